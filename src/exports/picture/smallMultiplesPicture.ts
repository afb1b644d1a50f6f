/** The rows that fit one scale as panels, four across, and those that do not as text: one picture of all. */
import type { Cell, Row } from '../../analysis/comparison';
import { laneOption, plottedIn } from '../../charts/laneChart';
import { fillOf } from '../../charts/markFill';
import { axisHeight } from '../../charts/smallMultipleOption';
import { chartTexts } from '../../i18n/charts';
import type { Selection } from '../../selection/selection';
import { shortName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { reasonList, reasonShort } from '../../wording/verdict';
import { placeArt } from './art';
import { figureRuns, gapRuns, supplementRuns, verdictRuns, whenRuns } from './factRuns';
import { kindLegend, operatorLegend, pictureFrame, placeLegend, silenceLegend } from './frame';
import { inGrid } from './grid';
import { type DrawChart, nestChart } from './nestChart';
import { paper, sansIn } from './paper';
import type { Picture } from './picture';
import { type Block, quiet, runsWidth, setParagraphs, small } from './richText';
import { type SheetPiece, sheetPictures } from './sheet';
import { element } from './xml';

const width = 1320;
const columns = 4;
const gap = 36;
const panelWidth = (width - gap * (columns - 1)) / columns;
const laneHeight = 36;
/** Room left and right of the drawing, for places and figures. */
const placeRoom = { zh: 66, en: 92 } as const;
const figureRoom = 116;
/** Figures may reach so far into the drawing, whose right end is free. */
const furthest = 150;
const axisSize = 12;

const rule = (x: number, y: number, wide: number, colour: string) =>
  element('path', { d: `M${x} ${y}h${wide}`, fill: 'none', stroke: colour, 'stroke-width': 1 });

/** A block about the middle of a line. */
const centred = (block: Block, x: number, middle: number) => block.draw(x, middle - block.height / 2);

function laneMarkup(row: Row, cell: Cell, middle: number, selection: Selection, words: Words): string {
  const { index, lang } = words;
  const place = index.places.get(cell.place);
  const whole = index.places.get(place?.within ?? '');
  const isNested = whole !== undefined && row.cells.some((other) => other.place === whole.id);
  const { lead } = cell;
  const isDrawn = row.group.includes(cell.place);
  const [reason] = row.outsiders.find((one) => one.place === cell.place)?.reasons ?? [];
  const start = placeRoom[lang];
  const mark = lead && isDrawn ? [{ art: placeArt(place, fillOf[lead.kind], 11) }] : [];
  const name = setParagraphs(
    [{ runs: [...mark, { text: shortName(place, lang), size: 13, gap: 5 }] }],
    start - 4,
  );
  // The bracket that ties a place to the one it lies in, which stands before it.
  const bracket = isNested
    ? element('path', {
        d: `M-3 ${middle - laneHeight}h-6v${laneHeight}h6`,
        fill: 'none',
        stroke: paper.lineStrong,
        'stroke-width': 1,
      })
    : '';
  const at = (block: Block) => centred(block, panelWidth - block.width, middle);
  if (!lead) {
    const silence = cell.silence ? gapRuns(cell.silence, words) : [];
    const said = setParagraphs([{ runs: silence, align: 'right' }], furthest);
    return bracket + centred(name, 0, middle) + at(said);
  }
  const figure = [...figureRuns(lead, words, 14), ...supplementRuns(lead.document, words)];
  const when = whenRuns(lead, selection, words);
  if (isDrawn) {
    const said = setParagraphs(
      [
        { runs: figure, align: 'right', lineHeight: 18 },
        { runs: when, align: 'right', lineHeight: 16 },
      ],
      furthest,
    );
    return bracket + centred(name, 0, middle) + at(said);
  }
  // What does not stand with the others: text in its own lane, with the reason.
  const whenRoom = Math.min(Math.ceil(runsWidth(when)), furthest);
  const room = panelWidth - start - whenRoom - 20;
  const why = reason ? [quiet(reasonShort[reason][lang], { gap: 6 })] : [];
  const said = setParagraphs([{ runs: [...figure, ...why] }], room);
  const right = setParagraphs([{ runs: when, align: 'right' }], whenRoom);
  const ground = element('rect', {
    x: start + 8,
    y: middle - said.height / 2,
    width: room,
    height: said.height,
    fill: paper.paper,
  });
  return bracket + centred(name, 0, middle) + ground + centred(said, start + 10, middle) + at(right);
}

function panel(row: Row, key: string, selection: Selection, words: Words, draw: DrawChart): SheetPiece {
  const { lang } = words;
  const texts = chartTexts[lang];
  const codes = [...new Set(row.reasons.map(({ code }) => code))];
  const badge = setParagraphs([{ runs: verdictRuns(row.verdict, words), align: 'right' }], 120);
  const head = setParagraphs(
    [
      { runs: [{ text: row.concept.name[lang], size: 14, bold: true }] },
      { runs: [quiet(plottedIn(row, words))], lineHeight: 16 },
    ],
    panelWidth,
    { width: 128, height: badge.height },
  );
  const top = 8 + Math.max(head.height, 36) + 6;
  const lanes = row.cells.length * laneHeight;
  const left = placeRoom[lang];
  const look = { colours: paper, font: sansIn(lang), size: axisSize };
  const option = laneOption(row, look, words);
  const chartWidth = Math.floor(panelWidth - left - figureRoom);
  const chart = option ? nestChart(draw(option, chartWidth, lanes + axisHeight), key, left, top) : '';
  const conditions = setParagraphs(
    [
      {
        runs: [
          small(texts.conditions, { bold: true }),
          small(codes.length > 0 ? reasonList(codes, lang) : texts.allAgree, { gap: 8 }),
        ],
        lineHeight: 17,
      },
    ],
    panelWidth,
  );
  const foot = top + lanes + axisHeight + 6;
  return {
    height: foot + conditions.height,
    markup: [
      rule(0, 0.5, panelWidth, paper.ink),
      head.draw(0, 8),
      badge.draw(panelWidth - badge.width, 8),
      chart,
      ...row.cells.map((cell, at) => laneMarkup(row, cell, top + (at + 0.5) * laneHeight, selection, words)),
      conditions.draw(0, foot),
    ].join('\n'),
  };
}

/** A row whose statements do not stand together: text and the reason. */
function asText(row: Row, selection: Selection, words: Words): SheetPiece {
  const { index, lang } = words;
  const codes = [...new Set(row.reasons.map(({ code }) => code))];
  const head = setParagraphs(
    [
      { runs: [{ text: row.concept.name[lang], size: 13, bold: true }] },
      { runs: [quiet(reasonList(codes, lang))], lineHeight: 16 },
    ],
    panelWidth,
  );
  const parts = [head.draw(0, 0)];
  let y = head.height + 4;
  const left = placeRoom[lang] + 4;
  for (const { place: id, lead } of row.cells) {
    if (!lead) continue;
    const place = index.places.get(id);
    const name = setParagraphs(
      [
        {
          runs: [
            { art: placeArt(place, fillOf[lead.kind], 11) },
            { text: shortName(place, lang), size: 13, gap: 6 },
          ],
        },
      ],
      left - 4,
    );
    const whenShown = whenRuns(lead, selection, words);
    const whenRoom = Math.min(Math.ceil(runsWidth(whenShown)), furthest);
    const figure = setParagraphs(
      [{ runs: [...figureRuns(lead, words, 14), ...supplementRuns(lead.document, words)] }],
      panelWidth - left - whenRoom - 12,
    );
    const when = setParagraphs([{ runs: whenShown, align: 'right' }], whenRoom);
    const height = Math.max(name.height, figure.height, when.height) + 8;
    parts.push(
      rule(0, y + 0.5, panelWidth, paper.line),
      name.draw(0, y + 4),
      figure.draw(left, y + 4),
      when.draw(panelWidth - whenRoom, y + 4),
    );
    y += height;
  }
  return { height: y, markup: parts.join('') };
}

const inLines = (pieces: readonly SheetPiece[]) => inGrid(pieces, { columns, width: panelWidth, gap });

interface Drawn {
  drawn: readonly Row[];
  text: readonly Row[];
  documents: Iterable<string>;
}

export function smallMultiplesPictures(
  { drawn, text, documents }: Drawn,
  selection: Selection,
  words: Words,
  draw: DrawChart,
): readonly Picture[] {
  const texts = chartTexts[words.lang];
  const most = Math.max(0, ...drawn.map((row) => row.group.length));
  const title = setParagraphs(
    [
      {
        runs: [{ text: texts.textTitle, size: 16, bold: true }, quiet(texts.textNote, { gap: 10 })],
      },
    ],
    width,
  );
  const strip: readonly SheetPiece[] =
    text.length === 0
      ? []
      : [
          {
            height: title.height + 24,
            markup:
              element('path', { d: `M0 1h${width}`, fill: 'none', stroke: paper.ink, 'stroke-width': 2 }) +
              title.draw(0, 10),
            keepsNext: true,
          },
          ...inLines(text.map((row) => asText(row, selection, words))),
        ];
  const panels = drawn.map((row, at) => panel(row, `panel${at + 1}`, selection, words, draw));
  return sheetPictures(
    pictureFrame(
      {
        title: texts.title(drawn.length, most),
        qualification: texts.qualification(text.length),
        legend: [
          ...placeLegend(selection.places, words),
          ...kindLegend(words),
          ...operatorLegend(words),
          silenceLegend(words),
        ],
        documents,
      },
      selection,
      words,
    ),
    { width, head: null, pieces: [...inLines(panels), ...strip] },
    words.lang,
  );
}
