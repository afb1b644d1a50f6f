import { memo, useEffect, useRef, type DragEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { Page } from '../../deck/pages';
import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { SlideView } from '../../parts/SlideView';
import { useDeck } from '../../parts/useDeck';
import { encodeAddress } from '../../selection/address';
import { openSlide } from '../../selection/briefingChanges';
import { headlineFlagText } from '../../wording/headlineFlags';
import type { DropPlace } from './dropPlace';
import { Grip } from './Grip';

interface Props {
  page: Page;
  isCurrent: boolean;
  /** Says which keys move it. */
  keysId: string;
  isDragged: boolean;
  dropSide: 'before' | 'after' | null;
  /** Something is being dragged that may be let go here. */
  isTarget: boolean;
  /** Null where it stays in its place. */
  onDrag: (() => void) | null;
  onOver: (place: DropPlace | null) => void;
  onDrop: () => void;
  onMove: (id: string, by: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 };

/** Beside each other on a phone, under each other elsewhere: what counts is where the middle is. */
function isBehind({ currentTarget, clientX, clientY }: DragEvent<HTMLElement>): boolean {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const isRow = getComputedStyle(currentTarget.parentElement ?? currentTarget).display === 'flex';
  return isRow ? clientX > left + width / 2 : clientY > top + height / 2;
}

/** One slide of the list: pressed it comes to the stage, dragged or with Alt and an arrow it goes elsewhere. */
export const SlideItem = memo(function SlideItem(props: Props) {
  const { page, isCurrent, keysId, isDragged, dropSide, isTarget, onDrag, onOver, onDrop, onMove } = props;
  const { index, lang, change, selected } = useScreen();
  const { deck } = useDeck();
  const { slide, number } = page;
  const texts = briefingTexts[lang];
  const reasons = page.flags.map((flag) => headlineFlagText(flag, lang));
  const name = texts.slide(number, page.headline);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isCurrent, number]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (event.altKey) onMove(slide.id, by);
    else {
      const links = [...document.querySelectorAll<HTMLElement>('.slide-item a')];
      links[number - 1 + by]?.focus();
      if (links[number - 1 + by]) change(openSlide(number + by));
    }
  };
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change(openSlide(number));
  };
  const classes = [
    'slide-item',
    isCurrent && 'current',
    isDragged && 'dragged',
    dropSide && `drop-${dropSide}`,
  ];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keyboard does the same by the link within
    <li
      className={classes.filter(Boolean).join(' ')}
      draggable={onDrag !== null}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', page.headline);
        onDrag?.();
      }}
      onDragOver={(event) => {
        if (!isTarget) return;
        event.preventDefault();
        onOver({ id: slide.id, isAfter: isBehind(event) });
      }}
      onDrop={(event) => {
        if (!isTarget) return;
        event.preventDefault();
        onDrop();
      }}
      onDragEnd={onDrop}
    >
      {onDrag && <Grip />}
      <a
        ref={link}
        href={encodeAddress(openSlide(number)(selected()), index.rows)}
        draggable={false}
        aria-current={isCurrent ? 'page' : undefined}
        aria-label={reasons.length > 0 ? texts.flaggedSlide(name, reasons) : name}
        aria-describedby={onDrag ? keysId : undefined}
        aria-keyshortcuts={onDrag ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <span className="slide-number">
          {number}
          {reasons.length > 0 && <mark title={reasons.join('\n')}>!</mark>}
        </span>
        <SlideView page={page} aspect={deck.aspect} isHidden />
      </a>
    </li>
  );
});
