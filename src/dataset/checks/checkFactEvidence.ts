import type { ProblemCode } from '../problem';
import type { Fact, SourceDocument } from '../schema';

type ComplainOf = (code: ProblemCode) => (field: string, value: unknown, zh: string, en: string) => void;

/** Core documents are quoted by phrase, the supplement by page; whether the phrases are true is for the verification. */
export function checkFactEvidence(fact: Fact, document: SourceDocument, complainOf: ComplainOf): void {
  const evidence = complainOf('evidence');
  const core = document.collection === 'core';

  if (!document.held) {
    evidence('document', fact.document, '已收录的文件', 'a document that is held');
  }
  for (const [index, item] of fact.evidence.entries()) {
    const field = `evidence.${index}`;
    if (core !== 'phrase' in item) {
      evidence(
        field,
        item,
        core ? '原文短语' : '网页',
        core ? 'a phrase, as for every core document' : 'a page, as for every supplement',
      );
    }
    if (!('phrase' in item)) continue;
    if (!item.phrase.includes(item.figure)) {
      evidence(`${field}.figure`, item.figure, '短语中的文字', 'words of the phrase');
    }
    if (/[\r\n]/.test(item.phrase)) {
      evidence(`${field}.phrase`, item.phrase, '不跨行的短语', 'a phrase inside one line');
    }
  }
  if (!core && fact.yearEvidence !== undefined) {
    evidence('yearEvidence', fact.yearEvidence, '补充资料没有短语', 'none: a supplement has no phrases');
  }
  if (core !== (fact.confidence === undefined)) {
    complainOf('confidence')(
      'confidence',
      fact.confidence,
      core ? '只用于补充资料' : 'high 或 medium',
      core ? 'none: only for the supplement' : 'high or medium, as for every supplement',
    );
  }
}
