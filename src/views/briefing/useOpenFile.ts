import { longestFile } from '../../deck/codec';
import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { useDeck } from '../../parts/useDeck';
import { openSlide } from '../../selection/briefingChanges';
import type { Outcome } from './outcome';

/** A character takes three bytes at the most, four for two. */
const mostBytes = longestFile * 3;

/** Opens a deck file: whole or not at all. Its size is looked at before it is read. */
export function useOpenFile(onDone: (outcome: Outcome) => void): (file: File) => void {
  const { lang, change } = useScreen();
  const texts = briefingTexts[lang];
  const { store } = useDeck();
  const open = async (file: File): Promise<Outcome> => {
    const { name } = file;
    if (file.size > mostBytes) {
      return { kind: 'not-read', name, why: texts.tooLarge((file.size / 1e6).toFixed(1)) };
    }
    try {
      const problems = store.open(await file.text());
      if (problems.length > 0) return { kind: 'not-opened', name, problems };
    } catch {
      return { kind: 'not-read', name, why: texts.notRead };
    }
    change(openSlide(1));
    return { kind: 'opened', name, pages: store.getState().history.present.slides.length };
  };
  return (file) => void open(file).then(onDone);
}
