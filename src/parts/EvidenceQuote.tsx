import type { FactDetail } from '../dataset/dataset';
import { Quote } from './Quote';

/** The locating phrase with its figure highlighted, or the page it was read on. */
export function EvidenceQuote({ evidence }: { evidence: FactDetail['evidence'][number] }) {
  if ('phrase' in evidence) return <Quote phrase={evidence.phrase} part={evidence.figure} as="mark" />;
  return (
    <span>
      <q lang="zh-CN">
        <mark>{evidence.figure}</mark>
      </q>
      <a href={evidence.url} rel="noreferrer" target="_blank" lang="zh-CN">
        {evidence.title ?? evidence.publisher}
      </a>
    </span>
  );
}
