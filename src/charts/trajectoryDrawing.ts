/** A trajectory from its statements: which unit its axis counts in, which years and periods it spans. */
import type { Trajectory } from '../analysis/trajectory';
import type { FactRow } from '../dataset/dataset';
import { toBase, upperToBase } from '../dataset/toBase';
import { formatNumber } from '../i18n/numbers';
import { figureText } from '../wording/figure';
import { shortName } from '../wording/placeNames';
import { saidOf, type Words } from '../wording/said';
import type { Scene } from './scene';
import { trajectoryScene, type TrajectoryPoint } from './trajectoryScene';

interface Drawing {
  found: Trajectory;
  /** Those on this axis. */
  facts: readonly FactRow[];
  /** Whether the places are named beside the marks. */
  isNamed?: boolean;
  width: number;
  height: number;
  size: number;
}

/** Statements on one axis, in the largest unit of the kind that a statement of the concept is written in. */
export function trajectoryDrawing(
  { found, facts, isNamed = true, width, height, size }: Drawing,
  words: Words,
): Scene {
  const { index, lang } = words;
  const said = saidOf(words);
  const unitOf = (fact: FactRow | undefined) => index.units.get(fact?.unit ?? '');
  const unit = found.facts
    .flatMap((fact) => unitOf(fact) ?? [])
    .filter(({ dimension }) => dimension === unitOf(facts[0])?.dimension)
    .toSorted((a, b) => b.factor - a.factor)[0];
  const factor = (unit?.factor ?? 1) / (lang === 'en' ? (unit?.enFactor ?? 1) : 1);
  const points = facts.flatMap((fact): TrajectoryPoint[] => {
    const value = toBase(fact, index.units);
    if (value === null || fact.year === null) return [];
    const upper = upperToBase(fact, index.units);
    return [
      {
        fact,
        year: fact.year,
        value: value / factor,
        upper: upper === null ? null : upper / factor,
        lines: [
          [isNamed ? shortName(index.places.get(fact.place), lang) : '', figureText(fact, index, lang)]
            .filter(Boolean)
            .join(' '),
          said.when(fact),
        ],
        label: said.line(fact),
        isSupplement: index.documents.get(fact.document)?.collection === 'supplement',
      },
    ];
  });
  const pointOf = (fact: FactRow) => points.find((point) => point.fact.id === fact.id);
  const periods = index.rows.periods.filter((period) => period.kind === 'plan');
  const years = points.map((point) => point.year);
  const spoken = periods.filter((period) =>
    years.some((year) => period.from <= year && year <= period.through),
  );
  const [first, last] = [
    Math.min(...years, ...spoken.map((period) => period.from)),
    Math.max(...years, ...spoken.map((period) => period.through)),
  ];
  return trajectoryScene({
    points,
    lines: found.lines.flatMap(([from, to]) => {
      const [a, b] = [pointOf(from), pointOf(to)];
      return a && b ? [[a, b] as const] : [];
    }),
    years: [first, last],
    bands: spoken.map(({ from, through, short }) => ({ from, through, name: short[lang] })),
    unit: (lang === 'en' ? unit?.en : unit?.zh) ?? '',
    format: (value) => formatNumber(Number(value.toPrecision(6)), lang),
    width,
    height,
    size,
  });
}
