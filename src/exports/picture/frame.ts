/** What stands around every drawing, from the selection: what is shown, what its marks mean, which documents it rests on. */
import { planPeriods } from '../../analysis/coverage';
import { numberDocuments } from '../../analysis/numberDocuments';
import type { Fill } from '../../charts/markFill';
import { pictureTexts } from '../../i18n/pictures';
import { allKinds, bothPeriods, type Selection } from '../../selection/selection';
import { citation } from '../../wording/citation';
import { kindNames } from '../../wording/figure';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { dottedArt, gapArt, kindArt, operatorArt, placeArt, supplementArt } from './art';
import type { LegendEntry, Picture } from './picture';

export type Frame = Omit<Picture, 'body' | 'part'>;

interface Said {
  title: string;
  qualification: string;
  unit?: string | null;
  conditions?: readonly string[];
  legend: readonly LegendEntry[];
  /** Ids of the documents behind the drawing. */
  documents: Iterable<string>;
  /** Places drawn, where they are not all of the selection. */
  places?: readonly string[];
}

function contextOf(selection: Selection, places: readonly string[], { index, lang, text }: Words): string {
  const { period, theme, kinds, query, supplement } = selection;
  const texts = pictureTexts[lang];
  const spans = planPeriods(period, index).map((id) => index.periods.get(id)?.short[lang] ?? id);
  return [
    places.map((id) => columnName(index.places.get(id), lang)).join(text.listSeparator),
    period === bothPeriods
      ? spans.join(text.listSeparator)
      : (index.periods.get(period)?.short[lang] ?? period),
    index.themes.get(theme ?? '')?.name[lang] ?? text.allThemes,
    kinds.length === allKinds.length
      ? texts.allKinds
      : kinds.map((kind) => kindNames[kind][lang]).join(text.listSeparator),
    ...(query.trim() === '' ? [] : [texts.searched(query.trim())]),
    ...(supplement ? [texts.supplement] : []),
  ].join(' · ');
}

const artSize = 12;

/** The places drawn, by shape and colour. */
export const placeLegend = (places: readonly string[], { index, lang }: Words): readonly LegendEntry[] =>
  places.map((id) => ({
    art: placeArt(index.places.get(id), 'solid', artSize),
    says: columnName(index.places.get(id), lang),
  }));

/** What the fills say, and that a dotted year is ours. */
export function kindLegend({ text }: Words): readonly LegendEntry[] {
  const kinds: [Fill, string][] = [
    ['hollow', text.hollow],
    ['half', text.half],
    ['solid', text.solid],
  ];
  return [
    ...kinds.map(([fill, says]) => ({ art: kindArt(fill, artSize), says })),
    { art: dottedArt('2026', artSize), says: text.dotted },
  ];
}

/** The signs of bounds, and what they say. */
export const operatorLegend = ({ lang, text }: Words): readonly LegendEntry[] => [
  { art: operatorArt('>', artSize, lang), says: text.over },
  { art: operatorArt('≥', artSize, lang), says: text.atLeast },
  { art: operatorArt('≈', artSize, lang), says: text.about },
];

export const silenceLegend = ({ lang }: Words): LegendEntry => ({
  art: gapArt('not-stated'),
  says: pictureTexts[lang].silences,
});

/** What is true of places whatever is drawn of them: which lies in which, and what a supplementary source is. */
function standing(places: readonly string[], { index, lang, text }: Words): readonly LegendEntry[] {
  const nested = places.flatMap((id): LegendEntry[] => {
    const place = index.places.get(id);
    const whole = index.places.get(place?.within ?? '');
    return place && whole
      ? [{ art: null, says: text.neverAdded(columnName(place, lang), columnName(whole, lang)) }]
      : [];
  });
  const isSupplemented = index.rows.documents.some((one) => one.collection === 'supplement');
  return [
    ...(isSupplemented ? [{ art: supplementArt(text.supplementMark), says: text.supplementLegend }] : []),
    ...nested,
  ];
}

export function pictureFrame(said: Said, selection: Selection, words: Words): Frame {
  const { index, lang } = words;
  const places = said.places ?? selection.places;
  const sources = [...numberDocuments(said.documents, index)].flatMap(([id, number]) => {
    const document = index.documents.get(id);
    return document ? [{ number, citation: citation(document, lang) }] : [];
  });
  return {
    title: said.title,
    qualification: said.qualification,
    context: contextOf(selection, places, words),
    unit: said.unit ?? null,
    legend: [...said.legend, ...standing(places, words)],
    conditions: said.conditions ?? [],
    sources,
    dataset: `${index.rows.name} ${index.rows.version}`,
  };
}
