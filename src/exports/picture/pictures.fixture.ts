/** Every picture there is, of one selection, for tests: drawn by the engine where the page does. */
import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { compare } from '../../analysis/comparison';
import { headToHead } from '../../analysis/headToHead';
import type { Industries } from '../../analysis/industries';
import { overlaps } from '../../analysis/overlap';
import { sectorMatrix, sortSectors } from '../../analysis/sectorMatrix';
import { changesOf } from '../../analysis/systemChange';
import { dueIn, timelineOf, undatedOf } from '../../analysis/timeline';
import { trajectoryConcepts, trajectoryOf } from '../../analysis/trajectory';
import type { DatasetIndex } from '../../dataset/indexDataset';
import type { Language } from '../../i18n/language';
import { messages } from '../../i18n/messages';
import { defaultSelection, type Selection } from '../../selection/selection';
import { changePictures } from './changePicture';
import { comparePictures } from './comparePicture';
import { duePictures } from './duePicture';
import { matrixPictures } from './matrixPicture';
import type { DrawChart } from './nestChart';
import { overlapPictures } from './overlapPicture';
import { pairPictures } from './pairPicture';
import type { Picture } from './picture';
import { smallMultiplesPictures } from './smallMultiplesPicture';
import { timelinePictures } from './timelinePicture';
import { trajectoryPictures } from './trajectoryPicture';

register([BarChart, ScatterChart, GridComponent, SVGRenderer]);

const drawChart: DrawChart = (option, width, height) => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};

const thisYear = 2026;

export function allPictures(
  index: DatasetIndex,
  industries: Industries,
  lang: Language,
  more: Partial<Selection> = {},
): Readonly<Record<string, () => readonly Picture[]>> {
  const words = { index, lang, text: messages[lang] };
  const selection = { ...defaultSelection(index.rows), ...more };
  const { places } = selection;
  const comparison = compare(selection, index);
  const shared = comparison.shared.flatMap(({ rows }) => rows);
  const rows = [...shared, ...comparison.single.flatMap((group) => group.rows)];
  const documents = rows.flatMap(({ cells }) => cells.flatMap(({ lead }) => (lead ? [lead.document] : [])));
  const timeline = timelineOf(selection, index);
  const matrix = sectorMatrix(selection, index, industries);
  const [a = '', b = ''] = places;
  const pair = [a, b] as const;
  const drawn = shared.filter((row) => row.scale !== null && row.group.length > 1);
  return {
    timeline: () => timelinePictures(timeline, selection, words, thisYear),
    trajectory: () =>
      trajectoryConcepts(selection, index)
        .slice(0, 3)
        .flatMap((concept) => trajectoryPictures(trajectoryOf(concept, selection, index), selection, words)),
    change: () =>
      places
        .flatMap((place) => changesOf(place, selection, index, industries))
        .flatMap((change) => changePictures(change, selection, words)),
    'small multiples': () =>
      smallMultiplesPictures(
        { drawn, text: shared.filter((row) => !drawn.includes(row)), documents },
        selection,
        words,
        drawChart,
      ),
    overlap: () =>
      overlapPictures(
        overlaps(matrix, selection, index, industries),
        industries.systems.map(({ document }) => document),
        selection,
        words,
        drawChart,
      ),
    table: () => {
      const blocks = [
        ...comparison.shared.map((group) => ({ ...group, isSingle: false, fold: null })),
        ...comparison.single.map(({ theme, rows: fold }, at) => ({
          theme,
          isSingle: true,
          fold,
          rows: at === 0 ? fold : [],
        })),
      ];
      return comparePictures({ comparison, blocks, documents }, selection, words);
    },
    pair: () =>
      pairPictures(
        pair,
        headToHead(pair, compare({ ...selection, places: pair }, index), index),
        selection,
        words,
      ),
    sectors: () =>
      matrixPictures(
        { matrix: { ...matrix, rows: sortSectors(matrix.rows, 'places') }, industries },
        selection,
        words,
      ),
    due: () => {
      const year = timeline.axis.through - 5;
      return duePictures(
        {
          year,
          due: dueIn(year, timeline, selection, index),
          undated: undatedOf(timeline, selection, index),
          hasYearly: true,
        },
        selection,
        words,
      );
    },
  };
}
