/** Reads a presentation back, strictly: every part that is XML must be well formed. */
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '../../deck/pages';
import { usual } from './pages.fixture';
import { pptxOf, type PptxOptions } from './pptx';
import { readXml, textOf, walk, type XmlNode } from '../picture/readSvg.fixture';

interface ReadPptx {
  paths: readonly string[];
  bytes: (path: string) => Uint8Array;
  part: (path: string) => XmlNode;
  /** Slides in order. */
  slides: readonly XmlNode[];
}

const withoutDeclaration = (xml: string) =>
  xml.replace(/^<\?xml [^>]*\?>\s*/, '').replaceAll('&apos;', '&#39;');

function readPptx(file: Uint8Array): ReadPptx {
  const files = unzipSync(file);
  const bytes = (path: string) => {
    const found = files[path];
    if (!found) throw new Error(`no ${path} among ${Object.keys(files).join(', ')}`);
    return found;
  };
  const part = (path: string) => readXml(withoutDeclaration(strFromU8(bytes(path))));
  const paths = Object.keys(files);
  for (const path of paths.filter((one) => /\.(xml|rels)$/.test(one))) part(path);
  const count = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  const slides = Array.from({ length: count }, (_, at) => part(`ppt/slides/slide${at + 1}.xml`));
  return { paths, bytes, part, slides };
}

export const all = (node: XmlNode, name: string): readonly XmlNode[] =>
  [...walk(node)].filter((one) => one.name === name);

export function first(node: XmlNode, name: string): XmlNode {
  const [found] = all(node, name);
  if (!found) throw new Error(`no ${name} in ${node.name}`);
  return found;
}

export const value = (node: XmlNode, key = 'val'): string | undefined => node.attributes.get(key);

export const numbersOf = (node: XmlNode, ...keys: readonly string[]) =>
  keys.map((key) => Number(value(node, key)));

/** Paragraphs one a line; a break within one is a line as well. */
export const said = (node: XmlNode): string =>
  all(node, 'a:p')
    .map((paragraph) =>
      [...walk(paragraph)]
        .map((one) => (one.name === 'a:t' ? textOf(one) : one.name === 'a:br' ? '\n' : ''))
        .join(''),
    )
    .join('\n');

/** A shape, a group, a chart or a table by its name. */
export function named(slide: XmlNode, name: string): XmlNode {
  const found = [...walk(slide)].find((one) =>
    one.children.some(
      (child) =>
        typeof child !== 'string' &&
        child.name.startsWith('p:nv') &&
        child.children.some(
          (own) => typeof own !== 'string' && own.name === 'p:cNvPr' && value(own, 'name') === name,
        ),
    ),
  );
  if (!found) throw new Error(`nothing is called ${name}`);
  return found;
}

export const readDeck = async (pages: readonly Page[], options: Partial<PptxOptions> = {}) =>
  readPptx(await pptxOf(pages, { ...usual, ...options }));

export function firstSlide(slides: readonly XmlNode[]): XmlNode {
  const [slide] = slides;
  if (!slide) throw new Error('there is no slide');
  return slide;
}
