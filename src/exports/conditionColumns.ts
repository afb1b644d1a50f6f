/** The sheet of verdicts: what of each item stands together, on which conditions, and what does not. */
import type { Row } from '../analysis/comparison';
import { explainPair } from '../wording/explainPair';
import { silenceNames } from '../wording/silence';
import { reasonList, reasonNames, verdictNames } from '../wording/verdict';
import { bracketed, colon, nameOf, namesOf, semicolon } from './columnTexts';
import { type Column, columnFor, type Context, heading } from './sheet';

/** What each side says for each reason: “性质不同：株洲 2025 预计；湘潭 2025 目标”. */
function inFull(row: Row, context: Context): string {
  const { contents, lang } = context;
  const said = row.reasons.map((reason) => {
    const sides = explainPair(reason, contents.index, lang);
    const texts = sides.map(({ place, text }) => `${nameOf(place, context)} ${text}`);
    return `${reasonNames[reason.code][lang]}${colon[lang]}${texts.join(semicolon[lang])}`;
  });
  return [...new Set(said)].join('\n');
}

const column = columnFor<Row>();

export const conditionColumns: readonly Column<Row>[] = [
  column('item', heading('项目', 'Item'), ['text', 22], ({ concept }, { lang }) => concept.name[lang]),
  column('theme', heading('主题', 'Theme'), ['text', 12], ({ concept }, { contents, lang }) => {
    return contents.index.themes.get(concept.theme)?.name[lang] ?? null;
  }),
  column('verdict', heading('可比性', 'Comparability'), ['text', 14], ({ verdict }, { lang }) => {
    return verdictNames[verdict][lang];
  }),
  column('group', heading('可同列的', 'Stand together'), ['long', 24], ({ group }, context) => {
    return namesOf(group, context) || null;
  }),
  column('reasons', heading('条件或缘由', 'Conditions or reasons'), ['long', 44], ({ reasons }, { lang }) => {
    return reasonList([...new Set(reasons.map(({ code }) => code))], lang) || null;
  }),
  column('full', heading('各地怎么写', 'What each side says'), ['long', 64], (row, context) => {
    return inFull(row, context) || null;
  }),
  column('outsiders', heading('不与同列的', 'Do not stand with them'), ['long', 40], (row, context) => {
    const { lang } = context;
    const said = row.outsiders.map(({ place, reasons }) =>
      bracketed(nameOf(place, context), reasonList(reasons, lang), lang),
    );
    return said.join('\n') || null;
  }),
  column('silent', heading('没有表述的', 'Silent'), ['long', 30], ({ cells }, context) => {
    const { lang } = context;
    const said = cells.flatMap(({ place, silence }) =>
      silence === null ? [] : [bracketed(nameOf(place, context), silenceNames[silence][lang], lang)],
    );
    return said.join(semicolon[lang]) || null;
  }),
];
