/** The overlap of pairs in the names and colours of their places. */
import type { EChartsOption } from 'echarts';
import type { Overlap } from '../analysis/overlap';
import { industryTexts } from '../i18n/industries';
import type { Appearance } from '../theme/appearances';
import { shortName } from '../wording/placeNames';
import type { Words } from '../wording/said';
import { overlapOption } from './overlapOption';

interface Look {
  colours: Appearance;
  font: string;
  size: number;
}

export function pairsOption(
  pairs: readonly Overlap[],
  { colours, font, size }: Look,
  { index, lang, text }: Words,
): EChartsOption {
  const texts = industryTexts[lang];
  const name = (id: string) => shortName(index.places.get(id), lang);
  return overlapOption(
    pairs,
    {
      pairName: ({ a, b }) => `${name(a)} – ${name(b)}`,
      noList: ({ silent }) => texts.noList(silent.map(name).join(text.listSeparator)),
    },
    {
      ink: colours.ink,
      paper: colours.paper,
      line: colours.lineStrong,
      quiet: colours.ink3,
      font,
      size,
      placeColour: (id) => colours.marks[index.places.get(id)?.mark ?? 0]?.mark ?? colours.ink,
    },
  );
}
