/** How the headlines of slides are said. A record over every code: a missing wording does not compile. */
import type { SlideClaim } from '../analysis/slideHeadline';
import type { FactRow } from '../dataset/dataset';
import type { Language } from '../i18n/language';
import { figureText, kindNames, yearText } from './figure';
import { claimTexts } from './headline';
import { placeName, placeNames, say, type Wording, type Words } from './headlineWords';
import { capital, inEnglish, inHan } from './inWords';
import { systemBrief } from './systems';

const conceptName = (fact: FactRow, { index, lang }: Words) => {
  const indicator = index.indicators.get(fact.indicator);
  return (index.concepts.get(indicator?.concept ?? '') ?? indicator)?.name[lang] ?? fact.indicator;
};

const texts: Record<Language, Wording<SlideClaim>> = {
  zh: {
    ...claimTexts.zh,
    'one-system': ({ system }, w) => `${placeName(system.place, w)}的产业体系：${systemBrief(system, 'zh')}`,
    'systems-mixed': ({ systems, notations }) => `${inHan(systems)}套体系，${inHan(notations)}种写法`,
    'rows-standing': ({ shared, standing }) => `${shared}项不止一地写，${standing}项能放到一起`,
    statement: ({ fact }, w) => {
      const year = fact.year === null ? '' : `${yearText(fact, 'zh').text}年`;
      const figure = figureText(fact, w.index, 'zh');
      return `${conceptName(fact, w)}：${placeName(fact.place, w)}${year}${kindNames[fact.kind].zh}${figure}`;
    },
    'statements-on-one': ({ concept, places, statements }, w) =>
      `${w.index.concepts.get(concept)?.name.zh ?? concept}：${placeNames(places, w)}的${inHan(statements)}条表述`,
    statements: ({ statements, items }) => `${inHan(statements)}条表述，说的是${inHan(items)}项`,
    'first-statements': ({ shown, of }) => `${of}条表述，这里是前${shown}条`,
  },
  en: {
    ...claimTexts.en,
    'one-system': ({ system }, w) =>
      `${placeName(system.place, w)}’s industry system: ${systemBrief(system, 'en')}`,
    'systems-mixed': ({ systems, notations }) =>
      `${capital(inEnglish(systems))} systems, written in ${inEnglish(notations)} ways`,
    'rows-standing': ({ shared, standing }) =>
      `${shared} ${shared === 1 ? 'item' : 'items'} stated by more than one place, ${standing === 0 ? 'none' : standing} of which can be set side by side`,
    statement: ({ fact }, w) => {
      const year = fact.year === null ? '' : ` ${yearText(fact, 'en').text}`;
      const figure = figureText(fact, w.index, 'en');
      return `${conceptName(fact, w)}, ${placeName(fact.place, w)}${year}: ${kindNames[fact.kind].en} ${figure}`;
    },
    'statements-on-one': ({ concept, places, statements }, w) =>
      `${w.index.concepts.get(concept)?.name.en ?? concept}: ${inEnglish(statements)} statements from ${placeNames(places, w)}`,
    statements: ({ statements, items }) =>
      `${capital(inEnglish(statements))} statements on ${inEnglish(items)} items`,
    'first-statements': ({ shown, of }) => `The first ${shown} of ${of} statements`,
  },
};

export const slideTitle = (claim: SlideClaim, words: Words): string => say(texts[words.lang], claim, words);
