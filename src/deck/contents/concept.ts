/** One concept: the places whose figures stand together as bars; the others as text with the reason; silences named. */
import { compare, type Cell, type Comparison, type Row } from '../../analysis/comparison';
import { headlineOf, strengthOf } from '../../analysis/headline';
import { fillOf } from '../../charts/markFill';
import { plottedIn } from '../../charts/laneChart';
import type { FactRow } from '../../dataset/dataset';
import { toBase } from '../../dataset/toBase';
import { deckTexts } from '../../i18n/deck';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { headlineText } from '../../wording/headline';
import { inList } from '../../wording/selectionText';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { silenceNames } from '../../wording/silence';
import { reasonShort } from '../../wording/verdict';
import type { Area, Bar, Box, Paragraph, TextRun } from '../boxes';
import type { Builder } from '../content';
import { sizes } from '../frame';
import { runsWidth, textBox } from '../setText';
import { figureRuns, whenRuns } from './factRuns';
import { rowConditions, rowTable } from './rowContent';

/** Shares of the width. */
const labelShare = 0.17;
const figureShare = 0.25;
const tallest = 150;
const gap = 28;

function onlyRow(row: Row, { themes }: Words['index']): Comparison {
  const theme = themes.get(row.concept.theme);
  const group = theme ? [{ theme, rows: [row] }] : [];
  const isShared = row.places.length > 1;
  return {
    shared: isShared ? group : [],
    single: isShared ? [] : group,
    tally: { comparable: 0, conditional: 0, 'not-comparable': 0, single: 0, [row.verdict]: 1 },
    factCount: row.places.length,
  };
}

const leadsOf = (row: Row) => row.cells.flatMap(({ lead }) => (lead ? [lead] : []));

function barOf(fact: FactRow, words: Words): Bar | null {
  const { index, lang } = words;
  const base = toBase(fact, index.units);
  const unit = index.units.get(fact.unit ?? '');
  if (base === null || !unit) return null;
  return {
    place: fact.place,
    label: columnName(index.places.get(fact.place), lang),
    value: base,
    said: `${figureText(fact, index, lang)}, ${yearText(fact, lang).text} ${kindNames[fact.kind][lang]}`,
    fill: fillOf[fact.kind],
    hasArrow: fact.operator === 'gt' || fact.operator === 'gte',
  };
}

/** Places that have no bar: what they wrote and why it stands apart, then who is silent. */
function besides(row: Row, drawn: ReadonlySet<string>, words: Words): readonly Paragraph[] {
  const { index, lang } = words;
  const name = (cell: Cell) => columnName(index.places.get(cell.place), lang);
  const size = sizes.key + 2;
  const apart = row.cells.flatMap((cell): Paragraph[] => {
    if (!cell.lead || drawn.has(cell.place)) return [];
    const reasons = row.outsiders.find(({ place }) => place === cell.place)?.reasons ?? [];
    const why = reasons.slice(0, 2).map((code) => reasonShort[code][lang]);
    const runs: TextRun[] = [
      { text: `${name(cell)}  `, size, bold: true },
      ...figureRuns(cell.lead, words, size),
      { text: '  ', size },
      ...whenRuns(cell.lead, words, size),
      ...(why.length > 0 ? [{ text: `  ${inList(why, lang)}`, size, colour: 'ink3' } satisfies TextRun] : []),
    ];
    return [{ runs, space: 6 }];
  });
  const codes = new Set(row.cells.flatMap(({ silence }) => silence ?? []));
  const silent = [...codes].map((code): Paragraph => {
    const places = row.cells.filter(({ silence }) => silence === code).map(name);
    return {
      runs: [{ text: `┄ ${inList(places, lang)}  ${silenceNames[code][lang]}`, size, colour: 'ink3' }],
      space: 6,
    };
  });
  return [...apart, ...silent];
}

function barBoxes(
  bars: readonly Bar[],
  facts: readonly FactRow[],
  row: Row,
  words: Words,
  area: Area,
): Box[] {
  const { lang } = words;
  const label = Math.max(
    Math.min(
      Math.max(...bars.map((bar) => runsWidth([{ text: bar.label, size: sizes.label, bold: true }]))) + 70,
      area.width * 0.3,
    ),
    area.width * labelShare,
  );
  const figure = area.width * figureShare;
  const rowHeight = Math.min(tallest, area.height / bars.length);
  const plot: Area = {
    x: area.x + label,
    y: area.y,
    width: area.width - label - figure - gap,
    height: rowHeight * bars.length,
  };
  const series = plottedIn(row, words) || row.concept.name[lang];
  const texts = facts.flatMap((fact, at): Box[] => {
    const y = area.y + at * rowHeight;
    const side = 40;
    const bar = bars[at];
    const big = Math.min(sizes.figure, rowHeight * 0.48);
    return [
      {
        kind: 'mark',
        name: `mark ${at + 1}`,
        x: area.x,
        y: y + (rowHeight - side) / 2,
        width: side,
        height: side,
        place: fact.place,
        fill: fillOf[fact.kind],
        alt: kindNames[fact.kind][lang],
      },
      textBox([{ runs: [{ text: bar?.label ?? '', size: sizes.label, bold: true }] }], {
        name: `place ${at + 1}`,
        x: area.x + side + 16,
        y,
        width: label - side - 24,
        height: rowHeight,
        anchor: 'middle',
      }),
      textBox(
        [
          { runs: figureRuns(fact, words, big), leading: 1.1 },
          { runs: whenRuns(fact, words, Math.max(sizes.key, Math.min(sizes.cell, rowHeight * 0.24))) },
        ],
        {
          name: `figure ${at + 1}`,
          x: plot.x + plot.width + gap,
          y,
          width: figure,
          height: rowHeight,
          anchor: 'middle',
        },
      ),
    ];
  });
  return [
    {
      kind: 'bars',
      name: 'chart',
      ...plot,
      bars,
      max: row.scale?.max ?? Math.max(...bars.map(({ value }) => value)),
      thickness: 0.5,
      series,
      alt: bars.map((bar) => `${bar.label} ${bar.said}`).join(words.text.listSeparator),
    },
    ...texts,
  ];
}

function bodyOf(row: Row, words: Words) {
  const grouped = leadsOf(row).filter((fact) => row.group.includes(fact.place));
  const bars = row.scale ? grouped.map((fact) => barOf(fact, words)).filter((bar) => bar !== null) : [];
  const hasBars = bars.length === grouped.length && bars.length > 1;
  const others = besides(row, new Set(hasBars ? row.group : []), words);
  return (area: Area): readonly Box[] => {
    const note = (y: number) =>
      others.length === 0
        ? []
        : [
            {
              kind: 'rect',
              name: 'rule',
              x: area.x,
              y,
              width: area.width,
              height: 2,
              fill: 'line',
              stroke: null,
            } satisfies Box,
            textBox(others, { name: 'others', x: area.x, y: y + 16, width: area.width }),
          ];
    if (!hasBars) return note(area.y);
    const beneath =
      others.length === 0 ? 0 : textBox(others, { name: '', x: 0, y: 0, width: area.width }).height + 48;
    const room = { ...area, height: area.height - beneath };
    const boxes = barBoxes(bars, grouped, row, words, room);
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    return [...boxes, ...note(bottom + 24)];
  };
}

export const concept: Builder = (context) => {
  const { words, selection, subject } = context;
  const { index, lang } = words;
  const comparison = compare(selection, index);
  const rows = [...comparison.shared, ...comparison.single].flatMap((group) => group.rows);
  const row = rows.find((one) => one.concept.id === subject.id);
  if (!row) return { ok: false, reason: deckTexts[lang].notShown };
  const headline = headlineOf(onlyRow(row, index), selection, index);
  const leads = leadsOf(row);
  return {
    ok: true,
    content: {
      said: headlineText(headline, index, lang),
      strength: strengthOf[headline.claim.code],
      conditions: rowConditions(row, words),
      facts: leads.map(({ id }) => id),
      documents: [...new Set(leads.map(({ document }) => document))],
      footnote: deckTexts[lang].silence,
      table: rowTable(row, context),
      isDrawing: row.scale !== null,
      body: bodyOf(row, words),
    },
  };
};
