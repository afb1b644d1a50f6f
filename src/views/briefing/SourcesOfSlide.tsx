import type { FactRow } from '../../dataset/dataset';
import type { Page } from '../../deck/pages';
import { briefingTexts } from '../../i18n/briefing';
import { Mark } from '../../parts/Mark';
import { markClass, useScreen } from '../../parts/screen';
import { encodeAddress } from '../../selection/address';
import { setView } from '../../selection/changes';
import { figureText } from '../../wording/figure';
import { originOf } from './origin';

/** More of one document are said as a number. */
const mostFacts = 4;

function Evidence({ page, facts }: { page: Page; facts: readonly FactRow[] }) {
  const { lang, selected } = useScreen();
  const { index } = page.words;
  const name = (fact: FactRow) =>
    index.concepts.get(index.indicators.get(fact.indicator)?.concept ?? '')?.name[lang] ?? '';
  return (
    <ul className="slide-statements">
      {facts.slice(0, mostFacts).map((fact) => (
        <li key={fact.id}>
          <a href={originOf(page, selected(), fact.id)}>
            {name(fact)} {figureText(fact, index, lang)}
          </a>
        </li>
      ))}
      {facts.length > mostFacts && (
        <li className="mute">{briefingTexts[lang].moreFacts(facts.length - mostFacts)}</li>
      )}
    </ul>
  );
}

/** The documents that a slide rests on, and the evidence in them. */
export function SourcesOfSlide({ page }: { page: Page }) {
  const { lang, selected } = useScreen();
  const texts = briefingTexts[lang];
  const { made, words, slide } = page;
  const { index } = words;
  const wanted = new Set(made.ok ? made.content.documents : []);
  const documents = index.rows.documents.filter(({ id }) => wanted.has(id));
  const facts = made.ok ? made.content.facts.flatMap((id) => index.facts.get(id) ?? []) : [];
  return (
    <section>
      <h3>{texts.sources}</h3>
      {documents.length === 0 && (
        <p className="mute">{slide.subject.kind === 'sources' ? texts.allSources : texts.noSources}</p>
      )}
      <ul className="slide-sources">
        {documents.map(({ id, place, title, issuer, date }) => (
          <li key={id} className={markClass(index.places.get(place))}>
            <Mark place={index.places.get(place)} fill="solid" size="s" />
            <div>
              <a href={encodeAddress({ ...setView('sources')(selected()), document: id }, index.rows)}>
                {title[lang]}
              </a>
              <small>{[issuer[lang], date].filter(Boolean).join(' ')}</small>
              <Evidence page={page} facts={facts.filter(({ document }) => document === id)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
