/** What two places have in common, pair by pair: the bars of the screen, and for each pair what it is to be quoted with. */
import type { Overlap } from '../../analysis/overlap';
import { overlapHeight } from '../../charts/overlapOption';
import { pairsOption } from '../../charts/pairsChart';
import { industryTexts } from '../../i18n/industries';
import { pictureTexts } from '../../i18n/pictures';
import { lowerFirst } from '../../lib/lowerFirst';
import type { Selection } from '../../selection/selection';
import { capital } from '../../wording/inWords';
import { conditionTexts } from '../../wording/industries';
import { shortName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { pictureFrame, placeLegend } from './frame';
import { type DrawChart, nestChart } from './nestChart';
import { paper, sansIn } from './paper';
import type { Picture } from './picture';

const width = 760;
const size = 13;

export function overlapPictures(
  pairs: readonly Overlap[],
  documents: Iterable<string>,
  selection: Selection,
  words: Words,
  draw: DrawChart,
): readonly Picture[] {
  const { index, lang, text } = words;
  const texts = industryTexts[lang];
  const option = pairsOption(pairs, { colours: paper, font: sansIn(lang), size }, words);
  const height = overlapHeight(pairs.length, size);
  const name = (id: string) => shortName(index.places.get(id), lang);
  const conditions = pairs
    .filter(({ silent }) => silent.length === 0)
    .map(({ a, b, common, onlyA, onlyB, conditions: codes }) => {
      const union = common.length + onlyA.length + onlyB.length;
      const said =
        codes.map((code) => conditionTexts[code][lang]).join(text.reasonSeparator) || texts.samePeriod;
      const share = `${texts.common} ${texts.ofUnion(common.length, union)}`;
      return `${name(a)} – ${name(b)}${text.colon}${share}${text.reasonSeparator}${said}`;
    });
  return [
    {
      ...pictureFrame(
        {
          title: texts.pairsTitle,
          qualification: `${capital(texts.pairsNote)}${lang === 'zh' ? '。' : '. '}${texts.pairsKey}`,
          unit: pictureTexts[lang].unit(lowerFirst(texts.sector)),
          legend: placeLegend(selection.places, words),
          conditions,
          documents,
        },
        selection,
        words,
      ),
      part: null,
      body: { width, height, markup: nestChart(draw(option, width, height), 'pairs', 0, 0) },
    },
  ];
}
