import type { Trajectory as Found } from '../../analysis/trajectory';
import { trajectoryScene, type TrajectoryPoint } from '../../charts/trajectoryScene';
import type { FactRow } from '../../dataset/dataset';
import { toBase, upperToBase } from '../../dataset/toBase';
import { formatNumber } from '../../i18n/numbers';
import { targetTexts } from '../../i18n/targets';
import { SceneView } from '../../parts/SceneView';
import { shortName, useScreen } from '../../parts/screen';
import { openFact } from '../../selection/changes';
import type { Selection } from '../../selection/selection';
import { figureText } from '../../wording/figure';
import { useSaid } from './useSaid';
import { useWalk } from './useWalk';

const sizes = { light: 13, dark: 13, projector: 17 } as const;

interface AxisProps {
  found: Found;
  facts: readonly FactRow[];
  /** Whether the places are named beside the marks. */
  isNamed?: boolean;
  selection: Selection;
  width: number;
  height: number;
}

/** Statements on one axis, in the largest unit of the kind that a statement of the concept is written in. */
export function TrajectoryAxis({ found, facts, isNamed = true, selection, width, height }: AxisProps) {
  const { index, lang, change } = useScreen();
  const texts = targetTexts[lang];
  const said = useSaid();
  const { box, onKeyDown } = useWalk();
  const size = sizes[selection.look];
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
  const scene = trajectoryScene({
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
  return (
    <div ref={box} onKeyDown={onKeyDown} role="presentation" className="timeline">
      <SceneView
        scene={scene}
        className=""
        label={texts.axis(found.concept.name[lang], points.length)}
        onFact={(fact) => change(openFact(fact))}
        selected={selection.fact}
      />
    </div>
  );
}
