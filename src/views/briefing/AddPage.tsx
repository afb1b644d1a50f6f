import { useMemo, useState } from 'react';
import { addSlide } from '../../deck/changes';
import { isFixed } from '../../deck/deck';
import type { Material, Page } from '../../deck/pages';
import { conceptOffer, conceptsIn, type Offer, offersOf } from '../../deck/offers';
import { subjectNames } from '../../deck/subjectNames';
import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { useDeck, useMaterial } from '../../parts/useDeck';
import { openSlide } from '../../selection/briefingChanges';
import type { Selection } from '../../selection/selection';
import { Menu } from '../../ui/Menu';
import { Select } from '../../ui/Select';

interface Props {
  selection: Selection;
  /** The page behind which a new one stands. */
  after: Page;
}

function Choices({ selection, after, material }: Props & { material: Material }) {
  const { lang, change } = useScreen();
  const texts = briefingTexts[lang];
  const { store } = useDeck();
  const offers = useMemo(() => offersOf(selection, material), [selection, material]);
  const concepts = useMemo(() => conceptsIn(selection, material), [selection, material]);
  const [wanted, setWanted] = useState('');
  const concept = concepts.find(({ id }) => id === wanted) ?? concepts[0];
  const add = ({ subject, address }: Offer) => {
    const { version } = material.core.rows;
    const before = store.getState().history.present.slides;
    store.change(
      'add',
      addSlide({ subject, address, added: { date: store.today(), version } }, after.slide.id),
    );
    const { slides } = store.getState().history.present;
    const number = slides.findLastIndex((slide) => !before.includes(slide) && !isFixed(slide)) + 1;
    if (number > 0) change(openSlide(number));
  };
  return (
    <>
      <p className="mute">{texts.addPageHint}</p>
      <ul className="offers">
        {offers.map((offer) => (
          <li key={offer.subject.kind}>
            <button type="button" disabled={!offer.made.ok} onClick={() => add(offer)}>
              <b>{subjectNames[offer.subject.kind][lang]}</b>{' '}
              <small>{offer.made.ok ? offer.made.content.said.title : offer.made.reason}</small>
            </button>
          </li>
        ))}
      </ul>
      {concept && (
        <div className="offer-concept">
          <Select
            showsLabel
            label={texts.pickConcept}
            options={concepts.map(({ id, name }) => ({ value: id, text: name[lang] }))}
            value={concept.id}
            onChange={setWanted}
          />
          <button
            type="button"
            className="btn"
            onClick={() => add(conceptOffer(concept.id, selection, material))}
          >
            {texts.addPage}
          </button>
        </div>
      )}
    </>
  );
}

/** What the present selection can be made into, each with the headline that it would have. */
export function AddPage(props: Props) {
  const { lang } = useScreen();
  const material = useMaterial();
  return (
    <Menu className="add-page" label={briefingTexts[lang].addPage}>
      {material && <Choices {...props} material={material} />}
    </Menu>
  );
}
