import { planMinutes, setAspect } from '../../deck/changes';
import { aspects } from '../../deck/boxes';
import { limits } from '../../deck/deck';
import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { useDeck } from '../../parts/useDeck';
import { Segmented } from '../../ui/Segmented';

/** What concerns the showing of the whole deck. */
export function Showing() {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  const { store, deck } = useDeck();
  return (
    <section>
      <h3>{texts.showing}</h3>
      <div className="showing">
        <Segmented
          label={texts.aspect}
          options={aspects.map((value) => ({ value, text: value }))}
          value={deck.aspect}
          onChange={(aspect) => store.change('aspect', setAspect(aspect))}
        />
        <label>
          {texts.minutes}
          <input
            type="number"
            min={1}
            max={limits.minutes}
            value={deck.minutes ?? ''}
            onChange={({ target }) =>
              store.change(
                'minutes',
                planMinutes(target.value === '' ? null : target.valueAsNumber),
                'minutes',
              )
            }
          />
        </label>
      </div>
    </section>
  );
}
