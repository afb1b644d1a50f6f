/** XML as text: what is written here is well formed whatever names it is given. */

/** What XML 1.0 may not contain in any form: controls, halves of surrogate pairs, two non-characters. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const withoutIllegal = (text: string): string => text.replace(illegal, '');

export const escapeXml = (text: string): string =>
  withoutIllegal(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const round = (value: number) => Math.round(value * 100) / 100;

/** Numbers inside paths, no longer than they can be seen. */
const shortNumbers = (text: string) =>
  text.replace(/-?\d+(?:\.\d+)?e-\d+|-?\d+\.\d{3,}/g, (number) => String(round(Number(number))));
const ofNumbers = new Set(['d', 'transform', 'viewBox']);

function written(key: string, value: string | number): string {
  if (typeof value === 'number') return String(round(value));
  return escapeXml(ofNumbers.has(key) ? shortNumbers(value) : value);
}

/** An element; its children are markup already, an attribute without a value is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const pairs = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${written(key, value)}"`))
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${pairs}/>` : `<${name}${pairs}>${inside}</${name}>`;
}

/** A group moved to its place. */
export const placedAt = (x: number, y: number, ...children: readonly string[]): string =>
  element('g', { transform: `translate(${x} ${y})` }, ...children);
