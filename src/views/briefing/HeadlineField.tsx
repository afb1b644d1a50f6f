import { useMemo, useState } from 'react';
import { retitle } from '../../deck/changes';
import { limits } from '../../deck/deck';
import { strongWords } from '../../deck/headlineCheck';
import type { Page } from '../../deck/pages';
import { briefingTexts } from '../../i18n/briefing';
import { strengthTexts } from '../../wording/claimStrength';
import { useScreen } from '../../parts/screen';
import { useDeck } from '../../parts/useDeck';
import { headlineFlagText } from '../../wording/headlineFlags';
import { verdictNames } from '../../wording/verdict';
import { rowOf } from './rowOf';

const namedWords = 3;

/** What the check found, or which words it looked for in vain. */
function Check({ page }: { page: Page }) {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  const { slide, flags, made } = page;
  if (slide.headline === null) return <>{texts.isProposal}</>;
  if (flags.length > 0) {
    return (
      <ul>
        {flags.map((flag) => (
          <li key={flag.code}>
            <mark>{headlineFlagText(flag, lang)}</mark>
          </li>
        ))}
      </ul>
    );
  }
  if (made.ok && made.content.strength === 'order') return <>{texts.passesOrder}</>;
  const words = strongWords[lang].slice(0, namedWords).map((word) => `“${word}”`);
  return <>{texts.passes(words.join(lang === 'zh' ? '' : ', '))}</>;
}

/** The headline as it stands, what is proposed by rule, which rule that is, and how what was written stands up to it. */
export function HeadlineField({ page }: { page: Page }) {
  const { lang, text } = useScreen();
  const texts = briefingTexts[lang];
  const { store } = useDeck();
  const { slide, made } = page;
  const content = made.ok ? made.content : null;
  const proposed = content?.said.title ?? '';
  const row = useMemo(() => rowOf(page), [page]);
  // An emptied field stays empty while one writes on; left so, it takes the proposal.
  const [draft, setDraft] = useState<string | null>(null);
  const write = (headline: string) => {
    const oneLine = headline.replace(/\s*\n\s*/g, ' ');
    setDraft(oneLine);
    store.change('retitle', retitle(slide.id, oneLine, proposed), `headline.${slide.id}`);
  };
  const isEdited = slide.headline !== null;
  return (
    <section>
      <h3>
        <label htmlFor="slide-headline">{texts.headline}</label>
        {isEdited && <span className="edited">{texts.edited}</span>}
        {isEdited && (
          <button
            type="button"
            className="plain"
            onClick={() => {
              setDraft(null);
              store.change('retitle', retitle(slide.id, null, proposed));
            }}
          >
            {texts.restore}
          </button>
        )}
      </h3>
      <textarea
        id="slide-headline"
        className="headline-field"
        rows={2}
        maxLength={limits.headline}
        aria-describedby="headline-check"
        value={draft ?? page.headline}
        onChange={(event) => write(event.target.value)}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <dl className="headline-rules">
        {isEdited && (
          <div>
            <dt>{texts.proposal}</dt>
            <dd>{proposed}</dd>
          </div>
        )}
        {content && (
          <div>
            <dt>{texts.rule}</dt>
            <dd>
              {row && (
                <b>
                  {verdictNames[row.verdict][lang]}
                  {text.colon}
                </b>
              )}
              {strengthTexts[content.strength][lang]}
            </dd>
          </div>
        )}
        <div>
          <dt>{texts.check}</dt>
          <dd id="headline-check">
            <Check page={page} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
