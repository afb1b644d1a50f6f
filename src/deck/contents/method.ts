/** One section of the method: what is called how, and how it is read. Without a section that of the verdicts. */
import type { Language } from '../../i18n/language';
import { sourceSlideTexts } from '../../i18n/sourceSlides';
import { methodText, type MethodSection } from '../../wording/method';
import type { TextRun } from '../boxes';
import type { Builder } from '../content';
import { cell, type CellText, tableBoxes } from '../tableBox';

/** The one that a comparison cannot be read without. */
const mainSection = 'verdicts';

type Rule = MethodSection['rules'][number];

const quoted = ({ words }: Rule, lang: Language): string =>
  words.map((word) => `“${word}”`).join(lang === 'zh' ? '' : ' ');

function ruleCell(rule: Rule, lang: Language): CellText {
  const words = quoted(rule, lang);
  const runs: readonly TextRun[] = [
    { text: words === '' ? '' : `${words}  `, size: 0, colour: 'ink2' },
    { text: rule.rule, size: 0 },
  ];
  return { paragraphs: [{ runs: runs.filter(({ text }) => text !== ''), leading: 1.2 }] };
}

export const method: Builder = ({ words, subject }) => {
  const { lang } = words;
  const texts = sourceSlideTexts[lang];
  const section = methodText(lang).find(({ id }) => id === (subject.id ?? mainSection));
  if (!section) return { ok: false, reason: texts.noSection };
  const { title, intro, rules } = section;
  const hasWords = rules.some((rule) => rule.words.length > 0);
  const hasRules = rules.some(({ rule }) => rule !== '');
  const columns = (rule: Rule) => [
    rule.term,
    ...(hasWords ? [quoted(rule, lang)] : []),
    ...(hasRules ? [rule.rule] : []),
  ];
  // A name without a rule says least.
  const shown = rules.toSorted((a, b) => Number(a.rule === '') - Number(b.rule === ''));
  const isPlain = !hasWords && !hasRules;
  return {
    ok: true,
    content: {
      said: { title, qualification: intro },
      strength: 'count',
      conditions: [],
      facts: [],
      documents: [],
      footnote: texts.ourRules,
      table: {
        head: [texts.term, ...(hasWords ? [texts.wordsOfDocuments] : []), ...(hasRules ? [texts.rule] : [])],
        rows: rules.map(columns),
      },
      isDrawing: false,
      body: (area) =>
        tableBoxes(
          {
            name: 'method',
            shares: isPlain ? [1] : [1, 3],
            head: (isPlain ? [texts.term] : [texts.term, texts.rule]).map((head) =>
              cell(head, { colour: 'ink2' }),
            ),
            rows: shown.map((rule) => ({
              cells: [cell(rule.term, { bold: true }), ...(isPlain ? [] : [ruleCell(rule, lang)])],
            })),
            alt: rules.map(({ term }) => term).join(words.text.listSeparator),
          },
          area,
          texts.moreRules,
        ),
    },
  };
};
