/** Who names which sector, as a picture: the documents’ words, the marks of tiers, our reading named as ours. */
import { silenceIn } from '../../analysis/coverage';
import { distinctNames, type Stage, stages } from '../../analysis/industries';
import { industryHeadline } from '../../analysis/industryHeadline';
import type { Industries } from '../../analysis/industries';
import type { SectorCell, SectorMatrix, SectorRow } from '../../analysis/sectorMatrix';
import { industryTexts } from '../../i18n/industries';
import type { Selection } from '../../selection/selection';
import { industryHeadlineText, periodsText, readingNames, stageNames } from '../../wording/industries';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { placeArt, readingArt, tierArt } from './art';
import { gapRuns, supplementRuns } from './factRuns';
import { pictureFrame, placeLegend, silenceLegend } from './frame';
import { markColour } from './paper';
import type { LegendEntry, Picture } from './picture';
import { quiet, type Run, small } from './richText';
import { sheetPictures } from './sheet';
import { type TableCell, type TableRow, tableSheet } from './tableSheet';

interface Drawn {
  /** The rows in the order of the screen. */
  matrix: SectorMatrix;
  industries: Industries;
}

const width = 1320;
const sectorWidth = { zh: 160, en: 190 } as const;
const countWidth = 62;
const readingWidth = { zh: 200, en: 220 } as const;
const narrowestPlace = 180;
/** A cell holds so many names in full; the others are counted. */
const mostNames = 4;

function tierLegend({ lang }: Words): readonly LegendEntry[] {
  const drawn: readonly Stage[] = stages.filter((stage) => stage !== 'support' && stage !== 'open');
  return [
    ...drawn.map((stage) => ({ art: tierArt(undefined, stage, 13), says: stageNames[stage][lang] })),
    { art: tierArt(undefined, 'support', 13), says: industryTexts[lang].tierOther },
  ];
}

function nameCell(cell: SectorCell, spoken: string | null, words: Words): TableCell {
  const { index, lang, text } = words;
  const texts = industryTexts[lang];
  const place = index.places.get(cell.place);
  // Two names of the document may read alike in English.
  const names = distinctNames(cell.mentions).filter(
    ({ member }, at, all) => all.findIndex((one) => one.member.name[lang] === member.name[lang]) === at,
  );
  if (cell.stage) {
    const shown = names.slice(0, mostNames);
    const runs = shown.flatMap(({ member, system }, at): readonly Run[] => [
      { text: `${member.name[lang]}${at < shown.length - 1 ? text.listSeparator : ''}`, size: 13 },
      ...supplementRuns(system.document, words),
    ]);
    const rest = names.length - shown.length;
    return {
      isMiddle: true,
      paragraphs: [
        {
          hang: tierArt(place, cell.stage, 15),
          indent: 22,
          runs: [...runs, ...(rest > 0 ? [quiet(texts.moreNames(rest), { gap: 6 })] : [])],
        },
      ],
    };
  }
  const others = distinctNames(cell.elsewhere);
  const [other] = others;
  if (other) {
    const list = other.system.periods.includes(spoken ?? '')
      ? texts.otherLists
      : other.system.periods.map((id) => index.periods.get(id)?.short[lang] ?? id).join(text.listSeparator);
    const more = others.length > 1 ? ` ${texts.moreNames(others.length - 1)}` : '';
    const said = texts.otherPeriod(list, `${other.member.name[lang]}${more}`);
    return { isMiddle: true, paragraphs: [{ runs: [quiet(said)] }] };
  }
  const runs = cell.silence ? gapRuns(cell.silence, words) : [];
  return { isMiddle: true, paragraphs: [{ runs }] };
}

function readingCell({ reading, cells }: SectorRow, { index, lang }: Words): TableCell {
  const named = cells.filter(({ place }) => reading.places.includes(place));
  return {
    isMiddle: true,
    paragraphs: [
      {
        runs: [
          { art: readingArt(reading.code) },
          { text: readingNames[reading.code][lang], size: 13, bold: reading.code === 'same-segment', gap: 7 },
          ...named.map(({ place }) => ({ art: placeArt(index.places.get(place), 'solid', 11), gap: 5 })),
        ],
      },
    ],
  };
}

export function matrixPictures(
  { matrix, industries }: Drawn,
  selection: Selection,
  words: Words,
): readonly Picture[] {
  const { index, lang } = words;
  const texts = industryTexts[lang];
  const { places, readings, sectorOrder } = selection;
  const hasCount = matrix.cities > 0;
  const fixed = sectorWidth[lang] + (hasCount ? countWidth : 0) + (readings ? readingWidth[lang] : 0);
  const placeWidth = Math.max((width - fixed) / places.length, narrowestPlace);
  const ruleOf = (id: string) => {
    const whole = index.places.get(index.places.get(id)?.within ?? '');
    return whole && places.includes(whole.id) ? { rule: markColour(whole) } : {};
  };
  const placeHead = (id: string): TableCell => {
    const place = index.places.get(id);
    const isSilent = (matrix.periods.get(id) ?? null) === null;
    return {
      paragraphs: [
        {
          runs: [
            { art: placeArt(place, 'solid', 13) },
            { text: columnName(place, lang), size: 14, bold: true, gap: 7 },
          ],
        },
        ...(isSilent ? [{ runs: gapRuns(silenceIn(id, selection.period, index), words) }] : []),
      ],
    };
  };
  const rows = matrix.rows.map((row, at): TableRow => {
    // A rule where the number of cities changes, which is what the order goes by.
    const isBreak = sectorOrder === 'places' && at > 0 && matrix.rows[at - 1]?.cities !== row.cities;
    return {
      rule: isBreak ? 'group' : 'hair',
      isWashed: row.cities === matrix.cities && matrix.cities > 1,
      padding: [7, 7],
      cells: [
        {
          isMiddle: true,
          paragraphs: [{ runs: [{ text: row.sector.name[lang], size: 14, bold: true }] }],
        },
        ...row.cells.map((cell) => nameCell(cell, matrix.periods.get(cell.place) ?? null, words)),
        ...(hasCount
          ? [
              {
                isMiddle: true,
                paragraphs: [
                  {
                    runs: [{ text: String(row.cities), size: 15, bold: true }, quiet(`/${matrix.cities}`)],
                  },
                ],
              },
            ]
          : []),
        ...(readings ? [readingCell(row, words)] : []),
      ],
    };
  });
  const said = industryHeadlineText(industryHeadline(matrix, places, index), {
    index,
    sectors: industries.sectors,
    lang,
  });
  const documents = matrix.rows.flatMap(({ cells }) =>
    cells.flatMap(({ mentions, elsewhere }) =>
      [...mentions, ...elsewhere].map(({ system }) => system.document),
    ),
  );
  return sheetPictures(
    pictureFrame(
      {
        ...said,
        legend: [...placeLegend(places, words), ...tierLegend(words), silenceLegend(words)],
        conditions: [
          texts.matrixNote(matrix.cities),
          ...[
            periodsText(matrix, index, lang),
            texts.greyMeans,
            readings ? `${texts.reading}${words.text.colon}${texts.readingOurs}` : '',
          ].filter((one) => one !== ''),
        ],
        documents,
      },
      selection,
      words,
    ),
    tableSheet({
      columns: [
        { width: sectorWidth[lang] },
        ...places.map((id) => ({ width: placeWidth, ...ruleOf(id) })),
        ...(hasCount ? [{ width: countWidth }] : []),
        ...(readings ? [{ width: readingWidth[lang] }] : []),
      ],
      head: [
        {
          rule: 'none',
          padding: [8, 8],
          cells: [
            { paragraphs: [{ runs: [small(texts.sector)] }] },
            ...places.map(placeHead),
            ...(hasCount ? [{ paragraphs: [{ runs: [small(texts.cities(matrix.cities))] }] }] : []),
            ...(readings
              ? [{ paragraphs: [{ runs: [small(texts.reading), quiet(texts.readingOurs, { gap: 6 })] }] }]
              : []),
          ],
        },
      ],
      rows,
    }),
    lang,
  );
}
