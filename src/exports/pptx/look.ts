/** What turns the names of colours into values: a presentation is always in the light ones. */
import type { Colour } from '../../deck/boxes';
import type { DatasetIndex } from '../../dataset/indexDataset';
import type { Language } from '../../i18n/language';
import { inkColour, markColour, paper } from '../picture/paper';

export interface Look {
  index: DatasetIndex;
  lang: Language;
}

/** `#RRGGBB`; of a place, its mark or what is legible beside it. */
export function colourOf(colour: Colour, { index }: Look, use: 'mark' | 'ink'): string {
  if (typeof colour === 'string') return paper[colour];
  const place = index.places.get(colour.place);
  return use === 'mark' ? markColour(place) : inkColour(place);
}
