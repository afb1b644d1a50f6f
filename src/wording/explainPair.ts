/** What each side of a pair contributes to a reason. Apart from the verdicts: only what opens on demand needs it. */
import type { PairReason, ReasonCode } from '../analysis/verdict';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { DocumentRow, FactRow } from '../dataset/dataset';
import type { Text } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { figureText, frequencyNames, kindNames } from './figure';

export const instrumentNames: Record<DocumentRow['instrument'], Text> = {
  outline: { zh: '规划纲要发布', en: 'Outline, as published' },
  proposal: { zh: '规划建议', en: 'Proposal for the plan' },
  'congress-report': { zh: '党代会报告摘编', en: 'Congress report, digest' },
  'work-report': { zh: '年度工作报告', en: 'Yearly work report' },
  strategy: { zh: '战略意见或行动方案', en: 'Strategy or action plan' },
  'press-conference': { zh: '新闻发布会', en: 'Press conference' },
  'government-page': { zh: '政府网页', en: 'Government page' },
  'press-page': { zh: '媒体网页', en: 'Press page' },
};

/** What one side of a pair contributes to a reason, in a few words. */
function sideOf(code: ReasonCode, fact: FactRow, index: DatasetIndex, lang: Language): string {
  const figure = figureText(fact, index, lang);
  const indicator = index.indicators.get(fact.indicator);
  const period = index.periods.get(fact.period)?.short[lang] ?? '';
  const year = fact.year === null ? (lang === 'zh' ? '未写年份' : 'no year') : `${fact.year}`;
  const document = index.documents.get(fact.document);
  switch (code) {
    case 'kind':
      return `${year} ${kindNames[fact.kind][lang]}`;
    case 'year':
    case 'inferred-year':
    case 'no-year':
      return fact.yearBasis === 'inferred' ? `${year}${lang === 'zh' ? '（推定）' : ' (inferred)'}` : year;
    case 'period':
    case 'progress':
      return `${period} ${year}`;
    case 'definition':
    case 'measure':
    case 'dimension':
    case 'addition-against-stock':
    case 'change-against-level':
    case 'other-list':
      return `${indicator?.name[lang] ?? ''} ${figure}`;
    case 'average':
    case 'frequency':
      return `${frequencyNames[fact.frequency][lang]} ${figure}`;
    case 'scope':
    case 'other-whole':
      return fact.scope?.[lang] ?? (lang === 'zh' ? '全部' : 'the whole');
    case 'document-rank':
      return document ? (instrumentNames[document.instrument]?.[lang] ?? document.instrument) : '';
    default:
      return figure;
  }
}

interface SideText {
  place: string;
  fact: string;
  text: string;
}

/** What each side says for a reason; the statements must be among those of the index. */
export function explainPair(reason: PairReason, index: DatasetIndex, lang: Language): readonly SideText[] {
  return reason.between.flatMap((id) => {
    const fact = index.facts.get(id);
    return fact ? [{ place: fact.place, fact: id, text: sideOf(reason.code, fact, index, lang) }] : [];
  });
}
