import type { Page } from '../../../deck/pages';
import { EvidenceQuote } from '../../../parts/EvidenceQuote';
import { useScreen } from '../../../parts/screen';
import { figureText } from '../../../wording/figure';
import { saidOf } from '../../../wording/said';
import type { SlideQuote } from './quotes';

/** What is stated and for when, then the sentence with its figure, then what must be known of it. */
export function QuoteOf({ quote, words }: { quote: SlideQuote; words: Page['words'] }) {
  const { lang } = useScreen();
  const { fact, evidence, note } = quote;
  const { index } = words;
  return (
    <>
      <span className="stated">
        <span>{index.indicators.get(fact.indicator)?.name[lang]}</span> <b>{figureText(fact, index, lang)}</b>{' '}
        <span>{saidOf(words).when(fact)}</span>
      </span>
      <EvidenceQuote fact={fact} evidence={evidence} />
      {note && <span className="fact-note">{note[lang]}</span>}
    </>
  );
}
