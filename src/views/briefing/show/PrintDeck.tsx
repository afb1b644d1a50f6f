import type { Deck } from '../../../deck/deck';
import { SlideView } from '../../../parts/SlideView';
import { usePages } from '../../../parts/useDeck';
import { usePrinting } from '../../../ui/usePrinting';
import './printDeck.css';

function Sheets({ deck }: { deck: Deck }) {
  return (
    <ol className="print-deck" data-aspect={deck.aspect}>
      {usePages(deck).map((page) => (
        <li key={page.slide.id}>
          <SlideView page={page} aspect={deck.aspect} />
        </li>
      ))}
    </ol>
  );
}

/** The deck on paper, one slide a page, in place of all else; a deck without slides leaves the page as it is. */
export function PrintDeck({ deck }: { deck: Deck }) {
  const isPrinting = usePrinting();
  return isPrinting && deck.slides.length > 0 ? <Sheets deck={deck} /> : null;
}
