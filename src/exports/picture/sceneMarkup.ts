/** A scene as SVG without a style sheet: the same drawing that the screen shows, on white. */
import {
  arrowTip,
  figureX,
  flagPath,
  linkPath,
  type Scene,
  type SceneFact,
  type SceneItem,
  type SceneText,
} from '../../charts/scene';
import type { DatasetIndex } from '../../dataset/indexDataset';
import { markColour, paper } from './paper';
import { placeMark } from './placeMark';
import { baselineShare, textMarkup, type Anchor } from './words';
import { element, escapeXml } from './xml';

const anchors: Record<SceneText['align'], Anchor> = { left: 'start', middle: 'middle', right: 'end' };
const tones = { ink: paper.ink, 'ink-2': paper.ink2, 'ink-3': paper.ink3 };

const lineStyles = {
  hair: { stroke: paper.line, 'stroke-width': 1 },
  group: { stroke: paper.ink, 'stroke-width': 1 },
  dots: { stroke: paper.lineStrong, 'stroke-width': 1.6, 'stroke-dasharray': '1.6 3' },
  now: { stroke: paper.lineStrong, 'stroke-width': 1, 'stroke-dasharray': '6 3' },
} as const;

const linkStyles = {
  firm: { 'stroke-width': 3.2 },
  ours: { 'stroke-width': 1.4, 'stroke-dasharray': '4 3' },
} as const;

const path = (d: string, style: Readonly<Record<string, string | number>>) =>
  element('path', { d, fill: 'none', ...style });

function factMarkup(item: SceneFact, index: DatasetIndex): string {
  const { x, y, markSize, size, text, align } = item;
  const at = figureX(item);
  const baseline = y + size * baselineShare;
  const anchor = anchors[align];
  // A white stroke beneath the letters, as an element of its own: not every program knows an order of painting.
  const halo =
    text === null
      ? ''
      : element(
          'text',
          {
            'aria-hidden': 'true',
            x: at,
            y: baseline,
            'font-size': size,
            'text-anchor': anchor === 'start' ? undefined : anchor,
            fill: paper.paper,
            stroke: paper.paper,
            'stroke-width': 4,
            'stroke-linejoin': 'round',
          },
          escapeXml(text),
        );
  return element(
    'g',
    {},
    element('title', {}, escapeXml(item.label)),
    item.isSupplement
      ? element('circle', {
          cx: x,
          cy: y,
          r: markSize * 0.82,
          fill: 'none',
          stroke: paper.ink3,
          'stroke-width': 1.2,
          'stroke-dasharray': '2.5 2',
        })
      : '',
    placeMark({ x, y, size: markSize }, index.places.get(item.place), item.fill),
    item.isInferred
      ? path(`M${x - markSize / 2} ${y + markSize * 0.72}h${markSize}`, {
          stroke: paper.ink3,
          'stroke-width': 1.5,
          'stroke-dasharray': '1.5 2',
        })
      : '',
    halo,
    text !== null && item.isWords ? path(flagPath(item), { stroke: paper.ink2, 'stroke-width': 1.2 }) : '',
    text === null ? '' : textMarkup(text, at, baseline, { size }, anchor),
  );
}

function linesMarkup(item: SceneText): string {
  const { align, x, width, size, lineHeight, tone, bold, serif } = item;
  const at = { left: x, middle: x + width / 2, right: x + width }[align];
  const colour = tone === 'place' ? paper.ink : tones[tone];
  const baseline = lineHeight / 2 + size * baselineShare;
  return item.lines
    .map((line, nth) =>
      line === ''
        ? ''
        : textMarkup(
            line,
            at,
            item.y + nth * lineHeight + baseline,
            { size, colour, bold, serif },
            anchors[align],
          ),
    )
    .join('');
}

/**
 * `place` gives its colour to the links. Marks and figures carry what is said of them as `<title>`; what could be
 * pressed on the screen is plain text.
 */
export function sceneMarkup(scene: Scene, index: DatasetIndex, place?: string): string {
  const linkColour = place === undefined ? paper.ink : markColour(index.places.get(place));
  const drawn = (item: SceneItem): string => {
    switch (item.kind) {
      case 'link':
        return path(linkPath(item), { stroke: linkColour, ...linkStyles[item.style] });
      case 'rule':
        return path(`M${item.x} ${item.y1}V${item.y2}`, { stroke: paper.lineStrong, 'stroke-width': 1 });
      case 'band': {
        const { x, y, width, height } = item;
        return element('rect', { x, y, width, height, fill: paper.wash });
      }
      case 'line':
        return path(`M${item.x1} ${item.y1}L${item.x2} ${item.y2}`, lineStyles[item.style]);
      case 'stroke': {
        const colour = markColour(index.places.get(item.place));
        const d = `M${item.x1} ${item.y1}L${item.x2} ${item.y2}${item.hasArrow ? arrowTip(item) : ''}`;
        return path(d, { stroke: colour, 'stroke-width': 2 });
      }
      case 'mark': {
        const { x, y, markSize: size, fill, label } = item;
        return element(
          'g',
          {},
          element('title', {}, escapeXml(label)),
          placeMark({ x, y, size }, index.places.get(item.place), fill),
        );
      }
      case 'fact':
        return factMarkup(item, index);
      case 'text':
        return linesMarkup(item);
    }
  };
  return scene.items.map(drawn).join('\n');
}
