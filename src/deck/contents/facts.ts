/** Statements picked in the table, else its first ones, and whether they may be set beside each other. */
import { tableOf } from '../../analysis/arrangeStatements';
import { jointVerdict } from '../../analysis/jointVerdict';
import { statementsClaim, type SlideClaim } from '../../analysis/slideHeadline';
import { statementsOf } from '../../analysis/statements';
import { fillOf } from '../../charts/markFill';
import type { FactRow } from '../../dataset/dataset';
import { compareSlideTexts } from '../../i18n/compareSlides';
import { factTexts } from '../../i18n/facts';
import { deckTexts } from '../../i18n/deck';
import { lowerFirst } from '../../lib/lowerFirst';
import { wordsOf } from '../../lib/findHits';
import { unpackPicked } from '../../selection/pickedFacts';
import { columnPlaces, defaultSelection, type Selection } from '../../selection/selection';
import { documentTexts } from '../../wording/documents';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { finderOf } from '../../wording/findStatements';
import { jointVerdictText } from '../../wording/jointVerdict';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { slideTitle } from '../../wording/slideHeadline';
import { reasonNames } from '../../wording/verdict';
import type { Builder, Context } from '../content';
import { sizes } from '../frame';
import { cell, tableBoxes, type CellText } from '../tableBox';
import { addedText, figureRuns, phraseOf, whenRuns } from './factRuns';
import { joined } from './joined';

const most = 7;

interface Chosen {
  facts: readonly FactRow[];
  isPicked: boolean;
  /** How many statements the table shows. */
  of: number;
  /** How many of these stand outside every comparison. */
  apart: number;
}

/** Those picked, whatever filters hide, in the order of the table; without one in that of the dataset. */
function pickedIn({ words: { index, lang }, selection, details }: Context): readonly FactRow[] {
  const ids = new Set(unpackPicked(selection.picked) ?? []);
  const picked = index.rows.facts.filter(({ id }) => ids.has(id));
  if (selection.sort.length === 0 && selection.group === 'none') return picked;
  const everything = { ...defaultSelection(index.rows), places: columnPlaces(index.rows) };
  const statements = statementsOf(everything, index, details).filter(({ fact }) => ids.has(fact.id));
  const { sort, group } = selection;
  const ordered = tableOf(statements, index, lang)
    .arrange({ sort, group, where: [], isFound: null })
    .flatMap((one) => one.statements.map(({ fact }) => fact));
  return [...new Set([...ordered, ...picked])];
}

/** Those picked; else the first of the table as it is arranged. */
function chosenIn(context: Context): Chosen {
  const { words, selection, details, initials } = context;
  const { index, lang } = words;
  const picked = pickedIn(context);
  if (picked.length > 0) return { facts: picked, isPicked: true, of: picked.length, apart: 0 };
  const isFound = finderOf(wordsOf(selection.query), index, initials);
  const shown = tableOf(statementsOf(selection, index, details), index, lang)
    .arrange({ ...selection, isFound })
    .flatMap(({ statements }) => statements);
  return {
    facts: shown.slice(0, most).map(({ fact }) => fact),
    isPicked: false,
    of: shown.length,
    apart: shown.filter(({ verdict }) => verdict === null).length,
  };
}

const itemOf = (fact: FactRow, { index, lang }: Words) =>
  index.indicators.get(fact.indicator)?.name[lang] ?? fact.indicator;

/** A group of places has no mark of its own. */
function placeCell({ place, kind }: FactRow, { index, lang }: Words): CellText {
  const one = index.places.get(place);
  const mark =
    one?.mark === undefined ? undefined : { place, fill: fillOf[kind], alt: kindNames[kind][lang] };
  return cell(columnName(one, lang), { bold: true }, mark);
}

/** How the table is arranged, in words: by group, then by columns, else as the data stands. */
function orderText({ group, sort }: Selection, lang: Words['lang']): string {
  const { heads, groups } = factTexts[lang];
  const texts = compareSlideTexts[lang];
  const columns = sort.map(({ column, isDescending }) =>
    isDescending ? texts.downwards(heads[column]) : heads[column],
  );
  const parts = [
    ...(group === 'none' ? [] : [texts.groupedBy(groups[group])]),
    ...(columns.length === 0 ? [] : [factTexts[lang].sortedBy(columns)]),
  ];
  return parts.length === 0 ? factTexts[lang].standardOrder : parts.join(lang === 'zh' ? '、' : ', ');
}

function qualificationOf(facts: readonly FactRow[], { index, lang }: Words): string {
  if (facts.length === 1) return compareSlideTexts[lang].onlyOne;
  const { text } = jointVerdictText(jointVerdict(facts, index), lang);
  return /[。.]$/.test(text) ? text : `${text}${lang === 'zh' ? '。' : '.'}`;
}

export const facts: Builder = (context) => {
  const { words, selection, details } = context;
  const { index, lang, text } = words;
  const chosen = chosenIn(context);
  const texts = compareSlideTexts[lang];
  const own = statementsClaim(chosen.facts, index);
  if (!own) return { ok: false, reason: texts.noStatements };
  const isPart = !chosen.isPicked && chosen.of > chosen.facts.length;
  const claim: SlideClaim = isPart
    ? { code: 'first-statements', shown: chosen.facts.length, of: chosen.of }
    : own;
  const { heads, more } = deckTexts[lang];
  const reasons = jointVerdict(chosen.facts, index).flatMap((item) =>
    item.verdict === 'conditional' ? item.reasons : [],
  );
  return {
    ok: true,
    content: {
      said: {
        title: slideTitle(claim, words),
        qualification: `${isPart ? texts.firstOf(orderText(selection, lang), chosen.of - chosen.facts.length) : ''}${qualificationOf(chosen.facts, words)}`,
      },
      strength: 'count',
      conditions: [...new Set(reasons)].map((code) => reasonNames[code][lang]),
      facts: chosen.facts.map(({ id }) => id),
      documents: [...new Set(chosen.facts.map(({ document }) => document))],
      footnote: joined(
        [
          ...(isPart ? [texts.notPicked] : []),
          ...(chosen.apart > 0 ? [texts.outside(chosen.apart, chosen.of)] : []),
        ],
        lang,
      ),
      table: {
        head: [heads.place, heads.item, heads.figure, heads.year, heads.kind, heads.phrase, texts.document],
        rows: chosen.facts.map((fact) => [
          columnName(index.places.get(fact.place), lang),
          itemOf(fact, words),
          figureText(fact, index, lang),
          yearText(fact, lang).text,
          kindNames[fact.kind][lang],
          phraseOf(details.facts[fact.id]),
          [...documentTexts([fact.document], words), addedText(fact, words)].filter(Boolean).join(' · '),
        ]),
        sources: chosen.facts.map((fact) => [null, null, fact.document]),
      },
      isDrawing: false,
      body: (area) =>
        tableBoxes(
          {
            name: 'table',
            shares: [1.1, 1.9, 1.5, 1.3],
            head: [
              heads.place,
              heads.item,
              heads.figure,
              `${heads.year}${text.listSeparator}${lowerFirst(heads.kind)}`,
            ].map((head) => cell(head, { colour: 'ink2' })),
            rows: chosen.facts.map((fact) => ({
              cells: [
                placeCell(fact, words),
                cell(itemOf(fact, words)),
                { paragraphs: (size) => [{ runs: figureRuns(fact, words, size), leading: 1.2 }] },
                {
                  paragraphs: (size) => [
                    {
                      runs: whenRuns(fact, words, Math.max(sizes.key, Math.round(size * 0.85))),
                      leading: 1.2,
                    },
                  ],
                },
              ],
            })),
            alt: slideTitle(own, words),
          },
          area,
          more,
        ),
    },
  };
};
