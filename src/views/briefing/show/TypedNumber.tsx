import { presentTexts } from '../../../i18n/present';
import { useScreen } from '../../../parts/screen';
import type { Typed } from './useShowControls';

/** The number typed so far, for a moment; or that there is no such slide. */
export function TypedNumber({ typed, count }: { typed: Typed | null; count: number }) {
  const { lang } = useScreen();
  const text =
    typed === null
      ? ''
      : typed.isUnknown
        ? presentTexts[lang].beyond(Number(typed.number), count)
        : typed.number;
  return (
    <output className="typed" data-waiting={(typed !== null && !typed.isUnknown) || undefined}>
      {text}
    </output>
  );
}
