import { useContext, useEffect, useRef } from 'react';
import type { Page } from '../../../deck/pages';
import { presentTexts } from '../../../i18n/present';
import { Mark } from '../../../parts/Mark';
import { DetailsContext, markClass, useScreen } from '../../../parts/screen';
import { fillOf } from '../../../charts/markFill';
import { documentTexts } from '../../../wording/documents';
import { saidOf } from '../../../wording/said';
import { QuoteOf } from './QuoteOf';
import { quotesOf } from './quotes';

/** So many stand in large letters. */
const few = 5;

/** Over the slide, for the room: the sentences that its figures were read from. */
export function SlideEvidence({ page }: { page: Page }) {
  const { lang } = useScreen();
  const { details } = useContext(DetailsContext);
  const texts = presentTexts[lang];
  const { words, made } = page;
  const { quotes, rest } = quotesOf(page, details);
  const said = saidOf(words);
  const documents = made.ok ? documentTexts(made.content.documents, words) : [];
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), [page]);
  return (
    <section
      className="slide-evidence"
      ref={panel}
      aria-label={texts.evidenceTitle}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard
      tabIndex={0}
      data-scrolls
      data-few={quotes.length <= few || undefined}
    >
      <h2>
        {texts.evidenceTitle} <span>{page.headline}</span>
      </h2>
      {quotes.length === 0 && (
        <>
          <p>{documents.length > 0 ? texts.noQuotes : texts.noDocuments}</p>
          <ul>
            {documents.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
        </>
      )}
      <dl>
        {quotes.map((quote) => {
          const { fact } = quote;
          const place = words.index.places.get(fact.place);
          return (
            <div key={fact.id} className={markClass(place)}>
              <dt>
                <Mark place={place} fill={fillOf[fact.kind]} size="l" /> {said.place(fact)}
              </dt>
              <dd>
                <QuoteOf quote={quote} words={words} />
                <span className="from">{documentTexts([fact.document], words)[0]}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      {rest > 0 && <p className="rest">{texts.moreQuotes(rest, words.text[page.selection.view])}</p>}
    </section>
  );
}
