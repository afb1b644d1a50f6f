/** The comparison as a picture: the systems at the heads of the columns, the rows that are in sight, what is folded counted. */
import type { Cell, Comparison, Row } from '../../analysis/comparison';
import { saidBy } from '../../analysis/comparison';
import { coverageOf, planPeriods } from '../../analysis/coverage';
import { headlineOf } from '../../analysis/headline';
import { numberDocuments } from '../../analysis/numberDocuments';
import { isUnplaced, leadingSystem } from '../../analysis/systems';
import type { FactRow } from '../../dataset/dataset';
import type { Theme } from '../../dataset/schema';
import { pictureTexts } from '../../i18n/pictures';
import type { Selection } from '../../selection/selection';
import { showsSpan } from '../../wording/factNote';
import { headlineText } from '../../wording/headline';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { coverageTag, type CoverageTag } from '../../wording/silence';
import { systemRemark, tierName } from '../../wording/systems';
import { reasonList, reasonShort } from '../../wording/verdict';
import { type Art, boxedArt, miniArt, placeArt, textArt } from './art';
import { gapRuns, supplementRuns, valueParagraphs, verdictRuns } from './factRuns';
import { kindLegend, operatorLegend, pictureFrame, placeLegend, silenceLegend } from './frame';
import { inkColour, markColour, paper } from './paper';
import type { Picture } from './picture';
import { type Paragraph, quiet, type Run, small } from './richText';
import { sheetPictures } from './sheet';
import { type TableCell, type TableRow, tableSheet } from './tableSheet';

/** Rows of a theme as the screen shows them: in sight, or folded and counted. */
interface RowBlock {
  theme: Theme | null;
  isSingle: boolean;
  /** All rows under the fold; null where nothing folds. */
  fold: readonly Row[] | null;
  rows: readonly Row[];
}

interface Compared {
  comparison: Comparison;
  blocks: readonly RowBlock[];
  /** Ids of the documents behind heads and rows. */
  documents: Iterable<string>;
}

const width = 1320;
const narrowestPlace = 220;
const themeWidth = { zh: 62, en: 92 } as const;
const nameWidth = 186;
const numeralSize = { usual: 40, longer: 30, longest: 22 } as const;
const mostNames = 2;

const tagStyles: Record<CoverageTag['style'], Parameters<typeof boxedArt>[2]> = {
  on: { fill: paper.ink2, colour: paper.paper },
  half: { stroke: paper.ink2, colour: paper.ink2 },
  off: { stroke: paper.lineStrong, dash: '3 2', colour: paper.ink3 },
};

const sizeOf = (notation: string) =>
  notation.length <= 5 ? numeralSize.usual : notation.length <= 9 ? numeralSize.longer : numeralSize.longest;

function headCell(
  id: string,
  selection: Selection,
  words: Words,
  sources: ReadonlyMap<string, number>,
): TableCell {
  const { index, lang, text } = words;
  const place = index.places.get(id);
  const whole = index.places.get(place?.within ?? '');
  const isNested = whole !== undefined && selection.places.includes(whole.id);
  const system = leadingSystem(id, selection, index);
  const periods = planPeriods(selection.period, index).map((period) => coverageOf(id, period, index));
  const tags = periods.map((coverage): Run => {
    const tag = coverageTag(coverage, index, lang);
    return { art: boxedArt(tag.text, 11, tagStyles[tag.style]), gap: 4 };
  });
  const name: Run[] = [
    { art: placeArt(place, 'solid', 14) },
    { text: columnName(place, lang), size: 16, bold: true, gap: 7 },
    ...(whole
      ? [small(text.insideOf(columnName(whole, lang)), { colour: inkColour(whole), gap: 8, isWhole: true })]
      : []),
  ];
  const states = periods.map(({ state }) => state);
  const isSpoken = states.some((state) => state !== 'not-held' && state !== 'no-document');
  const silence = isSpoken ? 'not-stated' : states.includes('not-held') ? 'not-held' : 'no-document';
  const paragraphs: Paragraph[] = [{ runs: name }, { runs: tags, space: 2 }];
  if (system) {
    const document = index.documents.get(system.document);
    const title = document?.shortTitle[lang] ?? '';
    const date = document?.date?.slice(0, 'YYYY-MM'.length) ?? '';
    const source = sources.get(system.document);
    const isCount = system.notation === String(system.stated) && system.unit;
    const tiers = system.tiers.filter((tier) => !isUnplaced(tier));
    paragraphs.push(
      {
        runs: [
          { text: system.notation, size: sizeOf(system.notation), bold: true, serif: true },
          ...(isCount
            ? [{ text: system.unit?.[lang] ?? '', size: 18, bold: true, serif: true, gap: 6 }]
            : []),
          ...(source === undefined ? [] : [quiet(String(source), { size: 11, rise: 14, gap: 4 })]),
          ...supplementRuns(system.document, words),
        ],
        lineHeight: 52,
      },
      {
        runs: [
          small(
            [title.includes(date) ? title : `${title} ${date}`, systemRemark(system, text)]
              .filter(Boolean)
              .join(' · '),
          ),
        ],
        lineHeight: 17,
      },
      {
        runs: [
          quiet(
            tiers
              .map((tier) => `${tierName(tier, lang)}${tier.stated === null ? '' : ` ${tier.stated}`}`)
              .join(' · '),
          ),
        ],
        lineHeight: 17,
      },
    );
  } else paragraphs.push({ runs: gapRuns(silence, words), space: 14 });
  return { paragraphs, topRule: markColour(isNested ? whole : place) };
}

function valueCell(
  row: Row,
  cell: Cell,
  spansDiffer: boolean,
  selection: Selection,
  words: Words,
  sources: ReadonlyMap<string, number>,
): TableCell {
  const { index, lang, text } = words;
  const { lead, rest } = cell;
  if (!lead) {
    const runs = cell.silence === null ? [] : gapRuns(cell.silence, words);
    return { paragraphs: [{ runs, lineHeight: 24 }] };
  }
  const isOpened = selection.opened.includes(`${row.concept.id}.${cell.place}`);
  const shown = [lead, ...(isOpened ? rest : [])];
  const isInGroup = row.group.includes(cell.place);
  const outsider = row.outsiders.find(({ place }) => place === cell.place);
  const [reason] = row.group.length > 0 ? (outsider?.reasons ?? []) : [];
  const mini = isInGroup && row.scale ? miniArt(lead, row.scale, index) : null;
  const aside: (Art | null)[] = [
    mini,
    !isInGroup && reason ? textArt(reasonShort[reason][lang], 12, paper.ink3) : null,
    rest.length > 0 && !isOpened ? textArt(text.rest(rest.length), 12, paper.ink2) : null,
  ];
  const paragraphs = shown.flatMap((fact: FactRow, at) =>
    valueParagraphs(
      { fact, concept: row.concept, hasSpan: showsSpan(fact, at === 0, spansDiffer), sources },
      selection,
      words,
    ).map((one, nth) => (nth === 0 ? { ...one, space: 6 } : one)),
  );
  return { paragraphs, aside: aside.filter((one) => one !== null) };
}

export function comparePictures(
  { comparison, blocks, documents }: Compared,
  selection: Selection,
  words: Words,
): readonly Picture[] {
  const { index, lang, text } = words;
  const { places } = selection;
  const texts = pictureTexts[lang];
  const cited = [...documents];
  const sources = numberDocuments(cited, index);
  const side = themeWidth[lang] + nameWidth;
  const placeWidth = Math.max((width - side) / places.length, narrowestPlace);
  const ruleOf = (id: string) => {
    const whole = index.places.get(index.places.get(id)?.within ?? '');
    return whole && places.includes(whole.id) ? { rule: markColour(whole) } : {};
  };
  const themeName = (id: string) => index.themes.get(id)?.name[lang] ?? id;
  const themeCell = (name: string): TableCell => ({ paragraphs: [{ runs: [quiet(name)], lineHeight: 22 }] });

  const rowOf = (row: Row, block: RowBlock, at: number): TableRow => {
    const frequencies = new Set(row.cells.flatMap(({ lead }) => (lead ? [lead.frequency] : [])));
    const codes = [...new Set(row.reasons.map(({ code }) => code))];
    const name = themeName(block.theme?.id ?? row.concept.theme);
    const isFirst = at === 0 || block.theme === null;
    const startsGroup = at === 0 && !block.isSingle;
    return {
      rule: startsGroup ? 'group' : 'hair',
      ruleFrom: block.theme === null ? 0 : 1,
      cells: [
        isFirst && !block.isSingle ? themeCell(name) : null,
        {
          paragraphs: [
            { runs: [{ text: row.concept.name[lang], size: 14, bold: true }] },
            { runs: verdictRuns(row.verdict, words), lineHeight: 17 },
            ...(codes.length > 0 ? [{ runs: [quiet(reasonList(codes, lang))], lineHeight: 16 }] : []),
          ],
        },
        ...row.cells.map((cell) => valueCell(row, cell, frequencies.size > 1, selection, words, sources)),
      ],
      ...(isFirst && !block.isSingle ? {} : { atTop: themeCell(name).paragraphs }),
    };
  };

  const foldOf = ({ theme, fold }: RowBlock): TableRow[] => {
    if (!theme || !fold) return [];
    return [
      {
        rule: 'hair',
        padding: [6, 6],
        cells: [
          {
            span: 2,
            paragraphs: [
              {
                runs: [
                  { text: theme.name[lang], size: 13, bold: true },
                  quiet(text.singleCount(fold.length), { gap: 8 }),
                ],
              },
            ],
          },
          null,
          ...places.map((place): TableCell => {
            const names = fold
              .filter((row) => row.places.includes(place))
              .map((row) => row.concept.name[lang]);
            const said = names.length === 0 ? '' : text.singleNames(names.slice(0, mostNames), names.length);
            return { paragraphs: [{ runs: [small(said)] }] };
          }),
        ],
      },
    ];
  };

  const firstSingle = blocks.find(({ isSingle }) => isSingle);
  const singles = blocks.reduce((sum, { fold }) => sum + (fold?.length ?? 0), 0);
  const sectionRow: TableRow = {
    rule: 'section',
    padding: [14, 6],
    keepsNext: true,
    cells: [
      {
        span: 2 + places.length,
        paragraphs: [
          {
            runs: [
              { text: text.singleTitle, size: 15, bold: true },
              quiet(text.singleNote(singles), { gap: 10 }),
            ],
          },
        ],
      },
    ],
  };

  const said = headlineText(headlineOf(comparison, selection, index), index, lang);
  const frame = pictureFrame(
    {
      ...said,
      legend: [
        ...placeLegend(places, words),
        ...kindLegend(words),
        ...operatorLegend(words),
        silenceLegend(words),
        { art: null, says: texts.noMark },
      ],
      conditions: [text.systemsNote, texts.openedLess],
      documents: cited,
    },
    selection,
    words,
  );
  const coverage: TableRow = {
    rule: 'hair',
    padding: [5, 5],
    cells: [
      { span: 2, paragraphs: [{ runs: [quiet(text.coverage)] }] },
      null,
      ...places.map((place): TableCell => {
        const { statements, themes } = saidBy(place, comparison);
        const share = text.coverageShort(statements, themes.size, index.rows.themes.length);
        return { paragraphs: [{ runs: [small(share)] }] };
      }),
    ],
  };
  return sheetPictures(
    frame,
    tableSheet({
      columns: [
        { width: themeWidth[lang] },
        { width: nameWidth },
        ...places.map((id) => ({ width: placeWidth, ...ruleOf(id) })),
      ],
      head: [
        {
          rule: 'none',
          padding: [12, 10],
          cells: [
            { span: 2, paragraphs: [{ runs: [{ text: text.systems, size: 14, bold: true }] }] },
            null,
            ...places.map((id) => headCell(id, selection, words, sources)),
          ],
        },
        coverage,
      ],
      rows: blocks.flatMap((block) => [
        ...(block === firstSingle ? [sectionRow] : []),
        ...foldOf(block),
        ...block.rows.map((row, at) => rowOf(row, block, at)),
      ]),
    }),
    lang,
  );
}
