/** The statements as the dataset records them, unchanged, with every record that they refer to, and their verdicts. */
import { silenceStatus, statusOf } from '../analysis/observationStatus';
import type { Row } from '../analysis/comparison';
import { leftOutTexts, scopeText } from './fileTexts';
import { documentLines } from './documentColumns';
import type { Context } from './sheet';

const verdictOf = ({ concept, verdict, group, outsiders, reasons }: Row) => ({
  concept: concept.id,
  verdict,
  group,
  outsiders,
  reasons,
});

export function jsonOf(context: Context): string {
  const { contents, lang, home } = context;
  const { index, details, facts, gaps, rows, lists, leftOut, standingOf } = contents;
  const { rows: held } = index;
  const indicatorIds = new Set(facts.map((fact) => fact.indicator));
  const indicators = held.indicators
    .filter(({ id }) => indicatorIds.has(id))
    .map((row) => ({ ...row, definition: details.definitions[row.id] }));
  const conceptIds = new Set([
    ...indicators.map(({ concept }) => concept),
    ...gaps.map(({ concept }) => concept.id),
  ]);
  const unitIds = new Set(facts.map(({ unit }) => unit));
  const { withConditions, withSilences } = contents;
  const file = {
    dataset: { name: held.name, version: held.version, licence: 'CC-BY-4.0' },
    selection: { text: scopeText(contents, lang), address: `${home}${contents.address}` },
    leftOut: { ...leftOut, text: leftOutTexts(contents, lang) },
    facts,
    observationStatus: Object.fromEntries(
      facts.map((fact) => [fact.id, statusOf(fact, standingOf(fact.id), index)]),
    ),
    ...(withSilences && {
      silences: gaps.map(({ concept, place, silence }) => ({
        concept: concept.id,
        place,
        silence,
        observationStatus: silenceStatus[silence],
      })),
    }),
    ...(withConditions && {
      verdicts: rows.map(verdictOf),
      standings: Object.fromEntries(
        facts.map(({ id }) => [id, { stand: standingOf(id).stand, reasons: standingOf(id).reasons }]),
      ),
    }),
    ...(lists && {
      systems: [...new Set(lists.lines.map(({ system }) => system))],
      sectors: lists.sectors,
      readings: lists.matrix.rows.map(({ sector, cities, reading }) => ({
        sector: sector.id,
        cities,
        ...reading,
      })),
    }),
    documents: documentLines(contents).map(({ document }) => ({
      ...document,
      ...details.documents[document.id],
    })),
    concepts: held.concepts.filter(({ id }) => conceptIds.has(id)),
    indicators,
    units: held.units.filter(({ id }) => unitIds.has(id)),
    themes: held.themes,
    periods: held.periods,
    places: held.places,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
