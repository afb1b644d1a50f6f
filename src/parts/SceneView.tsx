import type { KeyboardEvent } from 'react';
import { linkPath, type Scene, type SceneText } from '../charts/scene';
import { useScreen } from './screen';
import { openPart } from '../selection/changes';

const anchors = { left: 'start', right: 'end', middle: 'middle' } as const;

function textAt({ align, x, width }: SceneText): number {
  if (align === 'left') return x;
  return align === 'right' ? x + width : x + width / 2;
}

function Lines({ item }: { item: SceneText }) {
  const { size, lineHeight } = item;
  // The baseline stands so far below the top of a line that the letters sit in its middle.
  const baseline = lineHeight / 2 + size * 0.36;
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

/** A scene as SVG. What opens evidence is a button, reached by Tab in the order of the drawing. */
export function SceneView({ scene, label, className }: { scene: Scene; label: string; className: string }) {
  const { change } = useScreen();
  const press = (part: string) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    change(openPart(part));
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
        if (item.kind === 'link')
          return <path key={at} className={`link-${item.style}`} d={linkPath(item)} />;
        if (item.kind === 'rule')
          return <path key={at} className="rule" d={`M${item.x} ${item.y1}V${item.y2}`} />;
        if (item.opens === null) return <Lines key={at} item={item} />;
        const { part, label: name } = item.opens;
        return (
          <g
            key={at}
            role="button"
            tabIndex={0}
            aria-label={name}
            data-part={part}
            onClick={() => change(openPart(part))}
            onKeyDown={press(part)}
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
      })}
    </svg>
  );
}
