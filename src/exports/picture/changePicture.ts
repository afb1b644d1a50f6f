/** How the lists of a place became the next, as a picture: both ends named above their columns. */
import type { SystemChange } from '../../analysis/systemChange';
import { changeDrawing } from '../../charts/changeDrawing';
import { industryTexts } from '../../i18n/industries';
import { pictureTexts } from '../../i18n/pictures';
import type { Selection } from '../../selection/selection';
import { relationNames } from '../../wording/industries';
import type { Words } from '../../wording/said';
import { changeWords } from '../../wording/systemChange';
import { type Art, supplementArt } from './art';
import { pictureFrame, placeLegend } from './frame';
import { markColour, paper } from './paper';
import type { Picture } from './picture';
import { quiet, setParagraphs } from './richText';
import { sceneMarkup } from './sceneMarkup';
import { element, placedAt } from './xml';

const width = 720;
const size = 14;
const linkWidth = 26;

export function changePictures(change: SystemChange, selection: Selection, words: Words): readonly Picture[] {
  const { index, lang, text } = words;
  const texts = industryTexts[lang];
  const said = changeWords(change, words);
  const scene = changeDrawing(change, lang, { width, size });
  const colour = markColour(index.places.get(change.place));
  const [first] = change.from;
  const isSupplement = (document: string | undefined) =>
    index.documents.get(document ?? '')?.collection === 'supplement';
  const end = (name: string, under: string, document: string | undefined, align: 'left' | 'right') =>
    setParagraphs(
      [
        {
          runs: [
            { text: name, size: 26, bold: true, serif: true },
            ...(isSupplement(document) ? [{ art: supplementArt(text.supplementMark), gap: 8 }] : []),
          ],
          align,
        },
        { runs: [quiet(under)], align },
      ],
      width / 2 - 20,
    );
  const from = end(said.from, said.fromEnd, first?.document, 'left');
  const to = end(said.to, said.toEnd, change.to.document, 'right');
  const head = Math.max(from.height, to.height) + 16;
  const link = (strokeWidth: number, dash?: string): Art => ({
    width: linkWidth,
    height: 8,
    draw: (x, y) =>
      element('path', {
        d: `M${x} ${y}h${linkWidth}`,
        fill: 'none',
        stroke: colour,
        'stroke-width': strokeWidth,
        'stroke-dasharray': dash,
      }),
  });
  const documents = [...change.from, change.to, ...change.between].map((system) => system.document);
  return [
    {
      ...pictureFrame(
        {
          title: said.title,
          qualification: pictureTexts[lang].changeNote,
          legend: [
            ...placeLegend([change.place], words),
            { art: link(3.2), says: relationNames['same-name'][lang] },
            { art: link(1.4, '4 3'), says: relationNames['our-grouping'][lang] },
          ],
          conditions: said.between.length > 0 ? [texts.between(said.between.join(text.listSeparator))] : [],
          documents,
          places: [change.place],
        },
        selection,
        words,
      ),
      part: null,
      body: {
        width,
        height: head + scene.height,
        markup: [
          from.draw(0, 0),
          to.draw(width / 2 + 20, 0),
          element('path', {
            d: `M0 ${head - 8}h${width}`,
            fill: 'none',
            stroke: paper.line,
            'stroke-width': 1,
          }),
          placedAt(0, head, sceneMarkup(scene, index, change.place)),
        ].join('\n'),
      },
    },
  ];
}
