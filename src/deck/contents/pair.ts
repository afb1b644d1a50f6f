/** Two places head to head: figure, figure, and their difference and ratio with its basis, or why there is none. */
import { compare } from '../../analysis/comparison';
import {
  headToHead,
  isDerived,
  pairHeadline,
  pairOf,
  type Derived,
  type PairRow,
  type Underived,
} from '../../analysis/headToHead';
import type { FactRow } from '../../dataset/dataset';
import { compareSlideTexts } from '../../i18n/compareSlides';
import { deckTexts } from '../../i18n/deck';
import { pairTexts } from '../../i18n/pair';
import { derivedText, type DerivedText } from '../../wording/derived';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
import { reasonList, reasonNames, reasonShort, verdictNames } from '../../wording/verdict';
import type { Paragraph } from '../boxes';
import type { Builder } from '../content';
import { sizes } from '../frame';
import { shortened, textBox } from '../setText';
import { cell, tableBoxes, type CellText } from '../tableBox';
import { addedText, valueParagraphs } from './factRuns';

const mostReasons = 2;
const verdictRank = { comparable: 0, conditional: 1, 'not-comparable': 2 };

const figureOf = ({ value, unit }: DerivedText, { lang }: Words) =>
  `${value}${lang === 'zh' ? '' : ' '}${unit}`.trim();

/** Difference, ratio and the formula; else the reason in few words. */
function derivedCell({ difference, ratio, a, pair }: PairRow, words: Words): CellText {
  const { lang } = words;
  const texts = compareSlideTexts[lang];
  if (!isDerived(difference)) {
    const said =
      pair.verdict === 'not-comparable'
        ? inList(
            pair.reasons.slice(0, 2).map((code) => reasonShort[code][lang]),
            lang,
          )
        : texts.underived[difference];
    return {
      paragraphs: () => [{ runs: [{ text: said, size: sizes.key, colour: 'ink3' }], leading: 1.2 }],
    };
  }
  const minus = derivedText(difference, a, 'minus', words);
  const divided = isDerived(ratio) ? derivedText(ratio, a, 'divided', words) : null;
  const figures = [
    texts.differenceIs(figureOf(minus, words)),
    ...(divided ? [texts.ratioIs(divided.value)] : []),
  ];
  const beneath = [minus.formula, minus.basis].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
  return {
    paragraphs: (size): readonly Paragraph[] => [
      { runs: [{ text: figures.join(lang === 'zh' ? '，' : ', '), size, bold: true }], leading: 1.2 },
      { runs: [{ text: beneath, size: sizes.key, colour: 'ink2' }], leading: 1.2 },
    ],
  };
}

/** The verdict, and under a condition what it is. */
function verdictCell({ pair }: PairRow, { lang }: Words): CellText {
  const shown = pair.verdict === 'conditional' ? pair.reasons.slice(0, mostReasons) : [];
  const named = inList(
    shown.map((code) => reasonShort[code][lang]),
    lang,
  );
  const why =
    pair.reasons.length > shown.length && shown.length > 0
      ? compareSlideTexts[lang].andMore(named, pair.reasons.length)
      : named;
  return {
    // In English it is two words, which may stand on two lines.
    ...(lang === 'zh' ? { keeps: verdictNames[pair.verdict][lang] } : {}),
    paragraphs: (size): readonly Paragraph[] => [
      {
        runs: [{ text: verdictNames[pair.verdict][lang], size, bold: pair.verdict !== 'not-comparable' }],
        leading: 1.2,
      },
      ...(why === ''
        ? []
        : [{ runs: [{ text: why, size: sizes.key, colour: 'ink2' }], leading: 1.2 } satisfies Paragraph]),
    ],
  };
}

function sideText(fact: FactRow, words: Words): string {
  const { index, lang } = words;
  const said = `${figureText(fact, index, lang)}${lang === 'zh' ? '，' : ', '}${yearText(fact, lang).text} ${kindNames[fact.kind][lang]}`;
  return [said, addedText(fact, words)].filter(Boolean).join(' · ');
}

function tableRow(one: PairRow, words: Words): readonly string[] {
  const { lang } = words;
  const { row, a, b, pair, difference, ratio } = one;
  const texts = pairTexts[lang];
  const derived = (value: Derived | Underived, sign: 'minus' | 'divided') => {
    if (!isDerived(value)) return pair.verdict === 'not-comparable' ? '' : texts[value];
    const said = derivedText(value, a, sign, words);
    const { formula, basis } = said;
    return `${figureOf(said, words)} = ${formula}${basis && (lang === 'zh' ? `（${basis}）` : ` (${basis})`)}`;
  };
  const why = pair.reasons.length === 0 ? texts.allAgree : reasonList(pair.reasons, lang);
  return [
    row.concept.name[lang],
    sideText(a, words),
    sideText(b, words),
    derived(difference, 'minus'),
    isDerived(difference) ? derived(ratio, 'divided') : '',
    `${verdictNames[pair.verdict][lang]}${lang === 'zh' ? '：' : ': '}${why}`,
  ];
}

export const pair: Builder = ({ words, selection }) => {
  const { index, lang } = words;
  const texts = pairTexts[lang];
  const two = pairOf(selection.pair, selection.places, index);
  if (!two) return { ok: false, reason: compareSlideTexts[lang].needTwo };
  const [placeA, placeB] = two;
  const name = (id: string) => columnName(index.places.get(id), lang);
  const found = headToHead(two, compare({ ...selection, places: two }, index), index);
  const { claim, counts } = pairHeadline(two, found);
  if (claim.code === 'none-shared') return { ok: false, reason: texts.titleNone(name(placeA), name(placeB)) };
  // Of one verdict those with a difference first: they say most.
  const rows = found.shared.toSorted(
    (one, other) =>
      verdictRank[one.pair.verdict] - verdictRank[other.pair.verdict] ||
      Number(isDerived(other.difference)) - Number(isDerived(one.difference)),
  );
  const facts = rows.flatMap(({ a, b }) => [a, b]);
  const alone = [
    found.onlyA.length > 0 ? texts.only(name(placeA), found.onlyA.length) : '',
    found.onlyB.length > 0 ? texts.only(name(placeB), found.onlyB.length) : '',
  ].filter(Boolean);
  const { heads, silence, more, separator } = deckTexts[lang];
  const conditional = rows.filter((one) => one.pair.verdict === 'conditional');
  return {
    ok: true,
    content: {
      said: {
        title: texts.title(name(placeA), name(placeB), claim.shared, claim.comparable),
        qualification: texts.qualification(counts.conditional, counts.notComparable, counts.derived),
      },
      strength: 'count',
      conditions: [...new Set(conditional.flatMap((one) => one.pair.reasons))].map(
        (code) => reasonNames[code][lang],
      ),
      facts: facts.map(({ id }) => id),
      documents: [...new Set(facts.map(({ document }) => document))],
      footnote: alone.length > 0 ? silence : '',
      table: {
        head: [
          heads.item,
          name(placeA),
          name(placeB),
          `${texts.difference} ${texts.minus(name(placeA), name(placeB))}`,
          `${texts.ratio} ${texts.divided(name(placeA), name(placeB))}`,
          texts.conditions,
        ],
        rows: rows.map((one) => tableRow(one, words)),
        sources: rows.map(({ a, b }) => [null, a.document, b.document]),
      },
      isDrawing: false,
      body: (area) => {
        const below = alone.length > 0 ? 56 : 0;
        const boxes = tableBoxes(
          {
            name: 'table',
            shares: [1.1, 1, 1, 1.3, 1.5],
            head: [
              cell(''),
              ...two.map((place) => cell(name(place), { bold: true }, { place, fill: 'solid', alt: '' })),
              cell(compareSlideTexts[lang].derived, { colour: 'ink2' }),
              cell(compareSlideTexts[lang].verdict, { colour: 'ink2' }),
            ],
            rows: rows.map((one, at) => ({
              cells: [
                cell(one.row.concept.name[lang], { bold: true }),
                { paragraphs: valueParagraphs(one.a, words) },
                { paragraphs: valueParagraphs(one.b, words) },
                derivedCell(one, words),
                verdictCell(one, words),
              ],
              isLast: rows[at + 1] !== undefined && rows[at + 1]?.pair.verdict !== one.pair.verdict,
            })),
            sizes: [sizes.cell, 35, sizes.key],
            alt: texts.caption(name(placeA), name(placeB)),
          },
          { ...area, height: area.height - below },
          more,
        );
        if (below === 0) return boxes;
        const said = shortened(alone.join(separator), sizes.key, area.width, 1);
        const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
        return [
          ...boxes,
          textBox([{ runs: [{ text: said, size: sizes.key, colour: 'ink3' }] }], {
            name: 'alone',
            x: area.x,
            y: Math.min(bottom + 12, area.y + area.height - 42),
            width: area.width,
          }),
        ];
      },
    },
  };
};
