import { useContext, useState } from 'react';
import { isProposed } from '../../../deck/notes';
import type { Page } from '../../../deck/pages';
import { presentTexts } from '../../../i18n/present';
import { DetailsContext, useScreen } from '../../../parts/screen';
import { saidOf } from '../../../wording/said';
import { QuoteOf } from './QuoteOf';
import { quotesOf } from './quotes';
import { useWholeItems } from './useWholeItems';

/** The sizes of the notes, in pixels by class; the second is the usual one. */
const sizes = [18, 21, 25, 30, 36] as const;

/** What the presenter wrote, in letters that are read while standing; what must be said stands under the slide. */
export function PresenterNotes({ page }: { page: Page }) {
  const { lang } = useScreen();
  const texts = presentTexts[lang];
  const [at, setAt] = useState(1);
  const { made, notes, words } = page;
  const repeats = made.ok && isProposed(notes, made.content, words);
  const paragraphs = (repeats ? '' : notes).split(/\n+/).filter((line) => line.trim() !== '');
  return (
    <div className="presenter-notes" data-empty={paragraphs.length === 0 || undefined}>
      <div className="row">
        <h2 id="presenter-notes">{texts.notes}</h2>
        {paragraphs.length > 0 && (
          <>
            <button
              type="button"
              aria-label={texts.smaller}
              disabled={at === 0}
              onClick={() => setAt(at - 1)}
            >
              A−
            </button>
            <button
              type="button"
              aria-label={texts.larger}
              disabled={at === sizes.length - 1}
              onClick={() => setAt(at + 1)}
            >
              A+
            </button>
          </>
        )}
      </div>
      <section
        className="notes"
        aria-labelledby="presenter-notes"
        data-size={sizes[at]}
        data-scrolls
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard
        tabIndex={0}
      >
        {paragraphs.length === 0 ? (
          <p className="mute">{repeats ? texts.onlyConditions : texts.noNotes}</p>
        ) : (
          paragraphs.map((line, nth) => <p key={nth}>{line}</p>)
        )}
      </section>
    </div>
  );
}

/** The quotations that E shows to the room. */
export function PresenterQuotes({ page, isShown }: { page: Page; isShown: boolean }) {
  const { lang } = useScreen();
  const { details } = useContext(DetailsContext);
  const texts = presentTexts[lang];
  const { quotes, rest } = quotesOf(page, details);
  const said = saidOf(page.words);
  const { list, below } = useWholeItems(quotes.map(({ fact }) => fact.id).join(' '));
  if (quotes.length === 0) return null;
  return (
    <div className="presenter-quotes">
      <h2 id="presenter-quotes">
        {texts.quotes} <span>{isShown ? texts.quotesShown : texts.showQuotes}</span>
      </h2>
      <div className="quotes-room">
        <section
          ref={list}
          aria-labelledby="presenter-quotes"
          data-scrolls
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard
          tabIndex={0}
        >
          <dl>
            {quotes.map((quote) => (
              <div key={quote.fact.id}>
                <dt>{said.place(quote.fact)}</dt>
                <dd>
                  <QuoteOf quote={quote} words={page.words} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <p className="mute">
          {[
            ...(below > 0 ? [texts.below(below)] : []),
            ...(rest > 0 ? [texts.moreQuotes(rest, page.words.text[page.selection.view])] : []),
          ].join(' · ')}
        </p>
      </div>
    </div>
  );
}
