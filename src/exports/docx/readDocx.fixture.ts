/** Reads a Word file back, for tests: the parts of the zip as strict XML, and what stands in them. */
import { strFromU8, unzipSync } from 'fflate';
import { readXml, type XmlNode } from '../picture/readSvg.fixture';

type Child = XmlNode | string;

/** All elements of that name, in the order of the text. */
export function all(node: Child, name: string): readonly XmlNode[] {
  if (typeof node === 'string') return [];
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
}

export const first = (node: Child, name: string): XmlNode | undefined => all(node, name)[0];

export const attribute = (node: XmlNode | undefined, name: string): string | undefined =>
  node?.attributes.get(name);

/** What stands in an element itself. */
export const inside = (node: XmlNode | undefined): string =>
  (node?.children ?? []).filter((child) => typeof child === 'string').join('');

/** The text of a node, fields as they were last shown. */
export const textOf = (node: Child): string => all(node, 'w:t').map(inside).join('');

export function readDocx(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const parts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, file]): [string, XmlNode] => {
        const xml = strFromU8(file)
          .replace(/^<\?xml[^>]*\?>/, '')
          .replaceAll('&apos;', '&#39;');
        return [path, readXml(xml)];
      }),
  );
  const part = (path: string): XmlNode => {
    const found = parts.get(path);
    if (!found) throw new Error(`no ${path} in the file`);
    return found;
  };
  const document = part('word/document.xml');
  const paragraphs = all(document, 'w:p').map((node) => ({
    node,
    style: attribute(first(node, 'w:pStyle'), 'w:val'),
    text: textOf(node),
  }));
  return {
    files,
    part,
    document,
    paragraphs,
    /** The texts of the paragraphs of a style. */
    textsIn: (style: string) =>
      paragraphs.filter((paragraph) => paragraph.style === style).map(({ text }) => text),
    /** The style of that id. */
    style: (id: string) =>
      all(part('word/styles.xml'), 'w:style').find((node) => attribute(node, 'w:styleId') === id),
  };
}
