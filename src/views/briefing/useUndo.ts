/** Undo and redo of the deck: by buttons, and by the keys that everybody knows, where no text is typed. */
import { useCallback, useEffect } from 'react';
import { redoName, undoName } from '../../deck/history';
import { changeTexts } from '../../deck/changeTexts';
import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { useDeck } from '../../parts/useDeck';

export interface Steps {
  /** What would be undone, or done again; null where there is nothing. */
  undoing: string | null;
  redoing: string | null;
  undo: () => void;
  redo: () => void;
}

const isTyped = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('textarea, input, select, [contenteditable]');

export function useUndo(say: (text: string) => void): Steps {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  const { store, history } = useDeck();
  const name = (change: ReturnType<typeof undoName>) => change && changeTexts[change][lang];
  const [undoing, redoing] = [name(undoName(history)), name(redoName(history))];
  const undo = useCallback(() => {
    if (undoing === null) return;
    store.undo();
    say(texts.undone(undoing));
  }, [store, say, texts, undoing]);
  const redo = useCallback(() => {
    if (redoing === null) return;
    store.redo();
    say(texts.redone(redoing));
  }, [store, say, texts, redoing]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && !isTyped(event.target);
      const key = event.key.toLowerCase();
      if (!isMeant || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
  return { undoing, redoing, undo, redo };
}
