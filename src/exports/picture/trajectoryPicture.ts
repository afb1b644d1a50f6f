/** A trajectory as a picture: what stands on one axis, with the verdict and its reasons as conditions. */
import type { Trajectory } from '../../analysis/trajectory';
import { trajectoryDrawing } from '../../charts/trajectoryDrawing';
import { pictureTexts } from '../../i18n/pictures';
import { targetTexts } from '../../i18n/targets';
import type { Selection } from '../../selection/selection';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { reasonList, verdictNames } from '../../wording/verdict';
import { kindLegend, pictureFrame, placeLegend } from './frame';
import type { Picture } from './picture';
import { sceneMarkup } from './sceneMarkup';

const width = 960;
const height = 440;
const size = 13;

export function trajectoryPictures(
  found: Trajectory,
  selection: Selection,
  words: Words,
): readonly Picture[] {
  const { index, lang, text } = words;
  const texts = targetTexts[lang];
  const { together, concept, reasons, verdict, apart, lines, outcomes } = found;
  const scene = trajectoryDrawing({ found, facts: together, width, height, size }, words);
  const places = selection.places.filter((id) => together.some(({ place }) => place === id));
  const speaking = new Set(found.facts.map(({ place }) => place)).size;
  const said = [verdictNames[verdict][lang], ...(reasons.length > 0 ? [reasonList(reasons, lang)] : [])];
  // What the axis leaves out is said, once for each reason.
  const left = new Map<string, Set<string>>();
  for (const { facts, reasons: why } of apart) {
    const [first] = facts;
    if (!first) continue;
    const place = columnName(index.places.get(first.place), lang);
    const names = left.get(reasonList(why, lang)) ?? new Set<string>();
    left.set(
      reasonList(why, lang),
      names.add(`${place} ${index.indicators.get(first.indicator)?.name[lang] ?? ''}`),
    );
  }
  const apartLines = [...left].map(
    ([why, names]) =>
      `${[texts.apartTitle, why].filter(Boolean).join(' · ')}${text.colon}${[...names].join(text.listSeparator)}`,
  );
  return [
    {
      ...pictureFrame(
        {
          title: texts.trajectoryTitle(concept.name[lang], speaking, together.length),
          qualification: texts.trajectoryNote(
            lines.length,
            outcomes.length,
            outcomes.filter(({ code }) => code === 'cannot-say').length,
          ),
          conditions: [said.join(text.colon), ...apartLines],
          legend: [
            ...placeLegend(places, words),
            ...kindLegend(words),
            { art: null, says: pictureTexts[lang].arrow },
          ],
          documents: together.map(({ document }) => document),
          places,
        },
        selection,
        words,
      ),
      part: null,
      body: { width, height, markup: sceneMarkup(scene, index) },
    },
  ];
}
