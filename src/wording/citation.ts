/** What leaves by the clipboard: how a document is cited, and a statement as one sentence with its source. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { DocumentRow, FactRow } from '../dataset/dataset';
import type { Language } from '../i18n/language';
import { dateText } from './dates';
import { figureText, yearText } from './figure';

/** An inferred date stands in brackets, as in a bibliography. */
const bracketed = (document: DocumentRow, date: string) =>
  document.dateBasis === 'inferred' ? `[${date}]` : date;

/** What is copied leaves the screen and its marks behind, so it says itself that it is of the supplement. */
const isSupplementary = (document: DocumentRow) => document.collection === 'supplement';

/** Chinese after GB/T 7714 (`[EB/OL]`, a page; `[Z]`, a document of no other type). */
export function citation(document: DocumentRow, lang: Language): string {
  const url = document.url === null ? '' : ` ${document.url}`;
  const isPage = isSupplementary(document);
  if (lang === 'zh') {
    const date = document.date ?? '日期不详';
    const type = isPage ? '[EB/OL]' : '[Z]';
    const own = `${document.issuer.zh}. ${document.title.zh}${type}. ${bracketed(document, date)}.${url}`;
    return isPage ? `${own}（补充来源）` : own;
  }
  const date = bracketed(document, dateText(document.date, 'en'));
  const own = `${document.issuer.en}. ${document.title.en} [in Chinese]. ${date}.${url}`;
  return isPage ? `${own} (supplementary source)` : own;
}

const verbs = {
  zh: { ensure: '确保', plain: '目标为', strive: '力争' },
  en: { ensure: 'to be ensured', plain: 'target', strive: 'aimed for' },
} as const;

function verbOf(fact: FactRow, lang: Language): string {
  if (fact.kind === 'target') return verbs[lang][fact.wording ?? 'plain'];
  if (fact.kind === 'estimate') return lang === 'zh' ? '预计' : 'expected';
  if (fact.kind === 'baseline') return lang === 'zh' ? '起点为' : 'starting value';
  return lang === 'zh' ? '为' : 'actual';
}

/** Figure, wording, year and document in one sentence, ready to paste. */
export function sentence(fact: FactRow, index: DatasetIndex, lang: Language): string {
  const place = index.places.get(fact.place)?.name[lang] ?? fact.place;
  const name = index.indicators.get(fact.indicator)?.name[lang] ?? fact.indicator;
  const document = index.documents.get(fact.document);
  const figure = figureText(fact, index, lang);
  const { text: years, isInferred } = yearText(fact, lang);
  const date = document ? bracketed(document, dateText(document.date, lang)) : '';
  const verb = verbOf(fact, lang);
  if (lang === 'zh') {
    const year = fact.year === null ? '' : `${years}年${isInferred ? '（推定）' : ''}`;
    const scope = fact.scope ? `（${fact.scope.zh}）` : '';
    const collection = document && isSupplementary(document) ? '补充来源：' : '';
    const source = document ? `（${collection}${document.issuer.zh}《${document.title.zh}》，${date}）` : '';
    const said = fact.value === null ? `${verb}“${figure}”` : `${verb}${figure}`;
    return `${place}${year}${name}${scope}${said}${source}。`;
  }
  const year = fact.year === null ? '' : `, ${years}${isInferred ? ' (year inferred)' : ''}`;
  const scope = fact.scope ? ` (${fact.scope.en})` : '';
  const collection = document && isSupplementary(document) ? 'supplementary source: ' : '';
  const source = document ? ` (${collection}${document.issuer.en}, ${document.title.en}, ${date})` : '';
  return `${place}: ${name}${scope}, ${figure}, ${verb}${year}${source}.`;
}
