import type { Page } from '../../deck/pages';
import { writeNotes } from '../../deck/changes';
import { limits } from '../../deck/deck';
import { toBeSaid } from '../../deck/notes';
import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { useDeck } from '../../parts/useDeck';
import { HeadlineField } from './HeadlineField';
import { Showing } from './Showing';
import { SourcesOfSlide } from './SourcesOfSlide';

function Notes({ page }: { page: Page }) {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  const { store } = useDeck();
  const { id } = page.slide;
  return (
    <section>
      <h3>
        <label htmlFor="slide-notes">{texts.notes}</label>
      </h3>
      <textarea
        id="slide-notes"
        className="notes-field"
        rows={4}
        maxLength={limits.notes}
        placeholder={texts.notesHint}
        aria-describedby="notes-go"
        value={page.notes}
        onChange={(event) => store.change('notes', writeNotes(id, event.target.value), `notes.${id}`)}
      />
      <p className="mute" id="notes-go">
        {texts.notesGo}
      </p>
    </section>
  );
}

function Conditions({ page }: { page: Page }) {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  const content = page.made.ok ? page.made.content : null;
  const conditions = content ? toBeSaid(content) : [];
  const isInFooter = content !== null && content.conditions.length > 0;
  return (
    <section>
      <h3>
        {texts.conditions} {isInFooter && <small>{texts.inFooter}</small>}
      </h3>
      {conditions.length === 0 ? (
        <p className="mute">{texts.noConditions}</p>
      ) : (
        <ul className="notes">
          {conditions.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What is said of a slide: its headline held against the data, notes, conditions, sources. */
export function SlidePanel({ page }: { page: Page }) {
  const { lang } = useScreen();
  return (
    <aside className="slide-panel" aria-label={briefingTexts[lang].thisPage}>
      <HeadlineField page={page} />
      <Notes page={page} />
      <Conditions page={page} />
      <SourcesOfSlide page={page} />
      <Showing />
    </aside>
  );
}
