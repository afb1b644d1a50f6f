/** A scene as SVG, for tests: to be looked at and compared. */
import { shapes } from '../theme/shapes';
import { linkPath, type Scene, type SceneItem } from './scene';

const style =
  '<style>path{fill:none;stroke:#12355b}.firm{stroke-width:3}.ours{stroke-dasharray:4 3}.dots{stroke-dasharray:1.6 3}' +
  '.hair{stroke:#dedbd3}.band{fill:#f6f4ef}.ink-3{fill:#666c73}.solid path{fill:#12355b}</style>';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const round = (value: number) => Math.round(value * 10) / 10;

function markOf(x: number, y: number, size: number, fill: string): string {
  const [shape] = shapes;
  const scale = round((size / 14) * 10) / 10;
  const half = fill === 'half' ? `<path d="${shape?.leftHalf}"/>` : '';
  return `<g class="${fill}" transform="translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${scale})"><path d="${shape?.outline}"/>${half}</g>`;
}

function drawn(item: SceneItem): string {
  switch (item.kind) {
    case 'link':
      return `<path class="${item.style}" d="${linkPath(item)}"/>`;
    case 'rule':
      return `<path class="rule" d="M${item.x} ${item.y1}V${item.y2}"/>`;
    case 'band':
      return `<rect class="band" x="${round(item.x)}" y="${item.y}" width="${round(item.width)}" height="${item.height}"/>`;
    case 'line':
      return `<path class="${item.style}" d="M${round(item.x1)} ${round(item.y1)}L${round(item.x2)} ${round(item.y2)}"/>`;
    case 'stroke':
      return `<path class="${item.hasArrow ? 'arrow' : 'stroke'}" d="M${round(item.x1)} ${round(item.y1)}L${round(item.x2)} ${round(item.y2)}"/>`;
    case 'mark':
      return markOf(item.x, item.y, item.markSize, item.fill);
    case 'fact': {
      const anchor = item.align === 'left' ? 'start' : 'end';
      const text =
        item.text === null
          ? ''
          : `<text x="${round(item.textX)}" y="${round(item.y + item.size * 0.36)}" text-anchor="${anchor}" font-size="${item.size}">${escape(item.text)}</text>`;
      return markOf(item.x, item.y, item.markSize, item.fill) + text;
    }
    case 'text':
      return item.lines
        .map((line, at) => {
          const x =
            item.align === 'right'
              ? item.x + item.width
              : item.align === 'middle'
                ? item.x + item.width / 2
                : item.x;
          const y = item.y + at * item.lineHeight + item.size;
          const anchor = { left: 'start', right: 'end', middle: 'middle' }[item.align];
          const weight = item.bold ? ' font-weight="700"' : '';
          return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${item.size}"${weight} class="${item.tone}">${escape(line)}</text>`;
        })
        .join('\n');
  }
}

export function sceneSvg({ width, height, items }: Scene): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${style}\n${items.map(drawn).join('\n')}\n</svg>\n`;
}
