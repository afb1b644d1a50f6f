/** The last slide: which documents are held of each place and period, where there is none, and what holds for all. */
import { compare } from '../../analysis/comparison';
import { coverageOf, planPeriods } from '../../analysis/coverage';
import {
  documentsShown,
  type PlaceSources,
  type SourceEntry,
  type Sources,
  sourcesOf,
} from '../../analysis/sources';
import { sourcesHeadline } from '../../analysis/sourcesHeadline';
import { deckTexts } from '../../i18n/deck';
import { deckViewTexts } from '../../i18n/deckViews';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
import { coverageTag, silenceMeanings, silenceNames } from '../../wording/silence';
import { sourcesHeadlineText } from '../../wording/sources';
import { verdictNames } from '../../wording/verdict';
import type { Selection } from '../../selection/selection';
import type { Paragraph } from '../boxes';
import type { Builder } from '../content';
import { sizes } from '../frame';
import { runsWidth, textBox } from '../setText';
import { cell, type CellText, tableBoxes } from '../tableBox';
import { joined } from './joined';
import { addedTo, countsOf, countsText } from './sourceCounts';

/** A cell names so many documents; the others are counted. */
const mostDocuments = 1;

type Reached = SourceEntry['periods'][number];

/** A document, what it brings of the period, and how many statements. */
interface Held {
  title: string;
  reach: string;
  count: number;
}

function heldIn(documents: readonly SourceEntry[], period: string, words: Words): readonly Held[] {
  const { lang } = words;
  const texts = deckViewTexts[lang];
  const reachOf = ({ reach }: Reached, entry: SourceEntry) =>
    ({
      plan: texts.wholePeriod,
      'one-year': texts.oneYear(entry.document.term.through),
      'results-only': texts.resultsOnly,
      besides: texts.besides,
    })[reach];
  const rank: Record<Reached['reach'], number> = { plan: 0, 'one-year': 1, besides: 2, 'results-only': 3 };
  return documents
    .flatMap((entry) => {
      const reached = entry.periods.find((one) => one.period === period);
      return reached ? [{ entry, reached }] : [];
    })
    .toSorted((a, b) => rank[a.reached.reach] - rank[b.reached.reach])
    .map(({ entry, reached }) => ({
      title: entry.document.shortTitle[lang],
      reach: reachOf(reached, entry),
      count: reached.total,
    }));
}

interface Cell {
  held: readonly Held[];
  /** Why there is none; null where there is one. */
  silence: string | null;
  added: string | null;
}

function cellOf({ place, documents }: PlaceSources, period: string, found: Sources, words: Words): Cell {
  const { index, lang } = words;
  const coverage = coverageOf(place, period, index);
  const held = heldIn(documents, period, words);
  const { state } = coverage;
  const added = addedTo(place, period, found);
  const isSilent = state === 'not-held' || state === 'no-document';
  return {
    held,
    silence: isSilent
      ? silenceNames[state][lang]
      : held.length > 0
        ? null
        : coverageTag(coverage, index, lang).text,
    added: added > 0 ? `${words.text.supplementMark} ${deckViewTexts[lang].cellCount(added)}` : null,
  };
}

function cellText({ held, silence, added }: Cell, words: Words): CellText {
  const texts = deckViewTexts[words.lang];
  const shown = held.slice(0, mostDocuments);
  const rest = held.slice(mostDocuments);
  const others = rest.reduce((sum, { count }) => sum + count, 0);
  const more = [rest.length > 0 ? texts.moreDocuments(rest.length, others) : [], added ?? []].flat();
  if (shown.length === 0)
    return {
      paragraphs: [
        { runs: [{ text: [`┄ ${silence ?? ''}`, ...more].join(' · '), size: sizes.key, colour: 'ink3' }] },
      ],
    };
  return {
    paragraphs: shown.flatMap(({ title, reach, count }): Paragraph[] => [
      { runs: [{ text: title, size: 34, bold: true }], leading: 1.12 },
      {
        runs: [
          { text: [reach, texts.cellCount(count), ...more].join(' · '), size: sizes.key, colour: 'ink2' },
        ],
        leading: 1.12,
      },
    ]),
  };
}

function heldText({ title, reach, count }: Held, lang: Words['lang']): string {
  const under = `${reach} · ${deckViewTexts[lang].cellCount(count)}`;
  return lang === 'zh' ? `${title}（${under}）` : `${title} (${under})`;
}

const plainCell = ({ held, silence, added }: Cell, lang: Words['lang']): string =>
  [
    held.length > 0 ? held.map((one) => heldText(one, lang)).join(lang === 'zh' ? '；' : '; ') : silence,
    added,
  ]
    .filter(Boolean)
    .join(' · ');

/** How the items of the selection compare: what every figure of the deck is subject to. */
function tallyText(selection: Selection, words: Words): string {
  const { lang } = words;
  const texts = deckViewTexts[lang];
  const { tally } = compare(selection, words.index);
  const parts = (['comparable', 'conditional', 'not-comparable', 'single'] as const).map((verdict) =>
    texts.tallyPart(verdictNames[verdict][lang], tally[verdict]),
  );
  return texts.tally(inList(parts, lang));
}

export const sources: Builder = ({ words, selection, details }) => {
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const found = sourcesOf(selection, index, details.asides);
  const periods = planPeriods(selection.period, index);
  if (found.places.length === 0 || periods.length === 0) return { ok: false, reason: texts.noPlaces };
  const rows = found.places.map((one) => ({
    place: one.place,
    cells: periods.map((period) => cellOf(one, period, found, words)),
  }));
  const counts = countsOf(found, periods, index);
  // The headline counts the core documents alone.
  const whose = selection.supplement
    ? texts.coreAndAdded(found.statements, counts.all - found.statements)
    : texts.supplementOut;
  const { title } = sourcesHeadlineText(sourcesHeadline(found, selection, index), words);
  const stop = lang === 'zh' ? '；' : '; ';
  // Which of the silences occur, each with its meaning.
  const states = new Set(found.places.flatMap(({ missing }) => missing.map(({ silence }) => silence)));
  const silences = (['not-stated', 'not-held', 'no-document'] as const)
    .filter((code) => code === 'not-stated' || states.has(code))
    .map(
      (code) =>
        `${silenceNames[code][lang]}${words.text.colon}${lang === 'zh' ? silenceMeanings[code].zh : silenceMeanings[code].en.toLowerCase()}`,
    );
  const hasAdded = rows.some(({ cells }) => cells.some(({ added }) => added !== null));
  const nameOf = (place: string) => columnName(index.places.get(place), lang);
  const periodName = (id: string) => {
    const period = index.periods.get(id);
    return period ? `${period.short[lang]} ${period.from}–${period.through}` : id;
  };
  const head = ['', ...periods.map(periodName)];
  return {
    ok: true,
    content: {
      // The gaps stand in the table; the line beneath the headline says what its cells count.
      said: {
        title,
        qualification: `${joined([countsText(counts, words), whose], lang)}${lang === 'zh' ? '。' : '.'}`,
      },
      strength: 'count',
      conditions: [],
      facts: [],
      documents: documentsShown(found).map(({ document }) => document.id),
      footnote: joined(
        [
          ...(hasAdded ? [texts.supplementKey(words.text.supplementMark)] : []),
          ...silences,
          deckTexts[lang].silence,
        ],
        lang,
      ),
      table: {
        head,
        rows: rows.map(({ place, cells }) => [nameOf(place), ...cells.map((one) => plainCell(one, lang))]),
      },
      isDrawing: false,
      body: (area) => {
        const note = textBox(
          [{ runs: [{ text: tallyText(selection, words), size: sizes.key, colour: 'ink2' }] }],
          { name: 'conditions', x: area.x, y: 0, width: area.width },
        );
        const nameWidth =
          Math.max(
            ...rows.map(({ place }) => runsWidth([{ text: nameOf(place), size: sizes.label, bold: true }])),
          ) + 80;
        const draw = (height: number) =>
          tableBoxes(
            {
              shares: [nameWidth, ...periods.map(() => (area.width - nameWidth) / periods.length)],
              head: head.map((one) => cell(one, { bold: true })),
              rows: rows.map(({ place, cells }) => ({
                cells: [
                  cell(nameOf(place), { bold: true }, { place, fill: 'solid', alt: nameOf(place) }),
                  ...cells.map((one) => cellText(one, words)),
                ],
              })),
              name: 'sources',
              alt: rows
                .map(
                  ({ place, cells }) =>
                    `${nameOf(place)}${words.text.colon}${cells.map((one) => plainCell(one, lang)).join(stop)}`,
                )
                .join(stop),
            },
            { ...area, height },
            texts.moreItems,
          );
        const boxes = draw(area.height - note.height - 18);
        // Every place has its row before anything else is said.
        return boxes.some(({ name }) => name === 'more')
          ? draw(area.height)
          : [...boxes, { ...note, y: area.y + area.height - note.height }];
      },
    },
  };
};
