/** How the rows, figures and marks of a timeline are called, on the screen and in a picture. */
import type { FactRow } from '../dataset/dataset';
import { targetTexts } from '../i18n/targets';
import type { Selection } from '../selection/selection';
import { dateText } from '../wording/dates';
import { factNote } from '../wording/factNote';
import { figureParts, figureText, kindNames, yearText } from '../wording/figure';
import { columnName } from '../wording/placeNames';
import type { Words } from '../wording/said';
import type { HeadTexts } from './timelineHead';
import type { TimelineTexts } from './timelineScene';

export function timelineTexts(lanes: Selection['lanes'], { index, lang, text }: Words): TimelineTexts {
  const texts = targetTexts[lang];
  const conceptOf = (fact: FactRow) =>
    index.concepts.get(index.indicators.get(fact.indicator)?.concept ?? '');
  return {
    nameOf: ({ id }) => {
      if (lanes === 'place') return columnName(index.places.get(id), lang);
      return (lanes === 'theme' ? index.themes : index.concepts).get(id)?.name[lang] ?? id;
    },
    figureOf: (fact) => {
      const { prefix, operator, number, unit, words } = figureParts(fact, index, lang);
      const figure = words ?? [prefix, operator, number, unit].filter(Boolean).join(' ');
      const concept = conceptOf(fact);
      const note = concept && factNote(fact, concept, index, lang);
      return [figure, note?.beside || note?.scope].filter(Boolean).join(' · ');
    },
    labelOf: (fact) => {
      const year = yearText(fact, lang);
      return texts.markLabel([
        columnName(index.places.get(fact.place), lang),
        conceptOf(fact)?.name[lang] ?? '',
        figureText(fact, index, lang),
        year.isInferred ? `${year.text} ${texts.inferred}` : year.text,
        kindNames[fact.kind][lang],
        ...(index.documents.get(fact.document)?.collection === 'supplement' ? [text.supplement] : []),
      ]);
    },
    stack: texts.stack,
    stackOpen: texts.stackOpen,
    fold: texts.fold,
    stackClose: texts.stackClose,
  };
}

export function headTexts({ index, lang }: Omit<Words, 'text'>): HeadTexts {
  const texts = targetTexts[lang];
  return {
    periodName: (id) => index.periods.get(id)?.short[lang] ?? id,
    periodSpan: texts.vision,
    documents: texts.documents,
    noYear: texts.noYear,
    thisYear: texts.thisYear,
    documentLabel: ({ document }) => {
      const one = index.documents.get(document);
      return `${one?.shortTitle[lang] ?? document}${lang === 'zh' ? '，' : ', '}${dateText(one?.date ?? null, lang)}`;
    },
  };
}
