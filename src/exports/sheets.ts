/** The sheets of a file: clean tables, one subject each; the first is what one came for. */
import { aboutLines, type AboutLine } from './about';
import { conditionColumns } from './conditionColumns';
import { documentColumns, documentLines } from './documentColumns';
import { entriesOf } from './entries';
import { listColumns, matrixColumns } from './listColumns';
import { columnFor, type Context, heading, type Sheet, sheetOf } from './sheet';
import { statementColumns } from './statementColumns';
import { shownPlaces } from './wholeIndex';

const about = columnFor<AboutLine>();

const aboutColumns = [
  about('what', heading('项', 'Subject'), ['text', 16], ({ what }) => what),
  about('said', heading('说明', 'Description'), ['long', 92], ({ said }) => said),
];

export const statementSheet = (context: Context): Sheet =>
  sheetOf(
    heading('表述', 'Statements'),
    statementColumns(context.contents),
    entriesOf(context.contents),
    context,
  );

const listSheet = (context: Context): Sheet =>
  sheetOf(heading('名单', 'Lists'), listColumns, context.contents.lists?.lines ?? [], context);

/** What a format that holds one table holds: the statements, or the lists where the view shows lists alone. */
export function mainSheet(context: Context): Sheet {
  const { lists, scope } = context.contents;
  return lists !== null && scope === 'view' ? listSheet(context) : statementSheet(context);
}

export function sheetsOf(context: Context): readonly Sheet[] {
  const { contents } = context;
  const { lists, rows, withConditions, selection, index } = contents;
  const places = shownPlaces(selection, index);
  const main = mainSheet(context);
  return [
    main,
    ...(lists && contents.scope !== 'view' ? [listSheet(context)] : []),
    ...(lists
      ? [sheetOf(heading('赛道对照', 'Sectors'), matrixColumns(places, context), lists.matrix.rows, context)]
      : []),
    sheetOf(heading('文件', 'Documents'), documentColumns, documentLines(contents), context),
    ...(withConditions && rows.length > 0
      ? [sheetOf(heading('可比性', 'Comparability'), conditionColumns, rows, context)]
      : []),
    sheetOf(heading('说明', 'About'), aboutColumns, aboutLines(context), context),
  ];
}
