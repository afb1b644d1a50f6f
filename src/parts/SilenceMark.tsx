import type { Silence } from '../analysis/coverage';
import { silenceMeanings, silenceNames } from '../wording/silence';
import { useScreen } from './screen';

/** A gap: four texts, four line styles, never zero, never blank. */
export function SilenceMark({ silence }: { silence: Silence }) {
  const { lang } = useScreen();
  return (
    <span className={`gap gap-${silence}`} title={silenceMeanings[silence][lang]}>
      {silenceNames[silence][lang]}
    </span>
  );
}
