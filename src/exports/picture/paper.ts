/** The colours and faces of everything that leaves: the light ones, on white, whatever is on the screen. */
import type { Place } from '../../dataset/schema';
import type { Language } from '../../i18n/language';
import { appearances } from '../../theme/appearances';
import { fonts } from '../../theme/fonts';

export const paper = appearances.light;

export const markColour = (place: Place | undefined): string =>
  (place?.mark === undefined ? undefined : paper.marks[place.mark]?.mark) ?? paper.ink;

/** For text beside the mark: dark enough to be read. */
export const inkColour = (place: Place | undefined): string =>
  (place?.mark === undefined ? undefined : paper.marks[place.mark]?.ink) ?? paper.ink;

/** Single quotes: the chart engine writes faces into attributes as they are. */
const quoted = (stack: string) => stack.replaceAll('"', "'");

export const sansIn = (lang: Language): string => quoted(lang === 'en' ? fonts.latin : fonts.sans);
export const serif = quoted(fonts.serif);
export const serifIn = (lang: Language): string => (lang === 'en' ? quoted(fonts.latinSerif) : serif);
