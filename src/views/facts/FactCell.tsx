import { useContext, type ReactNode } from 'react';
import type { Statement } from '../../analysis/statements';
import { statementColumns } from '../../analysis/statementColumns';
import { fillOf } from '../../charts/markFill';
import { factTexts } from '../../i18n/facts';
import { findHits, type Initials } from '../../lib/findHits';
import { EvidenceQuote } from '../../parts/EvidenceQuote';
import { Mark } from '../../parts/Mark';
import { Marked } from '../../parts/Marked';
import { columnName, DetailsContext, useScreen } from '../../parts/screen';
import { SupplementMark } from '../../parts/SupplementMark';
import { VerdictIcon } from '../../parts/VerdictIcon';
import { openFact } from '../../selection/changes';
import type { FactColumn } from '../../selection/selection';
import { asideNames } from '../../wording/codes';
import { columnValue } from '../../wording/columnValues';
import { dateText } from '../../wording/dates';
import { figureParts, yearText } from '../../wording/figure';

interface Props {
  statement: Statement;
  column: FactColumn;
  words: readonly string[];
  initials: Initials | null;
  /** Number of its document in the list of sources; on paper only. */
  source: number | undefined;
}

/** What a statement has in a column. */
export function FactCell({ statement, column, words, initials, source }: Props): ReactNode {
  const { index, lang, change } = useScreen();
  const { details } = useContext(DetailsContext);
  const texts = factTexts[lang];
  const { fact, indicator, verdict, note } = statement;
  const marked = (text: string) => <Marked text={text} hits={findHits(text, words, initials)} />;
  const place = index.places.get(fact.place);
  switch (column) {
    case 'place':
      return (
        <span className="fact-place">
          {place?.mark !== undefined && <Mark place={place} fill="solid" size="m" />}
          {marked(columnName(place, lang))}
        </span>
      );
    case 'item':
      return (
        <button
          type="button"
          className="fact-item"
          data-fact={fact.id}
          aria-haspopup="dialog"
          title={indicator.name[lang]}
          onClick={() => change(openFact(fact.id))}
        >
          {marked(indicator.name[lang])}
          {fact.aside && <small>{asideNames[fact.aside][lang]}</small>}
        </button>
      );
    case 'figure': {
      const parts = figureParts(fact, index, lang);
      if (parts.words !== null)
        return (
          <span title={parts.words} lang={parts.words === parts.original ? 'zh-CN' : undefined}>
            {marked(parts.words)}
          </span>
        );
      return (
        <span className="fig" title={parts.original}>
          {parts.prefix && <span className="pre">{parts.prefix}</span>}
          {parts.operator && <span className="op">{parts.operator}</span>}
          <span className="num">{marked(parts.number)}</span>
        </span>
      );
    }
    case 'unit':
      return figureParts(fact, index, lang).unit;
    case 'kind':
      return (
        <span className="fact-kind">
          {place?.mark !== undefined && <Mark place={place} fill={fillOf[fact.kind]} />}
          {columnValue('kind', fact.kind, index, lang)}
        </span>
      );
    case 'year': {
      const year = yearText(fact, lang);
      return <span className={year.isInferred ? 'inf' : undefined}>{marked(year.text)}</span>;
    }
    case 'verdict':
      return verdict === null ? (
        <span className="mute">{texts.notCompared}</span>
      ) : (
        <span className={`badge badge-${verdict}`}>
          <VerdictIcon verdict={verdict} />
          {columnValue('verdict', verdict, index, lang)}
        </span>
      );
    case 'phrase': {
      const [evidence] = details?.facts[fact.id]?.evidence ?? [];
      return evidence && <EvidenceQuote fact={fact} evidence={evidence} />;
    }
    case 'document':
      return (
        <>
          {source !== undefined && <b>{source} </b>}
          {marked(columnValue('document', fact.document, index, lang))}{' '}
          <SupplementMark document={fact.document} />
        </>
      );
    case 'scope':
      return marked(fact.scope?.[lang] ?? '');
    case 'note':
      return <span title={note?.[lang]}>{marked(note?.[lang] ?? '')}</span>;
    case 'date':
      return dateText(index.documents.get(fact.document)?.date ?? null, lang);
    default:
      return columnValue(column, statementColumns(index, lang)[column].value(statement), index, lang);
  }
}
