import { useEffect, useState } from 'react';
import { reviseSlide } from '../deck/changes';
import { makeSlide, rowsNamed } from '../deck/pages';
import { subjectIn } from '../deck/revise';
import { slideAddress } from '../deck/slideAddress';
import { briefingTexts } from '../i18n/briefing';
import { openSlide } from '../selection/briefingChanges';
import { type Revised, setRevised } from './revising';
import { useScreen } from './screen';
import { useDeck, useMaterial } from './useDeck';

/** Above a view that is being set for a slide: the way back, with what is shown now or without. */
export function RevisingBar({ id, number }: Revised) {
  const { index, lang, change, selected } = useScreen();
  const { store, deck } = useDeck();
  const texts = briefingTexts[lang];
  const material = useMaterial();
  const [reason, setReason] = useState('');
  const goBack = () => {
    setRevised(null);
    change(openSlide(number));
  };
  const slide = deck.slides.find((one) => one.id === id);
  // The deck may have changed in another window, or since the page was left.
  const isGone = slide === undefined;
  useEffect(() => {
    if (isGone) setRevised(null);
  }, [isGone]);
  if (!slide) return null;
  const update = () => {
    if (!material) return;
    const subject = subjectIn(slide.subject, selected());
    const address = slideAddress(subject, selected(), rowsNamed(selected(), material));
    const { made } = makeSlide({ subject, address }, material);
    if (!made.ok) {
      setReason(texts.notUpdated(made.reason));
      return;
    }
    const added = { date: store.today(), version: index.rows.version };
    store.change('reselect', reviseSlide(id, { subject, address, added }));
    goBack();
  };
  return (
    <output className="notice">
      <span>{reason || texts.revising(number)}</span>
      <button type="button" className="btn primary" disabled={!material} onClick={update}>
        {texts.update(number)}
      </button>
      <button type="button" className="btn quiet" onClick={goBack}>
        {texts.keepAsIs}
      </button>
    </output>
  );
}
