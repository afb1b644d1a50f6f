import { reviseSlide } from '../deck/changes';
import { subjectIn } from '../deck/revise';
import { slideAddress } from '../deck/slideAddress';
import { briefingTexts } from '../i18n/briefing';
import { openSlide } from '../selection/briefingChanges';
import { type Revised, setRevised } from './revising';
import { useScreen } from './screen';
import { useDeck } from './useDeck';

/** Above a view that is being set for a slide: the way back, with what is shown now or without. */
export function RevisingBar({ id, number }: Revised) {
  const { index, lang, change, selected } = useScreen();
  const { store, deck } = useDeck();
  const texts = briefingTexts[lang];
  const goBack = () => {
    setRevised(null);
    change(openSlide(number));
  };
  const update = () => {
    const slide = deck.slides.find((one) => one.id === id);
    if (slide) {
      const subject = subjectIn(slide.subject, selected());
      const address = slideAddress(subject, selected(), index.rows);
      const added = { date: store.today(), version: index.rows.version };
      store.change('reselect', reviseSlide(id, { subject, address, added }));
    }
    goBack();
  };
  return (
    <output className="notice">
      <span>{texts.revising(number)}</span>
      <button type="button" className="btn primary" onClick={update}>
        {texts.update(number)}
      </button>
      <button type="button" className="btn quiet" onClick={goBack}>
        {texts.keepAsIs}
      </button>
    </output>
  );
}
