/** How a statement, a silence and a verdict are set in the cells of pictures: as on the screen. */
import type { Silence } from '../../analysis/coverage';
import { planPeriods } from '../../analysis/coverage';
import type { SetVerdict } from '../../analysis/verdict';
import { fillOf } from '../../charts/markFill';
import type { FactRow } from '../../dataset/dataset';
import type { Concept } from '../../dataset/schema';
import type { Selection } from '../../selection/selection';
import { factNote } from '../../wording/factNote';
import { figureParts, frequencyNames, kindNames, yearText } from '../../wording/figure';
import type { Words } from '../../wording/said';
import { silenceNames } from '../../wording/silence';
import { verdictNames } from '../../wording/verdict';
import { gapArt, operatorArt, placeArt, supplementArt, tagArt, verdictArt } from './art';
import { type Paragraph, quiet, type Run, small } from './richText';

/** Prefix, bound, number, unit; or the goal in the document’s words. */
export function figureRuns(fact: FactRow, { index, lang }: Words, size = 17): readonly Run[] {
  const { prefix, operator, number, unit, words } = figureParts(fact, index, lang);
  if (words !== null) return [{ text: words, size: Math.min(size, 14) }];
  const parts: (Run | null)[] = [
    prefix === '' ? null : small(prefix),
    operator === '' ? null : { art: operatorArt(operator, size - 2, lang), gap: 4 },
    { text: number, size, bold: true, gap: 3, isWhole: true },
    unit === '' ? null : small(unit, { gap: 4, isWhole: true }),
  ];
  return parts.filter((run) => run !== null);
}

/** Whether a document is one of the supplement, as a mark behind what it says. */
export function supplementRuns(document: string, { index, text }: Words): readonly Run[] {
  const isSupplement = index.documents.get(document)?.collection === 'supplement';
  return isSupplement ? [{ art: supplementArt(text.supplementMark), gap: 6 }] : [];
}

/** Year (dotted where it is ours) and kind. */
export function yearRuns(fact: FactRow, { lang }: Words): readonly Run[] {
  const year = yearText(fact, lang);
  return [
    small(year.text, { isDotted: year.isInferred, isWhole: true, gap: 6 }),
    small(kindNames[fact.kind][lang], { isWhole: true, gap: 6 }),
  ];
}

/** The same behind the period, where that is not the first one shown. */
export function whenRuns(fact: FactRow, selection: Selection, words: Words): readonly Run[] {
  const { index, lang } = words;
  const isFirst = fact.period === planPeriods(selection.period, index)[0];
  const tag = index.periods.get(fact.period)?.short[lang] ?? fact.period;
  return [...(isFirst ? [] : [{ art: tagArt(tag), gap: 6 }]), ...yearRuns(fact, words)];
}

interface Value {
  fact: FactRow;
  concept: Concept;
  /** Its time span differs from that of another in the row. */
  hasSpan?: boolean;
  /** Numbers of the documents, where figures carry them. */
  sources?: ReadonlyMap<string, number>;
}

/** Figure above; mark, year, kind beneath, and what has to be said for it to be understood. */
export function valueParagraphs(
  { fact, concept, hasSpan = false, sources }: Value,
  selection: Selection,
  words: Words,
): readonly Paragraph[] {
  const { index, lang } = words;
  const note = factNote(fact, concept, index, lang);
  const beside = [hasSpan ? frequencyNames[fact.frequency][lang] : '', note.beside].filter(Boolean);
  const beneath = [note.beneath, note.scope].filter(Boolean).join(' · ');
  const place = index.places.get(fact.place);
  const number = sources?.get(fact.document);
  const source: readonly Run[] =
    number === undefined ? [] : [quiet(String(number), { size: 10, rise: 5, gap: 3 })];
  return [
    { runs: [...figureRuns(fact, words), ...source, ...beside.map((said) => small(said, { gap: 10 }))] },
    {
      runs: [
        { art: placeArt(place, fillOf[fact.kind], 11) },
        ...whenRuns(fact, selection, words),
        ...supplementRuns(fact.document, words),
      ],
      lineHeight: 17,
    },
    ...(beneath === '' ? [] : [{ runs: [small(beneath)], lineHeight: 16 }]),
  ];
}

export const gapRuns = (silence: Silence, { lang }: Words): readonly Run[] => [
  { art: gapArt(silence) },
  quiet(silenceNames[silence][lang], { gap: 7 }),
];

export const verdictRuns = (verdict: SetVerdict, { lang }: Words): readonly Run[] => [
  { art: verdictArt(verdict) },
  small(verdictNames[verdict][lang], { gap: 6 }),
];
