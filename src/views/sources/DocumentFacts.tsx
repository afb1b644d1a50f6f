import type { Aside } from '../../analysis/sources';
import { fillOf } from '../../charts/markFill';
import type { DatasetDetails, DocumentRow, FactRow } from '../../dataset/dataset';
import { onDemand } from '../../i18n/onDemand';
import { sourceTexts } from '../../i18n/sources';
import { EvidenceQuote } from '../../parts/EvidenceQuote';
import { Figure } from '../../parts/Figure';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { openFact } from '../../selection/changes';
import { usePrinting } from '../../ui/usePrinting';
import { kindNames, yearText } from '../../wording/figure';
import { asideNames } from '../../wording/codes';
import { asideReasons } from '../../wording/sources';

function Statement({ fact, document }: { fact: FactRow; document: DocumentRow }) {
  const { index, lang } = useScreen();
  const year = yearText(fact, lang);
  const place = index.places.get(fact.place);
  const isElsewhere = fact.place !== document.place;
  return (
    <>
      <span className="fact-name">
        {index.indicators.get(fact.indicator)?.name[lang]}
        {(isElsewhere || fact.scope) && (
          <small>
            {[isElsewhere ? columnName(place, lang) : '', fact.scope?.[lang] ?? '']
              .filter(Boolean)
              .join(' · ')}
          </small>
        )}
      </span>
      <span className="fact-figure">
        <Figure fact={fact} />
      </span>
      <span className={markClass(place)}>
        <Mark place={place} fill={fillOf[fact.kind]} />
      </span>
      <span className="fact-when">
        <span className={year.isInferred ? 'inf' : undefined}>
          {year.text}
          {year.isInferred && <span className="sr">{onDemand[lang].inferred}</span>}
        </span>{' '}
        {kindNames[fact.kind][lang]}
      </span>
    </>
  );
}

interface ListProps {
  facts: readonly FactRow[];
  document: DocumentRow;
  selected: string | null;
  details: DatasetDetails;
  /** Each statement is followed by its phrase. */
  showsPhrases?: boolean;
}

/** The line of the text in which a statement is first printed; none for pages, which have no text. */
function lineOf(fact: FactRow, details: DatasetDetails): number | null {
  const [first] = details.facts[fact.id]?.evidence ?? [];
  return (first && 'line' in first && first.line) || null;
}

/** Statements in the document's order; each opens its evidence. */
function Statements({ facts, document, selected, details, showsPhrases = false }: ListProps) {
  const { lang, change } = useScreen();
  const texts = sourceTexts[lang];
  return (
    <ol className="document-facts">
      {facts.map((fact, at) => {
        const line = lineOf(fact, details);
        const before = facts[at - 1];
        const isSameLine = before !== undefined && lineOf(before, details) === line;
        return (
          <li key={fact.id}>
            <span className="line" title={line === null || isSameLine ? undefined : texts.line(line)}>
              {isSameLine ? '' : line}
            </span>
            <button
              type="button"
              className={fact.id === selected ? 'chosen' : undefined}
              data-fact={fact.id}
              aria-haspopup="dialog"
              onClick={() => change(openFact(fact.id))}
            >
              <Statement fact={fact} document={document} />
            </button>
            {showsPhrases &&
              details.facts[fact.id]?.evidence
                .slice(0, 1)
                .map((evidence) => <EvidenceQuote key={evidence.figure} fact={fact} evidence={evidence} />)}
          </li>
        );
      })}
    </ol>
  );
}

interface Props {
  document: DocumentRow;
  selected: string | null;
  details: DatasetDetails;
}

/** What it states of its place and others. */
export function DocumentFacts({ document, selected, details }: Props) {
  const { index, lang } = useScreen();
  const texts = sourceTexts[lang];
  const facts = index.rows.facts.filter((fact) => fact.document === document.id && fact.aside === undefined);
  return (
    <section>
      <h3>
        {texts.factsTitle}{' '}
        {facts.length > 0 && (
          <small>
            {texts.facts(facts.length)}
            {facts.some((fact) => lineOf(fact, details) !== null) && ` · ${texts.linesNote}`}
          </small>
        )}
      </h3>
      {facts.length === 0 && <p className="mute">{texts.noFacts}</p>}
      <Statements facts={facts} document={document} selected={selected} details={details} />
    </section>
  );
}

/** What is set aside, by its reason, with the phrase it is read from: it enters no comparison. */
export function DocumentAsides({ document, selected, details }: Props) {
  const { lang } = useScreen();
  const texts = sourceTexts[lang];
  const isPrinting = usePrinting();
  const asides = details.asides.filter((fact) => fact.document === document.id);
  if (asides.length === 0) return null;
  return (
    <section>
      <h3>
        {texts.asidesTitle} <small>{texts.asidesNote(asides.length)}</small>
      </h3>
      {(Object.keys(asideNames) as Aside[]).map((reason) => {
        const facts = asides.filter(({ aside }) => aside === reason);
        if (facts.length === 0) return null;
        return (
          <details key={reason} className="asides" open={isPrinting}>
            <summary>
              {asideNames[reason][lang]} <small>{texts.facts(facts.length)}</small>
            </summary>
            <p className="mute">{asideReasons[reason][lang]}</p>
            <Statements
              facts={facts}
              document={document}
              selected={selected}
              details={details}
              showsPhrases
            />
          </details>
        );
      })}
    </section>
  );
}
