/** Texts of the slides made from the method and the dataset. */
import type { Language } from './language';
import { plural, type Widened } from './messages';

const zh = {
  // Method.
  term: '名目',
  wordsOfDocuments: '原文用词',
  rule: '读法',
  moreRules: (n: number) => `另${n}条见简报的表`,
  noSection: '方法里没有这一节。',
  ourRules: '规则由本工具定，不出自文件',
  // Dataset.
  packageTitle: (version: string, documents: number, statements: number) =>
    `数据集${version}收录${documents}份文件和网页、${statements}条表述`,
  notHeldNote: (n: number) => `另有${n}份文件已知、没有收录。`,
  allHeldNote: '已知的文件都已收录。',
  place: '地区',
  documents: '文件',
  pages: '网页',
  statements: '表述',
  notHeld: '已知、未收录',
  count: (n: number) => (n === 0 ? '–' : String(n)),
  moreNotHeld: (n: number) => `另${n}份`,
  morePlaces: (n: number) => `另${n}地见简报的表`,
  wholeDataset: '整份数据集，不随筛选变；含补充来源和不入对照的',
  version: (name: string, version: string, date: string) =>
    `${name} ${version}${date === '' ? '' : `（${date}）`}`,
};

const en: Widened<typeof zh> = {
  term: 'Term',
  wordsOfDocuments: 'Words of the documents',
  rule: 'How it is read',
  moreRules: (n) => `${n} more in the table of the brief`,
  noSection: 'The method has no such section.',
  ourRules: 'The rules are ours, not the documents’',
  packageTitle: (version, documents, statements) =>
    `Dataset ${version}: ${plural(documents, 'document or page', 'documents and pages')}, ${plural(statements, 'statement', 'statements')}`,
  notHeldNote: (n) => `${plural(n, 'more document is', 'more documents are')} known and not held.`,
  allHeldNote: 'Every known document is held.',
  place: 'Place',
  documents: 'Documents',
  pages: 'Pages',
  statements: 'Statements',
  notHeld: 'Known, not held',
  count: (n) => (n === 0 ? '–' : String(n)),
  moreNotHeld: (n) => `${n} more`,
  morePlaces: (n) => `${plural(n, 'more place', 'more places')} in the table of the brief`,
  wholeDataset: 'The whole dataset, whatever is filtered; with the supplement and what is set aside',
  version: (name, version, date) => `${name} ${version}${date === '' ? '' : ` (${date})`}`,
};

export const sourceSlideTexts: Record<Language, Widened<typeof zh>> = { zh, en };
