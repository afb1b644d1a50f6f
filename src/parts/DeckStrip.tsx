import { useState } from 'react';
import { deckName } from '../exports/deckName';
import { download } from '../exports/browser/download';
import { briefingTexts } from '../i18n/briefing';
import { type DeckForm, deckWriters } from './deckWriters';
import { OptionChoices } from './OptionChoices';
import { useScreen } from './screen';
import { useDeck, usePages } from './useDeck';
import './exportStrip.css';
import './deckStrip.css';

const cells = ['pptx', 'docx', 'pdf', 'html', 'deck'] as const;
type Cell = (typeof cells)[number];

const options = ['withConditions', 'withNotes'] as const;

/** The page is drawn once, so that one sees that something is being done. */
const drawn = () => new Promise<void>((go) => requestAnimationFrame(() => setTimeout(go)));

/** The whole deck, in every form that it can be taken along in. */
export function DeckStrip({ id }: { id: string }) {
  const { index, lang } = useScreen();
  const texts = briefingTexts[lang];
  const { store, deck } = useDeck();
  const pages = usePages(deck);
  const flagged = pages.flatMap(({ flags, number }) => (flags.length > 0 ? [number] : []));
  const title = pages[0]?.headline ?? '';
  const [wanted, setWanted] = useState({ withConditions: true, withNotes: true });
  const [said, setSaid] = useState<{ cell: Cell; text: string; isBusy: boolean } | null>(null);
  const write = async (form: DeckForm) => {
    const say = (text: string, isBusy = false) => setSaid({ cell: form, text, isBusy });
    say(texts.writing, true);
    try {
      await drawn();
      const written = await deckWriters[form]({
        ...wanted,
        deck,
        pages,
        lang,
        title,
        version: index.rows.version,
        date: store.today(),
        text: store.fileText(),
      });
      if (!written.ok) {
        say(written.reason);
        return;
      }
      const name = `${deckName(title)}.${written.ending}`;
      download(written.bytes, name, written.type);
      say(texts.done(name));
    } catch {
      say(texts.writeFailed);
    }
  };
  const isEmpty = pages.length === 0;
  const says = (cell: Cell) => {
    if (isEmpty) return texts.noSlides;
    if (said?.cell === cell) return said.text;
    return texts.says[cell];
  };
  return (
    <section className="export-strip deck-strip" id={id} aria-label={texts.strip}>
      {cells.map((cell) => (
        <button
          key={cell}
          type="button"
          className="export-cell"
          disabled={isEmpty}
          aria-busy={said?.cell === cell && said.isBusy}
          onClick={() => (cell === 'pdf' ? window.print() : void write(cell))}
        >
          <b>
            {cell === 'deck' ? texts.deckFile : cell.toUpperCase()}
            {cell === 'deck' && <small> .duibiao.json</small>}
          </b>
          <span>{says(cell)}</span>
        </button>
      ))}
      <OptionChoices
        label={texts.options}
        options={options}
        texts={texts}
        wanted={wanted}
        onChange={(option, isWanted) => setWanted({ ...wanted, [option]: isWanted })}
      />
      {flagged.length > 0 && (
        <p className="deck-flags">
          <mark>{texts.flagged(flagged)}</mark>
        </p>
      )}
      <output className="sr">{said?.text}</output>
    </section>
  );
}
