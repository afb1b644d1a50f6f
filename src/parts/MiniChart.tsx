import { useContext } from 'react';
import type { Scale } from '../analysis/scale';
import type { FactRow } from '../dataset/dataset';
import { toBase, upperToBase } from '../dataset/toBase';
import { fillOf } from '../charts/markFill';
import { MarkPaths } from './Mark';
import { LargeContext, useScreen } from './screen';

/** Measures of the drawings, on a desk and from the back of a room. */
const onDesk = { width: 96, bar: 7, stroke: 1.5, tip: 3, mark: 12, label: 18 };
const inRoom = { width: 104, bar: 13, stroke: 2.4, tip: 4.7, mark: 18, label: 22 };
const useMeasures = () => (useContext(LargeContext) ? inRoom : onDesk);

const round = (value: number) => Math.round(value * 10) / 10;

interface BarProps {
  fact: FactRow;
  value: number;
  max: number;
  upper: number | null;
}

function Bar({ fact, value, max, upper }: BarProps) {
  const { width, bar, stroke, tip } = useMeasures();
  const fill = fillOf[fact.kind];
  const half = stroke / 2;
  const [top, bottom] = [1 + half, 1 + bar - half];
  const middle = (top + bottom) / 2;
  const height = bar + 4;
  // Leaves the arrow of a bound its room.
  const length = width - 2 * tip - 3;
  const end = round(Math.max((value / max) * length, 2));
  const beyond = upper === null ? null : round((upper / max) * length);
  const hatches = Array.from(
    { length: Math.max(0, Math.floor((end - bar + 1) / (bar - 2)) + 1) },
    (_, at) => {
      const x = round(half + at * (bar - 2));
      return `M${x} ${bottom}l${bar - 3}-${round(bottom - top)}`;
    },
  );
  const { operator } = fact;
  const isLower = operator === 'gt' || operator === 'gte';
  return (
    <svg
      className={`mini bar-${fill}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <path className="track" d={`M0 ${height - 0.5}H${width}`} />
      <rect x={half} y={top} width={round(Math.max(end - half, 1))} height={round(bottom - top)} />
      {fill === 'half' && <path d={hatches.join('')} />}
      {beyond !== null && <path d={`M${end} ${middle}H${beyond}M${beyond} ${top}V${bottom}`} />}
      {/* Lower bounds end in a small open arrow behind the value, upper ones in one that points back. */}
      {isLower && <path d={`M${round(end + tip)} ${round(middle - tip)}l${tip} ${tip}-${tip} ${tip}`} />}
      {operator === 'lte' && (
        <path d={`M${round(end + 2 * tip)} ${round(middle - tip)}l-${tip} ${tip} ${tip} ${tip}`} />
      )}
    </svg>
  );
}

interface StripProps {
  fact: FactRow;
  percent: number;
  min: number;
  max: number;
}

function Strip({ fact, percent, min, max }: StripProps) {
  const { index } = useScreen();
  const { width, mark, label } = useMeasures();
  const place = index.places.get(fact.place);
  const start = 13;
  const end = width - 13;
  const y = mark / 2 + 1;
  const x = round(start + ((percent - min) / (max - min)) * (end - start));
  const isLower = fact.operator === 'gt' || fact.operator === 'gte';
  return (
    <svg
      className="mini strip"
      viewBox={`0 0 ${width} ${y + label}`}
      width={width}
      height={y + label}
      aria-hidden="true"
    >
      <path className="axis" d={`M${start} ${y}H${end}M${start} ${y - 4}v8M${end} ${y - 4}v8`} />
      {isLower && <path className="reach" d={`M${x} ${y}H${end}`} />}
      {fact.operator === 'lte' && <path className="reach" d={`M${start} ${y}H${x}`} />}
      <g
        className={`mk ${fillOf[fact.kind]}`}
        transform={`translate(${round(x - mark / 2)} 1) scale(${mark / 14})`}
      >
        <MarkPaths place={place} fill={fillOf[fact.kind]} />
      </g>
      <text x={start} y={y + label - 1} textAnchor="middle">
        {min}
      </text>
      <text x={end} y={y + label - 1} textAnchor="middle">
        {max}
      </text>
    </svg>
  );
}

function Pips({ fact, count }: { fact: FactRow; count: number }) {
  const { index } = useScreen();
  const { mark } = useMeasures();
  const place = index.places.get(fact.place);
  const step = mark + 4;
  const width = Math.max(count * step - 2, 2);
  return (
    <svg
      className="mini pips"
      viewBox={`0 0 ${width} ${mark + 2}`}
      width={width}
      height={mark + 2}
      aria-hidden="true"
    >
      {Array.from({ length: count }, (_, at) => (
        <g
          key={at}
          className={`mk ${fillOf[fact.kind]}`}
          transform={`translate(${at * step + 1} 1) scale(${mark / 14})`}
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
