/** The first slide: the question, the places and periods, and what the deck rests on. */
import { planPeriods } from '../../analysis/coverage';
import { deckTexts } from '../../i18n/deck';
import { inList } from '../../wording/selectionText';
import { columnName } from '../../wording/placeNames';
import type { Area, Box } from '../boxes';
import type { Builder } from '../content';

const side = 44;
const gap = 56;

export const title: Builder = ({ words, selection }) => {
  const { index, lang } = words;
  const texts = deckTexts[lang];
  const names = selection.places.map((id) => columnName(index.places.get(id), lang));
  const periods = planPeriods(selection.period, index).map((id) => index.periods.get(id)?.short[lang] ?? id);
  const documents = index.rows.documents
    .filter(({ held, place }) => held && selection.places.includes(place))
    .map(({ id }) => id);
  return {
    ok: true,
    content: {
      said: {
        title: texts.titleOf(selection.places.length),
        qualification: texts.about(inList(names, lang), inList(periods, lang)),
      },
      strength: 'count',
      conditions: [],
      facts: [],
      documents: [],
      footnote: texts.counts(documents.length),
      table: { head: [], rows: [] },
      isDrawing: false,
      body: (area: Area): readonly Box[] =>
        selection.places.map((place, at) => ({
          kind: 'mark',
          name: `mark ${at + 1}`,
          x: area.x + at * (side + gap),
          y: area.y,
          width: side,
          height: side,
          place,
          fill: 'solid',
          alt: names[at] ?? place,
        })),
    },
  };
};
