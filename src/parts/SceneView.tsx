import { memo, type KeyboardEvent } from 'react';
import {
  arrowTip,
  figureX,
  flagPath,
  linkPath,
  type Press,
  type Scene,
  type SceneFact,
  type SceneStroke,
  type SceneText,
} from '../charts/scene';
import { MarkPaths } from './Mark';
import { markClass, useScreen } from './screen';
import './scene.css';

const anchors = { left: 'start', right: 'end', middle: 'middle' } as const;
/** The baseline stands so far below the middle of a line that the letters sit in it, in sizes. */
const baselineShare = 0.36;

function textAt({ align, x, width }: SceneText): number {
  if (align === 'left') return x;
  return align === 'right' ? x + width : x + width / 2;
}

function Lines({ item }: { item: SceneText }) {
  const { size, lineHeight } = item;
  const baseline = lineHeight / 2 + size * baselineShare;
  return (
    <text
      className={`tone-${item.tone}${item.bold ? ' bold' : ''}${item.serif ? ' serif' : ''}`}
      fontSize={size}
      textAnchor={anchors[item.align]}
    >
      {item.lines.map((line, at) => (
        <tspan key={`${at} ${line}`} x={textAt(item)} y={item.y + at * lineHeight + baseline}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface MarkProps {
  x: number;
  y: number;
  size: number;
  place: string;
  fill: SceneFact['fill'];
}

/** A prepared mark, brought to its place and size. */
function PlacedMark({ x, y, size, place: id, fill }: MarkProps) {
  const { index } = useScreen();
  const place = index.places.get(id);
  return (
    <g
      className={`mk ${fill} ${markClass(place)}`}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 14})`}
    >
      <MarkPaths place={place} fill={fill} />
    </g>
  );
}

function FactMark({ item, isSelected }: { item: SceneFact; isSelected: boolean }) {
  return (
    <>
      {isSelected && <circle className="ring" cx={item.x} cy={item.y} r={item.markSize * 0.85} />}
      {item.isSupplement && <circle className="added" cx={item.x} cy={item.y} r={item.markSize * 0.82} />}
      <PlacedMark x={item.x} y={item.y} size={item.markSize} place={item.place} fill={item.fill} />
      {item.isInferred && (
        <path
          className="inferred"
          d={`M${item.x - item.markSize / 2} ${item.y + item.markSize * 0.72}h${item.markSize}`}
        />
      )}
      {item.text !== null && item.isWords && <path className="flag" d={flagPath(item)} />}
      {item.text !== null && (
        <text
          className="halo"
          x={figureX(item)}
          y={item.y + item.size * baselineShare}
          fontSize={item.size}
          textAnchor={anchors[item.align]}
        >
          {item.text}
        </text>
      )}
    </>
  );
}

/** A stroke in the colour of its place; an arrow is open and points on. */
function Stroke(stroke: SceneStroke) {
  const { index } = useScreen();
  const { place, x1, y1, x2, y2, hasArrow } = stroke;
  return (
    <path
      className={`stroke ${markClass(index.places.get(place))}`}
      d={`M${x1} ${y1}L${x2} ${y2}${hasArrow ? arrowTip(stroke) : ''}`}
    />
  );
}

interface Props {
  scene: Scene;
  label: string;
  className: string;
  onPress?: (press: Press) => void;
  onFact?: (fact: string) => void;
  /** Id of the statement whose evidence is open. */
  selected?: string | null;
}

/**
 * A scene as SVG. What opens something is a button: parts are reached by Tab in the order of the drawing, statements by
 * the arrow keys once one of them has the focus.
 */
export const SceneView = memo(function SceneView({
  scene,
  label,
  className,
  onPress,
  onFact,
  selected,
}: Props) {
  const byKey = (act: () => void) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  };
  /* oxlint-disable jsx-a11y/prefer-tag-over-role -- SVG has no buttons and no groups of its own */
  return (
    <svg
      className={`scene ${className}`}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width}
      height={scene.height}
      role="group"
      aria-label={label}
    >
      {scene.items.map((item, at) => {
        switch (item.kind) {
          case 'link':
            return <path key={at} className={`link-${item.style}`} d={linkPath(item)} />;
          case 'rule':
            return <path key={at} className="rule" d={`M${item.x} ${item.y1}V${item.y2}`} />;
          case 'band':
            return (
              <rect key={at} className="band" x={item.x} y={item.y} width={item.width} height={item.height} />
            );
          case 'line':
            return (
              <path
                key={at}
                className={`line-${item.style}`}
                d={`M${item.x1} ${item.y1}L${item.x2} ${item.y2}`}
              />
            );
          case 'stroke':
            return <Stroke key={at} {...item} />;
          case 'mark':
            return (
              <g key={at} role="img" aria-label={item.label}>
                <title>{item.label}</title>
                <PlacedMark x={item.x} y={item.y} size={item.markSize} place={item.place} fill={item.fill} />
              </g>
            );
          case 'fact':
            return (
              <g
                key={item.fact}
                role="button"
                tabIndex={-1}
                aria-label={item.label}
                aria-pressed={item.fact === selected}
                data-fact={item.fact}
                onClick={() => onFact?.(item.fact)}
                onKeyDown={byKey(() => onFact?.(item.fact))}
              >
                <title>{item.label}</title>
                <circle className="hit" cx={item.x} cy={item.y} r={Math.max(12, item.markSize * 0.8)} />
                <FactMark item={item} isSelected={item.fact === selected} />
              </g>
            );
          case 'text': {
            const { press } = item;
            if (press === null) return <Lines key={at} item={item} />;
            return (
              <g
                key={at}
                role="button"
                tabIndex={0}
                aria-label={press.label}
                data-part={press.kind === 'part' ? press.id : undefined}
                onClick={() => onPress?.(press)}
                onKeyDown={byKey(() => onPress?.(press))}
              >
                <rect
                  className="hit"
                  x={item.x - 3}
                  y={item.y - 1}
                  width={item.width + 6}
                  height={item.lines.length * item.lineHeight + 2}
                />
                <Lines item={item} />
              </g>
            );
          }
        }
      })}
    </svg>
  );
});
