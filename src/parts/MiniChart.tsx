import { useContext } from 'react';
import type { Scale } from '../analysis/scale';
import { fillOf } from '../charts/markFill';
import { miniChart, type MiniMeasures, type MiniPart, onDesk } from '../charts/miniChart';
import type { FactRow } from '../dataset/dataset';
import { MarkPaths } from './Mark';
import { LargeContext, useScreen } from './screen';

/** Measures for the back of a room. */
const inRoom: MiniMeasures = { width: 104, bar: 13, stroke: 2.4, tip: 4.7, mark: 18, label: 22 };

function Part({ part, fact }: { part: MiniPart; fact: FactRow }) {
  const { index } = useScreen();
  const fill = fillOf[fact.kind];
  switch (part.kind) {
    case 'path':
      return <path className={part.role === 'line' ? undefined : part.role} d={part.d} />;
    case 'rect':
      return <rect x={part.x} y={part.y} width={part.width} height={part.height} />;
    case 'mark':
      return (
        <g className={`mk ${fill}`} transform={`translate(${part.x} ${part.y}) scale(${part.size / 14})`}>
          <MarkPaths place={index.places.get(fact.place)} fill={fill} />
        </g>
      );
    case 'text':
      return (
        <text x={part.x} y={part.y} textAnchor="middle">
          {part.text}
        </text>
      );
  }
}

/** The statement on its row's common scale: only for those that stand together. The figure beside it says the same. */
export function MiniChart({ fact, scale }: { fact: FactRow; scale: Scale }) {
  const { index } = useScreen();
  const mini = miniChart(fact, scale, index, useContext(LargeContext) ? inRoom : onDesk);
  if (mini === null) return null;
  const { form, width, height, parts } = mini;
  return (
    <svg
      className={`mini ${form === 'bar' ? `bar-${fillOf[fact.kind]}` : form}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {parts.map((part, at) => (
        <Part key={at} part={part} fact={fact} />
      ))}
    </svg>
  );
}
