/**
 * Reads a picture back, for tests: a strict reader of the XML that pictures use (no DTD, no processing instruction but
 * the first). It takes nothing that a browser’s parser would refuse; the end-to-end test asks a real one as well.
 */
import { type Face, likelyWidth } from './words';

export interface XmlNode {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly (XmlNode | string)[];
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const nameOf = /^[A-Za-z_][\w:.-]*/;
const legal = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

function unescape(text: string): string {
  if (/[<]/.test(text) || text.includes(']]>')) throw new Error(`bare sign in ${text.slice(0, 60)}`);
  return text.replace(/&[^;]*;?/g, (entity) => {
    const sign = entities[entity];
    if (sign === undefined) throw new Error(`unknown entity ${entity}`);
    return sign;
  });
}

/** The root element; throws where the text is not well formed. */
export function readXml(text: string): XmlNode {
  if (!legal.test(text)) throw new Error('a character that XML may not contain');
  let rest = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) throw new Error(`${pattern} expected at: ${rest.slice(0, 60)}`);
    rest = rest.slice(found.length);
    return found;
  };
  const elementAt = (): XmlNode => {
    take(/^</);
    const name = take(nameOf);
    const attributes = new Map<string, string>();
    while (/^\s+[A-Za-z_]/.test(rest)) {
      take(/^\s+/);
      const key = take(nameOf);
      take(/^="/);
      if (attributes.has(key)) throw new Error(`${key} twice in <${name}>`);
      attributes.set(key, unescape(take(/^[^"]*/)));
      take(/^"/);
    }
    take(/^\s*/);
    if (rest.startsWith('/>')) {
      take(/^\/>/);
      return { name, attributes, children: [] };
    }
    take(/^>/);
    const children: (XmlNode | string)[] = [];
    while (!rest.startsWith('</')) {
      if (rest === '') throw new Error(`<${name}> is not closed`);
      if (rest.startsWith('<![CDATA[')) children.push(take(/^<!\[CDATA\[[\s\S]*?\]\]>/));
      else if (rest.startsWith('<')) children.push(elementAt());
      else children.push(unescape(take(/^[^<]+/)));
    }
    take(/^<\//);
    if (take(nameOf) !== name) throw new Error(`<${name}> is closed as another`);
    take(/^\s*>/);
    return { name, attributes, children };
  };
  const root = elementAt();
  if (rest.trim() !== '') throw new Error('text behind the root');
  return root;
}

export const textOf = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

export function* walk(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* walk(child);
}

export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const numberIn = (node: XmlNode, key: string) => Number(node.attributes.get(key) ?? 0);
const sizeIn = (node: XmlNode) => parseFloat(node.attributes.get('font-size') ?? '0');
const isBold = (node: XmlNode) => ['700', 'bold'].includes(node.attributes.get('font-weight') ?? '');

function translation(node: XmlNode): readonly [number, number] {
  const transform = node.name === 'path' ? undefined : node.attributes.get('transform');
  if (transform === undefined)
    return node.name === 'svg' ? [numberIn(node, 'x'), numberIn(node, 'y')] : [0, 0];
  const found = /^translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(transform);
  if (!found) throw new Error(`a transform that is no move: ${transform}`);
  return [Number(found[1]), Number(found[2])];
}

/** Where the letters of every text stand, from the top left of the picture. */
export function textBoxes(root: XmlNode): readonly TextBox[] {
  const boxes: TextBox[] = [];
  // English faces set the signs of bounds narrow.
  const isEnglish = root.attributes.get('lang') === 'en';
  const widthOf = (text: string, face: Face) =>
    likelyWidth(isEnglish ? text.replaceAll(/[≥≤≈·]/g, '>') : text, face);
  const visit = (node: XmlNode, x: number, y: number) => {
    const [dx, dy] = translation(node);
    if (node.name !== 'text') {
      for (const child of node.children) if (typeof child !== 'string') visit(child, x + dx, y + dy);
      return;
    }
    if (node.attributes.get('aria-hidden') === 'true') return;
    const size = sizeIn(node);
    const bold = isBold(node);
    const width = node.children.reduce((sum, child) => {
      if (typeof child === 'string') return sum + widthOf(child, { size, bold });
      const face = { size: sizeIn(child), bold: isBold(child) };
      return sum + numberIn(child, 'dx') + widthOf(textOf(child), face);
    }, 0);
    const anchor = node.attributes.get('text-anchor') ?? 'start';
    const start = x + dx + numberIn(node, 'x') - width * ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0);
    const isCentral = node.attributes.get('dominant-baseline') === 'central';
    const baseline = y + dy + numberIn(node, 'y') + (isCentral ? size * 0.36 : 0);
    boxes.push({
      text: textOf(node),
      left: start,
      right: start + width,
      top: baseline - size * 0.74,
      bottom: baseline + size * 0.12,
    });
  };
  visit(root, 0, 0);
  return boxes;
}

/** Pairs of texts whose letters lie on each other by more than a hair. */
export function overlapping(boxes: readonly TextBox[], slack = 1): readonly string[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (b) =>
          a.left + slack < b.right &&
          b.left + slack < a.right &&
          a.top + slack < b.bottom &&
          b.top + slack < a.bottom,
      )
      .map((b) => `${a.text} | ${b.text}`),
  );
}
