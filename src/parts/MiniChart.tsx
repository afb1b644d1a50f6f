import type { Scale } from '../analysis/scale';
import type { FactRow } from '../dataset/dataset';
import { toBase, upperToBase } from '../dataset/toBase';
import { fillOf, MarkPaths } from './Mark';
import { useScreen } from './screen';

const width = 96;
/** Leaves the arrow of a lower bound its room. */
const barLength = 86;
const round = (value: number) => Math.round(value * 10) / 10;

/** Strokes of a hatched bar, cut at its right end. */
function hatch(end: number): string {
  let path = '';
  for (let x = 1.5; x + 4 <= end; x += 5) path += `M${x} 8.5l4-6`;
  return path;
}

/** Lower bounds end in a small open arrow behind the value, upper ones in one that points back. */
function arrow(fact: FactRow, end: number): string | null {
  if (fact.operator === 'gt' || fact.operator === 'gte') return `M${round(end + 3)} 2.5l3 3-3 3`;
  if (fact.operator === 'lte') return `M${round(end + 6)} 2.5l-3 3 3 3`;
  return null;
}

function Bar({
  fact,
  value,
  max,
  upper,
}: {
  fact: FactRow;
  value: number;
  max: number;
  upper: number | null;
}) {
  const fill = fillOf[fact.kind];
  const end = round(Math.max((value / max) * barLength, 2));
  const beyond = upper === null ? null : round((upper / max) * barLength);
  const bound = arrow(fact, end);
  return (
    <svg
      className={`mini bar-${fill}`}
      viewBox={`0 0 ${width} 11`}
      width={width}
      height="11"
      aria-hidden="true"
    >
      <path className="track" d={`M0 10.5H${width}`} />
      <rect x=".75" y="2.75" width={round(Math.max(end - 0.75, 1))} height="5.5" />
      {fill === 'half' && <path d={hatch(end)} />}
      {beyond !== null && <path d={`M${end} 5.5H${beyond}M${beyond} 2.5v6`} />}
      {bound && <path className="open" d={bound} />}
    </svg>
  );
}

function Strip({ fact, percent, min, max }: { fact: FactRow; percent: number; min: number; max: number }) {
  const { index } = useScreen();
  const place = index.places.get(fact.place);
  const start = 10;
  const length = width - 20;
  const x = round(start + ((percent - min) / (max - min)) * length);
  const end = start + length;
  const isLower = fact.operator === 'gt' || fact.operator === 'gte';
  return (
    <svg className="mini strip" viewBox={`0 0 ${width} 26`} width={width} height="26" aria-hidden="true">
      <path className="axis" d={`M${start} 7H${end}M${start} 3v8M${end} 3v8`} />
      {isLower && <path className="reach" d={`M${x} 7H${end}`} />}
      {fact.operator === 'lte' && <path className="reach" d={`M${start} 7H${x}`} />}
      <g className={`mk ${fillOf[fact.kind]}`} transform={`translate(${round(x - 6)} 1) scale(.857)`}>
        <MarkPaths place={place} fill={fillOf[fact.kind]} />
      </g>
      <text x={start} y="25" textAnchor="middle">
        {min}
      </text>
      <text x={end} y="25" textAnchor="middle">
        {max}
      </text>
    </svg>
  );
}

function Pips({ fact, count }: { fact: FactRow; count: number }) {
  const { index } = useScreen();
  const place = index.places.get(fact.place);
  const step = 16;
  return (
    <svg className="mini pips" viewBox={`0 0 ${width} 14`} width={width} height="14" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <g
          key={at}
          className={`mk ${fillOf[fact.kind]}`}
          transform={`translate(${width - (count - at) * step + 3} 1) scale(.857)`}
        >
          <MarkPaths place={place} fill={fillOf[fact.kind]} />
        </g>
      ))}
    </svg>
  );
}

/** The statement on its row's common scale: only for those that stand together. The figure beside it says the same. */
export function MiniChart({ fact, scale }: { fact: FactRow; scale: Scale }) {
  const { index } = useScreen();
  const value = toBase(fact, index.units);
  if (value === null) return null;
  if (scale.form === 'pips') return <Pips fact={fact} count={value} />;
  if (scale.form === 'strip') return <Strip fact={fact} percent={value} min={scale.min} max={scale.max} />;
  return <Bar fact={fact} value={value} max={scale.max} upper={upperToBase(fact, index.units)} />;
}
