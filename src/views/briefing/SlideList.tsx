import { Fragment, useId, useMemo, useState } from 'react';
import { isFixed } from '../../deck/deck';
import type { Page } from '../../deck/pages';
import { slideGroups } from '../../deck/slideGroups';
import { emptyDeck } from '../../deck/changes';
import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { useDeck } from '../../parts/useDeck';
import { type DropPlace, stepsTo } from './dropPlace';
import { SectionHead } from './SectionHead';
import { SlideItem } from './SlideItem';

interface Props {
  pages: readonly Page[];
  /** Of the page at work. */
  number: number;
  onMove: (id: string, by: number) => void;
}

/** The slides in their order, as they look: dragged by their handle, or moved with Alt and the arrow keys. */
export function SlideList({ pages, number, onMove }: Props) {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  const { store, deck } = useDeck();
  const keysId = useId();
  const groups = useMemo(() => slideGroups(deck.slides, lang), [deck.slides, lang]);
  const [dragged, setDragged] = useState<string | null>(null);
  const [place, setPlace] = useState<DropPlace | null>(null);
  const drop = () => {
    const at = (id: string | undefined) => pages.findIndex(({ slide }) => slide.id === id);
    if (dragged !== null && place) onMove(dragged, stepsTo(at(dragged), at(place.id), place.isAfter));
    setDragged(null);
    setPlace(null);
  };
  return (
    <nav className="slide-list" aria-label={texts.slides}>
      <ol>
        {pages.map((page) => {
          const { id } = page.slide;
          const group = groups.get(id);
          const closes = page.slide.subject.kind === 'sources';
          return (
            <Fragment key={id}>
              {group && (group.name !== null || closes) && (
                <SectionHead group={group} fixedName={closes ? texts.closing : null} />
              )}
              <SlideItem
                page={page}
                isCurrent={page.number === number}
                keysId={keysId}
                isDragged={dragged === id}
                dropSide={place?.id === id ? (place.isAfter ? 'after' : 'before') : null}
                isTarget={dragged !== null}
                onDrag={isFixed(page.slide) ? null : () => setDragged(id)}
                onOver={setPlace}
                onDrop={drop}
                onMove={onMove}
              />
            </Fragment>
          );
        })}
      </ol>
      <p className="sr" id={keysId}>
        {texts.keys}
      </p>
      <button
        type="button"
        className="plain clear-deck"
        onClick={() => store.change('clear', () => emptyDeck)}
      >
        {texts.clear}
      </button>
    </nav>
  );
}
