/** A trajectory as a picture: what stands on one axis, and beneath it what does not, each on an axis of its own. */
import type { Trajectory } from '../../analysis/trajectory';
import { trajectoryDrawing } from '../../charts/trajectoryDrawing';
import { pictureTexts } from '../../i18n/pictures';
import { targetTexts } from '../../i18n/targets';
import type { Selection } from '../../selection/selection';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { reasonList, verdictNames } from '../../wording/verdict';
import { placeArt } from './art';
import { kindLegend, pictureFrame, placeLegend } from './frame';
import { inGrid } from './grid';
import { paper } from './paper';
import type { Picture } from './picture';
import { quiet, setParagraphs } from './richText';
import { sceneMarkup } from './sceneMarkup';
import { type SheetPiece, sheetPictures } from './sheet';
import { element } from './xml';

const width = 1000;
const height = 420;
const size = 13;
const columns = 3;
const gap = 32;
const smallHeight = 190;
const smallWidth = (width - gap * (columns - 1)) / columns;

export function trajectoryPictures(
  found: Trajectory,
  selection: Selection,
  words: Words,
): readonly Picture[] {
  const { index, lang, text } = words;
  const texts = targetTexts[lang];
  const { together, concept, reasons, verdict, apart, lines, outcomes } = found;
  const places = selection.places.filter((id) => found.facts.some(({ place }) => place === id));

  const none = setParagraphs([{ runs: [{ text: texts.noneTogether, size: 14, colour: paper.ink2 }] }], width);
  const main: SheetPiece =
    together.length > 1
      ? {
          height: height + 14,
          markup: sceneMarkup(
            trajectoryDrawing({ found, facts: together, width, height, size }, words),
            index,
          ),
        }
      : { height: none.height + 20, markup: none.draw(0, 0) };

  const aside = apart.map(({ facts, reasons: why }): SheetPiece => {
    const [first] = facts;
    const place = index.places.get(first?.place ?? '');
    const name = `${columnName(place, lang)} ${index.indicators.get(first?.indicator ?? '')?.name[lang] ?? ''}`;
    const head = setParagraphs(
      [
        {
          hang: placeArt(place, 'solid', 11),
          indent: 17,
          runs: [{ text: name, size: 13, bold: true }],
        },
        ...(why.length > 0 ? [{ runs: [quiet(reasonList(why, lang))], lineHeight: 16, indent: 17 }] : []),
      ],
      smallWidth,
    );
    const scene = trajectoryDrawing(
      { found, facts, isNamed: false, width: smallWidth, height: smallHeight, size: size - 1 },
      words,
    );
    const top = head.height + 8;
    return {
      height: top + smallHeight,
      markup: head.draw(0, 0) + element('g', { transform: `translate(0 ${top})` }, sceneMarkup(scene, index)),
    };
  });
  const title = setParagraphs([{ runs: [{ text: texts.apartTitle, size: 15, bold: true }] }], width);
  const heading: SheetPiece = {
    height: title.height + 22,
    markup:
      element('path', { d: `M0 .5h${width}`, fill: 'none', stroke: paper.ink, 'stroke-width': 1 }) +
      title.draw(0, 9),
    keepsNext: true,
  };

  const said = [verdictNames[verdict][lang], ...(reasons.length > 0 ? [reasonList(reasons, lang)] : [])];
  const drawn = [...together, ...apart.flatMap(({ facts }) => facts)];
  const speaking = new Set(found.facts.map(({ place }) => place)).size;
  return sheetPictures(
    pictureFrame(
      {
        title: texts.trajectoryTitle(concept.name[lang], speaking, together.length),
        qualification: texts.trajectoryNote(
          lines.length,
          outcomes.length,
          outcomes.filter(({ code }) => code === 'cannot-say').length,
        ),
        conditions: together.length > 1 ? [said.join(text.colon)] : [],
        legend: [
          ...placeLegend(places, words),
          ...kindLegend(words),
          { art: null, says: pictureTexts[lang].arrow },
        ],
        documents: drawn.map(({ document }) => document),
        places,
      },
      selection,
      words,
    ),
    {
      width,
      head: null,
      pieces: [
        main,
        ...(aside.length > 0 ? [heading, ...inGrid(aside, { columns, width: smallWidth, gap })] : []),
      ],
    },
    lang,
  );
}
