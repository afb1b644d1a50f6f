import type { FactDetail, FactRow } from '../dataset/dataset';
import { onDemand } from '../i18n/onDemand';
import { boundBefore } from '../wording/reading';
import { Quote } from './Quote';
import { useScreen } from './screen';

interface Props {
  fact: FactRow;
  evidence: FactDetail['evidence'][number];
}

/** The locating phrase with its figure and the bound in front of it highlighted, or the page it was read on. */
export function EvidenceQuote({ fact, evidence }: Props) {
  const { lang } = useScreen();
  if ('phrase' in evidence) {
    const bound = boundBefore(evidence.phrase, evidence.figure, fact.operator);
    return <Quote phrase={evidence.phrase} part={bound + evidence.figure} as="mark" />;
  }
  return (
    <span className="page">
      <q lang="zh-CN">
        <mark>{evidence.figure}</mark>
      </q>{' '}
      <span className="page-label">{onDemand[lang].onPage}</span>{' '}
      {evidence.url === null ? (
        <span lang="zh-CN">{evidence.title ?? evidence.publisher}</span>
      ) : (
        <a href={evidence.url} rel="noreferrer" target="_blank" lang="zh-CN">
          {evidence.title ?? evidence.publisher}
        </a>
      )}
    </span>
  );
}
