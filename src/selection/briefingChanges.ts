/** What a person can change in the Briefing view; apart, so that it comes with it. */
import { type Change, setView } from './changes';

/** By its number, from one. */
export const openSlide =
  (slide: number): Change =>
  (selection) => ({ ...(selection.view === 'briefing' ? selection : setView('briefing')(selection)), slide });
