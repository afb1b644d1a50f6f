/** Texts of slides: what the frame, the bodies and their tables say. */
import type { Language } from './language';

interface DeckTexts {
  brand: string;
  /** In front of the documents. */
  sources: string;
  separator: string;
  silence: string;
  supplement: string;
  heads: {
    place: string;
    figure: string;
    year: string;
    kind: string;
    phrase: string;
    item: string;
  };
  titleOf: (places: number) => string;
  /** Where a longer headline finds no room and nothing is held. */
  noPlan: string;
  about: (places: string, periods: string) => string;
  counts: (documents: number) => string;
  /** Where pages that were not verified stand beside them. */
  coreDocuments: (documents: number) => string;
  /** Names of the sections that a deck of one click falls into. */
  sections: { systems: string; metrics: string; targets: string };
  /** What narrows the selection of a slide. */
  narrowed: (filters: string) => string;
  notShown: string;
  more: (rows: number) => string;
  noSubject: string;
  /** Of documents and of remarks that the foot of a slide has no room for. */
  moreOnLast: (documents: number) => string;
  moreInBrief: (documents: number) => string;
  moreRemarks: (remarks: number) => string;
}

export const deckTexts: Record<Language, DeckTexts> = {
  zh: {
    brand: '对标',
    sources: '来源：',
    separator: '；',
    silence: '文件没写，不等于没有。',
    supplement: '补充来源',
    heads: { place: '地区', figure: '数值', year: '年份', kind: '性质', phrase: '定位语', item: '指标' },
    titleOf: (places) => (places === 1 ? '这份规划，写了什么' : '各写各的规划，哪些能对照'),
    noPlan: '所选规划没有收录',
    about: (places, periods) => `${places} · ${periods}：产业体系、指标与目标`,
    sections: { systems: '体系', metrics: '指标', targets: '目标' },
    narrowed: (filters) => `只看${filters}`,
    notShown: '这一页的内容不在当前选择里。',
    more: (rows) => `另${rows}行见简报的表`,
    noSubject: '这一页还没有内容。',
    moreOnLast: (documents) => `另${documents}份见末页`,
    moreInBrief: (documents) => `另${documents}份见书面简报`,
    moreRemarks: (remarks) => `另${remarks}条说明见书面简报`,
    coreDocuments: (documents) => `${documents}份核心文件逐字核对过。`,
    counts: (documents) => `${documents}份公开文件，每个数都可核到出处。`,
  },
  en: {
    brand: 'Duibiao',
    sources: 'Sources: ',
    separator: '; ',
    silence: 'Silence is not absence.',
    supplement: 'supplementary source',
    heads: { place: 'Place', figure: 'Figure', year: 'Year', kind: 'Kind', phrase: 'Phrase', item: 'Item' },
    titleOf: (places) => (places === 1 ? 'One plan: what it says' : 'Separate plans: what can be compared'),
    noPlan: 'No plan is held',
    about: (places, periods) => `${places} · ${periods}: industry systems, metrics and targets`,
    sections: { systems: 'Systems', metrics: 'Metrics', targets: 'Targets' },
    narrowed: (filters) => `Narrowed to ${filters}`,
    notShown: 'What this slide shows is not in its selection.',
    more: (rows) => `${rows} more in the table of the brief`,
    noSubject: 'This slide has nothing to show.',
    moreOnLast: (documents) => `and ${documents} more, listed on the last slide`,
    moreInBrief: (documents) => `and ${documents} more, in the written brief`,
    moreRemarks: (remarks) => `${remarks} more in the written brief`,
    coreDocuments: (documents) =>
      `${documents} core ${documents === 1 ? 'document was' : 'documents were'} verified word by word.`,
    counts: (documents) =>
      `${documents} public ${documents === 1 ? 'document' : 'documents'}; every figure traced to its source.`,
  },
};
