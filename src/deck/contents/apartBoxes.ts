/** Places of a row that have no bar: what each wrote and why it stands apart, then who is silent, and how. */
import type { Cell, Row } from '../../analysis/comparison';
import { deckTexts } from '../../i18n/deck';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
import { silenceNames } from '../../wording/silence';
import { whyApart } from '../../wording/whyApart';
import type { Area, Box } from '../boxes';
import { sizes } from '../frame';
import { shortened, textBox } from '../setText';
import { cell, tableBoxes, type CellText, type TableText } from '../tableBox';
import { figureRuns, whenMarked } from './factRuns';

const mostReasons = 1;
const lineHeight = 46;
const gap = 12;

/** Each kind of silence with its places, in a line of its own. */
function silenceLines(row: Row, { index, lang }: Words): readonly string[] {
  const codes = new Set(row.cells.flatMap(({ silence }) => silence ?? []));
  return [...codes].map((code) => {
    const places = row.cells
      .filter(({ silence }) => silence === code)
      .map(({ place }) => columnName(index.places.get(place), lang));
    return `┄ ${silenceNames[code][lang]}${lang === 'zh' ? '：' : ': '}${inList(places, lang)}`;
  });
}

function tableOf(cells: readonly Cell[], row: Row, words: Words, isAlone: boolean): TableText {
  const { index, lang } = words;
  const own = (make: (size: number) => ReturnType<typeof figureRuns>): CellText => ({
    paragraphs: (size) => [{ runs: make(size), leading: 1.2 }],
  });
  return {
    name: 'others',
    shares: [0.9, 1.1, 1, 1.6],
    head: null,
    rows: cells.flatMap(({ place, lead }) => {
      if (!lead) return [];
      const reasons = row.outsiders.find((one) => one.place === place)?.reasons ?? [];
      const why = reasons
        .slice(0, mostReasons)
        .map((code) => whyApart(code, lead, index.indicators.get(lead.indicator)?.measure)[lang]);
      return [
        {
          cells: [
            cell(columnName(index.places.get(place), lang), { bold: true }),
            own((size) => figureRuns(lead, words, size)),
            own((size) => whenMarked(lead, words, Math.max(sizes.key, Math.round(size * 0.85)))),
            own((size) => [
              {
                text: why.join(lang === 'zh' ? '；' : '; '),
                size: Math.max(sizes.key, Math.round(size * 0.85)),
                colour: 'ink2',
              },
            ]),
          ],
        },
      ];
    }),
    alt: cells.map(({ place }) => columnName(index.places.get(place), lang)).join(words.text.listSeparator),
    ...(isAlone ? {} : { sizes: [36, sizes.key], isTight: true }),
  };
}

/** As high as it needs to be, and no higher than the area. */
export function apartBoxes(row: Row, drawn: ReadonlySet<string>, words: Words, area: Area): readonly Box[] {
  const { more } = deckTexts[words.lang];
  const cells = row.cells.filter(({ place, lead }) => lead && !drawn.has(place));
  const silent = silenceLines(row, words);
  const below = silent.length === 0 ? 0 : silent.length * lineHeight + gap;
  const table =
    cells.length === 0
      ? []
      : tableBoxes(
          tableOf(cells, row, words, drawn.size === 0),
          { ...area, height: area.height - below },
          more,
        );
  if (silent.length === 0) return table;
  const bottom = table.reduce((y, box) => Math.max(y, box.y + box.height), area.y - gap);
  const paragraphs = silent.map((line) => ({
    runs: [{ text: shortened(line, 34, area.width, 1), size: 34, colour: 'ink3' as const }],
  }));
  return [...table, textBox(paragraphs, { name: 'silent', x: area.x, y: bottom + gap, width: area.width })];
}
