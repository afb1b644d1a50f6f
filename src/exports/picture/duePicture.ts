/** What falls due in a year, by place, as a picture; and below it what has no year. */
import { dueHeadline, type DueAtPlace } from '../../analysis/timeline';
import { numberDocuments } from '../../analysis/numberDocuments';
import { fillOf } from '../../charts/markFill';
import type { FactRow } from '../../dataset/dataset';
import { targetTexts } from '../../i18n/targets';
import type { Selection } from '../../selection/selection';
import { factNote } from '../../wording/factNote';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { timelineHeadlineText } from '../../wording/timeline';
import { placeArt } from './art';
import { figureRuns, gapRuns, supplementRuns, yearRuns } from './factRuns';
import { kindLegend, operatorLegend, pictureFrame, placeLegend } from './frame';
import { markColour } from './paper';
import type { Picture } from './picture';
import { quiet } from './richText';
import { sheetPictures } from './sheet';
import { type TableCell, type TableRow, tableSheet } from './tableSheet';

interface Due {
  year: number;
  due: readonly DueAtPlace[];
  /** Statements without a year, of the places that have any. */
  undated: readonly DueAtPlace[];
  /** Whether a target for each of several years is among them. */
  hasYearly: boolean;
}

/** Room for the marks in front of the items. */
const indent = 20;
const widths = { zh: [190, 400, 270, 180], en: [190, 400, 290, 210] } as const;

export function duePictures(
  { year, due, undated, hasYearly }: Due,
  selection: Selection,
  words: Words,
): readonly Picture[] {
  const { index, lang } = words;
  const texts = targetTexts[lang];
  const documents = [...due, ...undated].flatMap(({ facts }) => facts.map((fact) => fact.document));
  const sources = numberDocuments(documents, index);

  const placeCell = ({ place: id, silence, numbers, words: said }: DueAtPlace): TableCell => {
    const place = index.places.get(id);
    const name = [
      { art: placeArt(place, 'solid', 14) },
      { text: columnName(place, lang), size: 15, bold: true, gap: 7 },
    ];
    const counts = silence === null ? [{ runs: [quiet(texts.counts(numbers, said))], space: 2 }] : [];
    return { paragraphs: [{ runs: name }, ...counts], topRule: markColour(place) };
  };

  const factCells = (fact: FactRow): readonly TableCell[] => {
    const concept = index.concepts.get(index.indicators.get(fact.indicator)?.concept ?? '');
    const note = concept && factNote(fact, concept, index, lang);
    const beneath = [note?.beside || note?.beneath, note?.scope].filter(Boolean).join(' · ');
    const number = sources.get(fact.document);
    return [
      {
        paragraphs: [
          {
            hang: placeArt(index.places.get(fact.place), fillOf[fact.kind], 12),
            indent,
            runs: [{ text: concept?.name[lang] ?? '', size: 14 }],
          },
          ...(beneath === '' ? [] : [{ runs: [quiet(beneath)], lineHeight: 16, indent }]),
        ],
      },
      {
        paragraphs: [
          {
            runs: [
              ...figureRuns(fact, words, 16),
              ...(number === undefined ? [] : [quiet(String(number), { size: 10, rise: 5, gap: 3 })]),
              ...supplementRuns(fact.document, words),
            ],
          },
        ],
      },
      { paragraphs: [{ runs: yearRuns(fact, words), lineHeight: 22 }] },
    ];
  };

  const rowsOf = (at: DueAtPlace): readonly TableRow[] => {
    const head = placeCell(at);
    if (at.silence !== null)
      return [
        {
          rule: 'group',
          cells: [head, { span: 3, paragraphs: [{ runs: gapRuns(at.silence, words), lineHeight: 22 }] }],
        },
      ];
    return at.facts.map((fact, nth) => ({
      rule: nth === 0 ? ('group' as const) : ('hair' as const),
      ruleFrom: 1,
      padding: [6, 6] as const,
      cells: [nth === 0 ? head : null, ...factCells(fact)],
      ...(nth === 0 ? {} : { atTop: head.paragraphs }),
    }));
  };

  const noYear: TableRow = {
    rule: 'section',
    padding: [14, 8],
    keepsNext: true,
    cells: [
      {
        span: 4,
        paragraphs: [
          { runs: [{ text: texts.noYear, size: 15, bold: true }, quiet(texts.noYearNote, { gap: 10 })] },
        ],
      },
    ],
  };
  return sheetPictures(
    pictureFrame(
      {
        ...timelineHeadlineText(dueHeadline(year, due), words),
        legend: [...placeLegend(selection.places, words), ...kindLegend(words), ...operatorLegend(words)],
        conditions: hasYearly ? [texts.yearlyNote] : [],
        documents,
      },
      selection,
      words,
    ),
    tableSheet({
      columns: widths[lang].map((width) => ({ width })),
      head: [],
      rows: [...due.flatMap(rowsOf), ...(undated.length > 0 ? [noYear, ...undated.flatMap(rowsOf)] : [])],
    }),
    lang,
  );
}
