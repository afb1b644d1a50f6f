/** What leaves by the clipboard: how a document is cited, and a statement as one sentence with its source. */
import type { DatasetIndex } from '../dataset/indexDataset';
import type { DocumentRow, FactRow } from '../dataset/dataset';
import type { Language } from '../i18n/language';
import { apaDate, dateText } from './dates';
import { figureText, yearText } from './figure';

/** An inferred date stands in brackets, as in a bibliography. */
const bracketed = (document: DocumentRow, date: string) =>
  document.dateBasis === 'inferred' ? `[${date}]` : date;

/** What is copied leaves the screen and its marks behind, so it says itself that it is of the supplement. */
const isSupplementary = (document: DocumentRow) => document.collection === 'supplement';

/** A newspaper by its own name: 湘潭日报, 长沙晚报. 公报 and 简报 are none. */
const isNewspaper = (document: DocumentRow) => /[日晚晨早时]报$/u.test(document.issuer.zh);

/** GB/T 7714 types: a page, a newspaper article, a document of no other type. Of a page nobody noted the day it was read. */
function typeOf(document: DocumentRow): 'EB/OL' | 'N/OL' | 'N' | 'Z' {
  if (isSupplementary(document)) return 'EB/OL';
  if (isNewspaper(document)) return document.url === null ? 'N' : 'N/OL';
  return document.url === null ? 'Z' : 'EB/OL';
}

/** GB/T 7714—2015. An article without a byline begins with its title, its newspaper stands behind. */
function inChinese(document: DocumentRow): string {
  const type = typeOf(document);
  const title = `${document.title.zh}[${type}]`;
  const issuer = document.issuer.zh;
  const date = bracketed(document, document.date ?? '日期不详');
  if (type === 'N' || type === 'N/OL') return `${title}. ${issuer}, ${date}.`;
  return `${issuer}. ${title}. ${type === 'EB/OL' ? `(${date})` : date}.`;
}

/** APA 7, titles in translation. */
function inEnglish(document: DocumentRow): string {
  const title = `${document.title.en} [in Chinese].`;
  const day = apaDate(document.date);
  // One pair of brackets: square ones take the place of round ones.
  const date = document.dateBasis === 'inferred' ? `[${day}].` : `(${day}).`;
  const issuer = `${document.issuer.en}.`;
  return isNewspaper(document) && !isSupplementary(document)
    ? `${title} ${date} ${issuer}`
    : `${issuer} ${date} ${title}`;
}

/** How a document is cited: GB/T 7714 in Chinese, APA 7 in English. */
export function citation(document: DocumentRow, lang: Language): string {
  const own = lang === 'zh' ? inChinese(document) : inEnglish(document);
  const url = document.url === null ? '' : ` ${document.url}`;
  if (!isSupplementary(document)) return `${own}${url}`;
  return `${own}${url}${lang === 'zh' ? '（补充来源）' : ' (supplementary source)'}`;
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
