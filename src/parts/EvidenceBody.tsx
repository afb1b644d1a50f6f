import { useContext } from 'react';
import type { Row } from '../analysis/comparison';
import { verdictOf } from '../analysis/verdict';
import type { DocumentRow, FactDetail, FactRow } from '../dataset/dataset';
import { documentNotes } from '../wording/documentNotes';
import { howItWasRead, yearOrigin } from '../wording/reading';
import { reasonList, verdictNames } from '../wording/verdict';
import { documentLines, NoteList, TermList, type TermLine } from './documentParts';
import { EvidenceQuote } from './EvidenceQuote';
import { Figure } from './Figure';
import { openFact } from '../selection/changes';
import { columnName, DetailsContext, useScreen } from './screen';
import { SupplementMark } from './SupplementMark';
import { VerdictIcon } from './VerdictIcon';
import { onDemand } from '../i18n/onDemand';

/** Where in the text the phrases begin; pages of the supplement have no lines. */
const linesOf = (detail: FactDetail | undefined) => [
  ...new Set(detail?.evidence.flatMap((one) => ('line' in one && one.line !== undefined ? [one.line] : []))),
];

function Source({ fact, document }: { fact: FactRow; document: DocumentRow }) {
  const { index, lang, text } = useScreen();
  const more = onDemand[lang];
  const { details } = useContext(DetailsContext);
  const definition = details?.definitions[fact.indicator]?.[lang];
  const detail = details?.facts[fact.id];
  const lines: TermLine[] = [
    ...documentLines(document, lang),
    [text.indicator, index.indicators.get(fact.indicator)?.name[lang]],
    [more.definition, definition],
    [more.lines, linesOf(detail).join(lang === 'zh' ? '、' : ', ') || undefined],
    [more.scope, fact.scope?.[lang]],
    [more.confidence, fact.confidence && more[`confidence.${fact.confidence}`]],
  ];
  return (
    <section>
      <h3>{more.source}</h3>
      <TermList lines={lines} />
    </section>
  );
}

function Reading({ fact, detail }: { fact: FactRow; detail: FactDetail }) {
  const { index, lang } = useScreen();
  const more = onDemand[lang];
  const origin = yearOrigin(fact, detail, index, lang);
  return (
    <>
      <section>
        <h3>{more.howRead}</h3>
        <ul className="reading">
          {howItWasRead(fact, detail, lang).map((step) => (
            <li key={`${step.word ?? ''} ${step.rule}`}>
              {step.word !== null && <q lang="zh-CN">{step.word}</q>}
              <span className="rule">→ {step.rule}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{more.yearFrom}</h3>
        <p className="chain">
          {origin.chain.map((link, at) => (
            <span key={link} lang={/\p{Script=Han}/u.test(link) ? 'zh-CN' : undefined}>
              {at > 0 && <i>→ </i>}
              <b className={fact.yearBasis === 'inferred' && link === String(fact.year) ? 'inf' : undefined}>
                {link}
              </b>
            </span>
          ))}
          <span className="mute">{origin.rule}</span>
        </p>
      </section>
    </>
  );
}

function Others({ fact, row }: { fact: FactRow; row: Row }) {
  const { index, lang } = useScreen();
  const more = onDemand[lang];
  const others = row.cells.flatMap(({ lead }) => (lead && lead.place !== fact.place ? [lead] : []));
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{more.withOthers}</h3>
      <ul className="others">
        {others.map((other) => {
          const { verdict, reasons } = verdictOf(fact, other, index);
          return (
            <li key={other.id}>
              <span className="pair">
                {columnName(index.places.get(other.place), lang)} <Figure fact={other} />
                <span className="mute">{other.year ?? more.noYear}</span>
              </span>
              <span className={`badge badge-${verdict}`}>
                <VerdictIcon verdict={verdict} />
                {verdictNames[verdict][lang]}
              </span>
              {reasons.length > 0 && <span className="said">{reasonList(reasons, lang)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Notes({ fact, detail }: { fact: FactRow; detail: FactDetail }) {
  const { index, lang } = useScreen();
  const { details } = useContext(DetailsContext);
  const isSupplement = index.documents.get(fact.document)?.collection === 'supplement';
  return (
    <NoteList
      notes={[
        isSupplement ? onDemand[lang].notVerified : undefined,
        detail.note?.[lang],
        ...documentNotes(details?.documents[fact.document], lang),
      ]}
    />
  );
}

/** What else is stated of the same; which is right is not for us to say. Nothing where the other is switched off. */
function Conflicts({ fact }: { fact: FactRow }) {
  const { index, lang, change } = useScreen();
  const { details } = useContext(DetailsContext);
  const found = (details?.conflicts ?? []).flatMap((conflict) => {
    const others = conflict.facts.flatMap((id) => (id === fact.id ? [] : (index.facts.get(id) ?? [])));
    return conflict.facts.includes(fact.id) && others.length > 0 ? [{ ...conflict, others }] : [];
  });
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{onDemand[lang].conflicts}</h3>
      {found.map(({ id, note, others }) => (
        <div key={id}>
          <ul className="others">
            {others.map((other) => (
              <li key={other.id}>
                <button type="button" className="pair" onClick={() => change(openFact(other.id))}>
                  {columnName(index.places.get(other.place), lang)} <Figure fact={other} />{' '}
                  <span className="mute">{other.year}</span> <SupplementMark document={other.document} />
                </button>
              </li>
            ))}
          </ul>
          <p className="mute">{note[lang]}</p>
        </div>
      ))}
    </section>
  );
}

interface Props {
  fact: FactRow;
  document: DocumentRow | undefined;
  row: Row | undefined;
}

/** Everything a statement rests on, from the phrase to the notes. */
export function EvidenceBody({ fact, document, row }: Props) {
  const { lang } = useScreen();
  const more = onDemand[lang];
  const { details, isFailed } = useContext(DetailsContext);
  const detail = details?.facts[fact.id];
  return (
    <>
      {detail ? (
        <blockquote>
          {detail.evidence.map((evidence) => (
            <EvidenceQuote
              key={'phrase' in evidence ? `${evidence.phrase} ${evidence.occurrence}` : evidence.url}
              fact={fact}
              evidence={evidence}
            />
          ))}
        </blockquote>
      ) : (
        <output className="pending">{isFailed ? more.failed : more.loading}</output>
      )}
      {document && <Source fact={fact} document={document} />}
      {detail && <Reading fact={fact} detail={detail} />}
      <Conflicts fact={fact} />
      {row && <Others fact={fact} row={row} />}
      {detail && <Notes fact={fact} detail={detail} />}
    </>
  );
}
