import { useContext } from 'react';
import type { Row } from '../analysis/comparison';
import { verdictOf } from '../analysis/verdict';
import type { DocumentRow, FactDetail, FactRow } from '../dataset/dataset';
import { documentDate } from '../wording/dates';
import { howItWasRead, yearOrigin } from '../wording/reading';
import { instrumentNames, reasonNames, verdictNames } from '../wording/verdict';
import { EvidenceQuote } from './EvidenceQuote';
import { Figure } from './Figure';
import { columnName, DetailsContext, useScreen } from './screen';
import { VerdictIcon } from './VerdictIcon';

function Source({ fact, document }: { fact: FactRow; document: DocumentRow }) {
  const { index, lang, text } = useScreen();
  const definition = useContext(DetailsContext).details?.definitions[fact.indicator]?.[lang];
  const lines: [string, string | undefined][] = [
    [text.document, document.title[lang]],
    [text.rank, instrumentNames[document.instrument]?.[lang]],
    [text.adoptedBy, document.adoptedBy?.[lang]],
    [text.issuer, document.issuer[lang]],
    [text.date, documentDate(document, lang)],
    [text.indicator, index.indicators.get(fact.indicator)?.name[lang]],
    [text.definition, definition],
    [text.scope, fact.scope?.[lang]],
  ];
  return (
    <section>
      <h3>{text.source}</h3>
      <dl className="meta">
        {lines.map(
          ([term, said]) =>
            said && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{said}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

function Reading({ fact, detail }: { fact: FactRow; detail: FactDetail }) {
  const { index, lang, text } = useScreen();
  const origin = yearOrigin(fact, detail, index, lang);
  return (
    <>
      <section>
        <h3>{text.howRead}</h3>
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
        <h3>{text.yearFrom}</h3>
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
  const { index, lang, text } = useScreen();
  const others = row.cells.flatMap(({ lead }) => (lead && lead.place !== fact.place ? [lead] : []));
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{text.withOthers}</h3>
      <ul className="others">
        {others.map((other) => {
          const { verdict, reasons } = verdictOf(fact, other, index);
          return (
            <li key={other.id}>
              <span className="pair">
                {columnName(index.places.get(other.place), lang)} <Figure fact={other} />
                <span className="mute">{other.year ?? text.noYear}</span>
              </span>
              <span className={`badge badge-${verdict}`}>
                <VerdictIcon verdict={verdict} />
                {verdictNames[verdict][lang]}
              </span>
              {reasons.length > 0 && (
                <span className="said">
                  {reasons.map((code) => reasonNames[code][lang]).join(text.reasonSeparator)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Notes({ fact, detail }: { fact: FactRow; detail: FactDetail }) {
  const { lang, text } = useScreen();
  const document = useContext(DetailsContext).details?.documents[fact.document];
  const { quality, gaps } = document ?? {};
  const notes = [
    detail.note?.[lang],
    quality?.state === 'defaced' ? text.defaced : undefined,
    quality?.state === 'ocr' ? text.ocr : undefined,
    quality && quality.state !== 'clean' ? quality.note[lang] : undefined,
    gaps?.[lang],
  ].filter((note) => note !== undefined);
  if (notes.length === 0) return null;
  return (
    <section>
      <h3>{text.notes}</h3>
      <ul className="notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
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
  const { text } = useScreen();
  const { details, isFailed } = useContext(DetailsContext);
  const detail = details?.facts[fact.id];
  return (
    <>
      {detail ? (
        <blockquote>
          {detail.evidence.map((evidence) => (
            <EvidenceQuote
              key={'phrase' in evidence ? `${evidence.phrase} ${evidence.occurrence}` : evidence.url}
              evidence={evidence}
            />
          ))}
        </blockquote>
      ) : (
        <output className="pending">{isFailed ? text.failed : text.loading}</output>
      )}
      {document && <Source fact={fact} document={document} />}
      {detail && <Reading fact={fact} detail={detail} />}
      {row && <Others fact={fact} row={row} />}
      {detail && <Notes fact={fact} detail={detail} />}
    </>
  );
}
