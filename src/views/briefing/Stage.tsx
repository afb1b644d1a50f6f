import { useMemo } from 'react';
import { flushSync } from 'react-dom';
import { duplicateSlide, nameSection, removeSlide } from '../../deck/changes';
import { isFixed } from '../../deck/deck';
import type { Page } from '../../deck/pages';
import { subjectNames } from '../../deck/subjectNames';
import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { SlideView } from '../../parts/SlideView';
import { setRevised } from '../../parts/revising';
import { useDeck } from '../../parts/useDeck';
import { VerdictIcon } from '../../parts/VerdictIcon';
import { openSlide } from '../../selection/briefingChanges';
import { verdictNames } from '../../wording/verdict';
import { originOf } from './origin';
import { SlideTable } from './SlideTable';
import { rowOf } from './rowOf';

interface Props {
  page: Page;
  pages: readonly Page[];
  onMove: (id: string, by: number) => void;
  onSay: (text: string) => void;
}

function Acts({ page, pages, onMove, onSay }: Props) {
  const { lang, change, selected } = useScreen();
  const texts = briefingTexts[lang];
  const { store } = useDeck();
  const { slide, number } = page;
  const isFree = !isFixed(slide);
  const isMovable = (by: number) => {
    const next = pages[number - 1 + by];
    return next !== undefined && !isFixed(next.slide);
  };
  const duplicate = () => {
    store.change('duplicate', duplicateSlide(slide.id));
    change(openSlide(number + 1));
    onSay(texts.duplicated(number + 1));
  };
  const remove = () => {
    store.change('remove', removeSlide(slide.id));
    onSay(texts.removed(number));
    document.querySelector('main')?.focus();
  };
  const startSection = () => {
    flushSync(() => store.change('section', nameSection(slide.id, texts.newSection)));
    // Its name is written where it stands.
    document.querySelector<HTMLInputElement>(`[data-section="${CSS.escape(slide.id)}"]`)?.select();
  };
  return (
    <div className="stage-acts">
      {isFree && (
        <>
          <button type="button" disabled={!isMovable(-1)} onClick={() => onMove(slide.id, -1)}>
            {texts.earlier}
          </button>
          <button type="button" disabled={!isMovable(1)} onClick={() => onMove(slide.id, 1)}>
            {texts.later}
          </button>
          {slide.section === null && (
            <button type="button" onClick={startSection}>
              {texts.startSection}
            </button>
          )}
        </>
      )}
      {isFree && (
        <a href={originOf(page, selected())} onClick={() => setRevised({ id: slide.id, number })}>
          {texts.reselect}
        </a>
      )}
      {isFree && (
        <>
          <button type="button" onClick={duplicate}>
            {texts.duplicate}
          </button>
          <button type="button" onClick={remove}>
            {texts.remove}
          </button>
        </>
      )}
    </div>
  );
}

/** The slide at work, what it is of, what can be done with it; under it the same figures as a table. */
export function Stage(props: Props) {
  const { page } = props;
  const { lang, text } = useScreen();
  const texts = briefingTexts[lang];
  const { deck } = useDeck();
  const { slide, number, words } = page;
  const row = useMemo(() => rowOf(page), [page]);
  const concept = words.index.concepts.get(slide.subject.id ?? '');
  return (
    <section className="stage" aria-labelledby="stage-title">
      <div className="stage-head">
        <h2 id="stage-title">{texts.number(number)}</h2>
        <span>
          {subjectNames[slide.subject.kind][lang]}
          {concept && ` › ${concept.name[lang]}`}
        </span>
        {row && (
          <span className={`badge badge-${row.verdict}`}>
            <VerdictIcon verdict={row.verdict} />
            {verdictNames[row.verdict][lang]}
          </span>
        )}
        <Acts {...props} key={slide.id} />
      </div>
      {page.dropped.length > 0 && (
        <p className="stage-note">
          {texts.dropped}
          {page.dropped
            .map(({ key, value, code }) => text[`dropped.${code}`](key, value))
            .join(text.reasonSeparator)}
        </p>
      )}
      <SlideView className="stage-slide" page={page} aspect={deck.aspect} />
      <SlideTable page={page} />
    </section>
  );
}
