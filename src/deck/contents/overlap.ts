/** The sectors that most cities name, each in the words of the documents; at the right how the words stand to each other. */
import { industryHeadline } from '../../analysis/industryHeadline';
import {
  isNested,
  readingOf,
  type ReadingCode,
  type SectorRow,
  sortSectors,
} from '../../analysis/sectorMatrix';
import { silenceIn } from '../../analysis/coverage';
import { deckViewTexts } from '../../i18n/deckViews';
import type { Text } from '../../dataset/schema';
import { industryHeadlineText, periodsText, readingNames } from '../../wording/industries';
import { inList } from '../../wording/selectionText';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { silenceNames } from '../../wording/silence';
import { ruleBox, type Area, type Box, type Paragraph, type TextRun } from '../boxes';
import type { Builder } from '../content';
import { sizes } from '../frame';
import { textBox } from '../setText';
import { cell, type CellText, tableBoxes, type TableText } from '../tableBox';
import { joined } from './joined';
import { gapText, industryData, listDocuments, namesOf } from './sectorNames';
import { supplementNotes, supplementRuns, supplementText } from './supplementMark';

const mostRows = 7;
const sideShare = 0.2;
const sideGap = 24;
/** A narrower slide has its counts beneath the table. */
const narrow = 1500;

/** From the strongest. */
const order: readonly ReadingCode[] = ['same-segment', 'segments-open', 'different-segments', 'one-place'];

interface Group {
  code: ReadingCode;
  rows: readonly SectorRow[];
}

/** Every reading has a row before one has a second; what stands together stays together. */
function shownOf(groups: readonly Group[], most: number): readonly Group[] {
  const room = groups.map(() => 0);
  let left = Math.min(
    most,
    groups.reduce((sum, { rows }) => sum + rows.length, 0),
  );
  for (const at of groups.keys()) {
    if (left === 0) break;
    room[at] = 1;
    left -= 1;
  }
  for (const [at, { rows }] of groups.entries()) {
    const more = Math.min(left, rows.length - (room[at] ?? 0));
    room[at] = (room[at] ?? 0) + Math.max(0, more);
    left -= Math.max(0, more);
  }
  return groups
    .map(({ code, rows }, at) => ({ code, rows: rows.slice(0, room[at]) }))
    .filter(({ rows }) => rows.length > 0);
}

/** The first name of the sector, in the document’s words; the others are counted and stand in the table of the brief. */
function nameCell(row: SectorRow, place: string, segments: readonly string[], words: Words): CellText {
  const found = row.cells.find((one) => one.place === place);
  const [first, ...others] = found ? namesOf(found, segments, words) : [];
  if (!first) return cell(gapText(found?.silence ?? null, words), { colour: 'ink3' });
  const { lang } = words;
  const rest: readonly TextRun[] =
    others.length > 0 ? [{ text: ` +${others.length}`, size: 0, colour: 'ink3' }] : [];
  return {
    paragraphs: [
      {
        runs: [
          { text: first.member.name[lang], size: 0 },
          ...supplementRuns(first.system.document, words, 0),
          ...rest,
        ],
        leading: 1.15,
      },
    ],
    mark: { place, fill: 'solid', alt: columnName(words.index.places.get(place), lang) },
  };
}

/** A reading between more than two places says that two of them share it, not all. */
const amongMany: Partial<Record<ReadingCode, Text>> = {
  'same-segment': { zh: '有两地同一细分', en: 'Two share a segment' },
};

const readingText = (code: ReadingCode, places: number, { lang }: Words): string =>
  (places > 2 ? amongMany[code] : undefined)?.[lang] ?? readingNames[code][lang];

/** Whether a name in it breaks off. */
const isCut = (box: Box): boolean =>
  box.kind === 'table' &&
  box.rows.some(({ cells }) =>
    cells.some(({ paragraphs }) =>
      paragraphs.some(({ runs }) => runs.some(({ text }) => text.endsWith('…'))),
    ),
  );

/** Braces at the right: how many sectors share a reading, beside their rows. */
function sideBoxes(
  groups: readonly Group[],
  counts: ReadonlyMap<ReadingCode, number>,
  heights: readonly number[],
  area: Area,
  places: number,
  words: Words,
): readonly Box[] {
  const { lang } = words;
  let at = 0;
  let y = area.y;
  return groups.flatMap(({ code, rows }): Box[] => {
    const height = heights.slice(at, at + rows.length).reduce((sum, one) => sum + one, 0);
    const big = height > 150 ? sizes.figure : sizes.label;
    const said = textBox(
      [
        {
          runs: [
            { text: String(counts.get(code) ?? rows.length), size: big, bold: true },
            ...(lang === 'zh' ? [{ text: ' 个', size: sizes.key, bold: true }] : []),
            ...(height > 150 ? [] : [{ text: `  ${readingText(code, places, words)}`, size: sizes.key }]),
          ],
          leading: 1.15,
        },
        ...(height > 150
          ? [{ runs: [{ text: readingText(code, places, words), size: sizes.key + 2 }] }]
          : []),
      ],
      {
        name: `reading ${code}`,
        x: area.x + sideGap,
        y,
        width: area.width - sideGap,
        height,
        anchor: 'middle',
      },
    );
    const rule = (x: number, width: number): Box =>
      ruleBox({ x, y: y + 3, width, height: height - 6 }, 'ink', `brace ${code}`);
    // Solid where one segment is shared, double where segments differ, thin where nothing can be said.
    const rules =
      code === 'same-segment'
        ? [rule(area.x, 7)]
        : code === 'different-segments'
          ? [rule(area.x, 2), rule(area.x + 5, 2)]
          : [rule(area.x + 2, 2)];
    at += rows.length;
    y += height;
    return [...rules, said];
  });
}

export const overlap: Builder = (context) => {
  const { words, selection } = context;
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const { places, period } = selection;
  if (places.length < 2) return { ok: false, reason: texts.needsTwo };
  const { industries, matrix } = industryData(context, selection);
  const headline = industryHeadline(matrix, places, index);
  const speaking = places.filter((place) =>
    matrix.rows.some(({ cells }) => cells.some((one) => one.place === place && one.mentions.length > 0)),
  );
  const nameOf = (place: string) => columnName(index.places.get(place), lang);
  const silent = places.filter((place) => !speaking.includes(place));
  // A place that has lists is hidden by a theme or a search.
  const silenceOfLists = (place: string) =>
    (matrix.periods.get(place) ?? null) === null ? silenceIn(place, period, index) : 'filtered';
  const silences = silent.map(
    (place) => `${nameOf(place)}${lang === 'zh' ? '' : ': '}${silenceNames[silenceOfLists(place)][lang]}`,
  );
  if (speaking.length < 2) return { ok: false, reason: texts.noLists(inList(silences, lang) || texts.none) };

  const cities = speaking.filter((place) => index.places.get(place)?.kind === 'city');
  const columns = cities.length > 1 ? cities : speaking;
  const { qualification } = headline;
  const claimed =
    'sectors' in qualification && qualification.sectors.length > 0
      ? matrix.rows.filter(({ sector }) => qualification.sectors.includes(sector.id))
      : sortSectors(matrix.rows, 'places').filter(({ cells }) =>
          cells.some((one) => columns.includes(one.place) && one.mentions.length > 0),
        );
  const readingIn = ({ cells }: SectorRow) =>
    readingOf(
      cells.filter((one) => columns.includes(one.place)),
      index,
    );
  const groups = order
    .map((code): Group => ({ code, rows: claimed.filter((row) => readingIn(row).code === code) }))
    .filter(({ rows }) => rows.length > 0);
  const counts = new Map(groups.map(({ code, rows }) => [code, rows.length]));

  const notCounted = speaking.filter((place) => !columns.includes(place));
  const inside = notCounted.filter((place) =>
    columns.some((one) => isNested(index.places.get(place), index.places.get(one))),
  );
  const wholes = [...new Set(inside.flatMap((place) => index.places.get(place)?.within ?? []))];
  const outside = notCounted.filter((place) => !inside.includes(place));
  const documents = listDocuments(matrix, columns);
  const notes = [
    ...(inside.length > 0
      ? [texts.insideNotCounted(inList(inside.map(nameOf), lang), inList(wholes.map(nameOf), lang))]
      : []),
    ...(outside.length > 0 ? [texts.onlyCitiesCounted(inList(outside.map(nameOf), lang))] : []),
    texts.oursByWords,
    ...supplementNotes(documents, words),
  ];

  const periodOf = (place: string) => index.periods.get(matrix.periods.get(place) ?? '')?.short[lang] ?? '';
  const head = [
    cell(''),
    ...columns.map((place): CellText => ({
      paragraphs: [
        {
          runs: [
            { text: nameOf(place), size: 0, bold: true },
            { text: `  ${periodOf(place)}`, size: 0, colour: 'ink2' },
          ],
        },
      ],
      mark: { place, fill: 'solid', alt: nameOf(place) },
    })),
  ];
  const tableOf = (shown: readonly Group[]): TableText => ({
    shares: [1, ...columns.map(() => 1.3)],
    head,
    rows: shown.flatMap(({ rows }) =>
      rows.map((row, at) => ({
        cells: [
          cell(row.sector.name[lang], { bold: true }),
          ...columns.map((place) => nameCell(row, place, readingIn(row).segments, words)),
        ],
        isLast: at === rows.length - 1,
      })),
    ),
    name: 'overlap',
    alt: claimed.map(({ sector }) => sector.name[lang]).join(words.text.listSeparator),
  });
  const said = industryHeadlineText(headline, { index, sectors: industries.sectors, lang });
  const spoken = periodsText(
    {
      periods: new Map(columns.map((place) => [place, matrix.periods.get(place) ?? null])),
      retold: matrix.retold.filter((place) => columns.includes(place)),
    },
    index,
    lang,
  );
  const body = (area: Area): readonly Box[] => {
    const isWide = area.width > narrow;
    const summary = groups
      .map(({ code, rows }) => `${texts.count(rows.length)} ${readingText(code, columns.length, words)}`)
      .join(' · ');
    const below = (left: number, hasSide: boolean): readonly Paragraph[] => [
      ...(hasSide ? [] : [{ runs: [{ text: summary, size: sizes.key, bold: true }] }]),
      ...(left > 0
        ? [{ runs: [{ text: texts.moreSectors(left), size: sizes.key, colour: 'ink3' as const }] }]
        : []),
    ];
    const most = Math.min(mostRows, claimed.length);
    // Of sectors that are read alike, those that take fewest lines.
    const longest = (row: SectorRow) =>
      Math.max(
        ...row.cells
          .filter((one) => columns.includes(one.place))
          .map((one) => namesOf(one, readingIn(row).segments, words)[0]?.member.name[lang].length ?? 0),
      );
    const shortFirst = groups.map(({ code, rows }): Group => ({
      code,
      rows: rows.toSorted((a, b) => longest(a) - longest(b)),
    }));
    // Rather more rows without the braces than fewer with them, and fewer rows than names that break off.
    const wanted = Array.from({ length: most }, (_, at) => most - at).flatMap((rows) => [
      ...(isWide ? [{ rows, hasSide: true, of: groups }] : []),
      { rows, hasSide: false, of: groups },
      { rows, hasSide: false, of: shortFirst },
    ]);
    const layOut = ({ rows, hasSide, of }: (typeof wanted)[number]) => {
      const shown = shownOf(of, rows);
      const left = claimed.length - shown.reduce((sum, group) => sum + group.rows.length, 0);
      const note = textBox(below(left, hasSide), { name: 'beneath', x: area.x, y: 0, width: area.width });
      const height = area.height - (note.height > 0 ? note.height + 12 : 0);
      const side = hasSide ? area.width * sideShare : 0;
      const room = { ...area, width: area.width - side, height };
      return { shown, note, side, boxes: tableBoxes(tableOf(shown), room, texts.moreSectors) };
    };
    let fitting: ReturnType<typeof layOut> | undefined;
    for (const one of wanted) {
      fitting = layOut(one);
      if (!fitting.boxes.some((box) => box.name === 'more' || isCut(box))) break;
    }
    const drawn = fitting?.boxes.find((box) => box.kind === 'table');
    if (!fitting || !drawn) return [];
    const [head = 0, ...heights] = drawn.rows.map(({ height }) => height);
    const { side } = fitting;
    const beside = { x: area.x + area.width - side, y: drawn.y + head, width: side, height: 0 };
    return [
      ...fitting.boxes,
      ...(side > 0 ? sideBoxes(fitting.shown, counts, heights, beside, columns.length, words) : []),
      ...(fitting.note.height > 0 ? [{ ...fitting.note, y: drawn.y + drawn.height + 10 }] : []),
    ];
  };
  return {
    ok: true,
    content: {
      said: { title: said.title, qualification: spoken === '' ? said.qualification : spoken },
      strength: 'count',
      conditions: silences,
      facts: [],
      documents,
      footnote: joined(notes, lang),
      table: {
        head: [texts.sector, ...columns.map(nameOf), readingHead(lang)],
        rows: groups.flatMap(({ code, rows }) =>
          rows.map((row) => [
            row.sector.name[lang],
            ...columns.map((place) => {
              const found = row.cells.find((one) => one.place === place);
              if (!found || found.mentions.length === 0)
                return found?.silence ? silenceNames[found.silence][lang] : '';
              return namesOf(found, [], words)
                .map(({ member, system }) => `${member.name[lang]}${supplementText(system.document, words)}`)
                .join(words.text.listSeparator);
            }),
            readingText(code, columns.length, words),
          ]),
        ),
      },
      isDrawing: false,
      body,
    },
  };
};

const readingHead = (lang: Words['lang']) => ({ zh: '判读（本工具）', en: 'Reading (ours)' })[lang];
