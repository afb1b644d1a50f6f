import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { industriesOf } from '../../analysis/industries';
import { buildBundled } from '../../dataset/bundled.fixture';
import { indexFixture } from '../../dataset/indexed.fixture';
import type { DatasetIndex } from '../../dataset/indexDataset';
import { fixtureIndustries } from '../../analysis/industries.fixture';
import { type Language, languages } from '../../i18n/language';
import { defaultSelection } from '../../selection/selection';
import { type Picture, pictureSvg } from './picture';
import { allPictures } from './pictures.fixture';
import { overlapping, readXml, textBoxes, textOf, walk, type XmlNode } from './readSvg.fixture';

const bundled = buildBundled();
const made = fixtureIndustries();
const kinds = Object.keys(allPictures(made.index, made.industries, 'zh'));

const sets = [
  ['the bundled data', bundled.index, industriesOf(bundled.index, bundled.details)],
  ['invented data', made.index, made.industries],
] as const;

const read = (picture: Picture, lang: Language) => readXml(pictureSvg(picture, lang).svg);
const plain = (text: string) => text.replaceAll(/\s+/g, '');
const childOf = (root: XmlNode, name: string) =>
  root.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name);

describe.each(sets)('%s', (_, index, industries) => {
  describe.each(languages)('in %s', (lang) => {
    const pictures = allPictures(index, industries, lang);
    it.each(kinds)('%s: says what it is, of what, from where and of which version', (kind) => {
      const found = pictures[kind]?.() ?? [];
      expect(found.length).toBeGreaterThan(0);
      for (const picture of found) {
        const root = read(picture, lang);
        const title = childOf(root, 'title');
        expect(title && textOf(title)).toBe(picture.title);
        expect(root.attributes.get('lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
        const said = plain(
          textBoxes(root)
            .map(({ text }) => text)
            .join(''),
        );
        expect(said).toContain(plain(picture.title));
        expect(said).toContain(`${index.rows.name}${index.rows.version}`);
        expect(picture.sources.length).toBeGreaterThan(0);
        for (const { citation: source } of picture.sources) expect(source.length).toBeGreaterThan(5);
        // A source may share its lines with that of the other column; its first words stand together.
        for (const { number, citation: source } of picture.sources)
          expect(said).toContain(`${number}${plain(source).slice(0, 8)}`);
      }
    });

    it.each(kinds)(
      '%s: stands on white, holds nothing from outside, and nothing lies on anything',
      (kind) => {
        for (const picture of pictures[kind]?.() ?? []) {
          const { svg, width, height } = pictureSvg(picture, lang);
          const root = readXml(svg);
          const ground = childOf(root, 'rect');
          expect(ground?.attributes.get('fill')).toBe('#FFFFFF');
          expect([ground?.attributes.get('width'), ground?.attributes.get('height')]).toEqual([
            String(width),
            String(height),
          ]);
          expect(height).toBeLessThanOrEqual(4100);
          const links = [...walk(root)].flatMap((node) =>
            [...node.attributes].filter(([key]) => /href|src/.test(key)).map(([, value]) => value),
          );
          expect(links.filter((value) => !value.startsWith('#'))).toEqual([]);
          expect(svg).not.toMatch(/url\((?!#)|@import|<script|<foreignObject/);
          const boxes = textBoxes(root);
          expect(overlapping(boxes)).toEqual([]);
          const outside = boxes.filter(
            (box) => box.left < 20 || box.right > width - 20 || box.top < 0 || box.bottom > height,
          );
          expect(outside.map(({ text }) => text)).toEqual([]);
        }
      },
    );
  });
});

test('ids of charts put together in a picture are not the same', () => {
  const [picture] =
    allPictures(bundled.index, industriesOf(bundled.index, bundled.details), 'zh')['small multiples']?.() ??
    [];
  if (!picture) throw new Error('there are small multiples');
  const ids = [...walk(read(picture, 'zh'))].flatMap((node) => node.attributes.get('id') ?? []);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  const { svg } = pictureSvg(picture, 'zh');
  for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
});

test('a source of the supplement says that it is one', () => {
  const supplemented = indexFixture();
  const pictures = allPictures(supplemented, made.industries, 'zh', { supplement: true });
  const [picture] = pictures['table']?.() ?? [];
  if (!picture) throw new Error('there is a table');
  const said = readXml(pictureSvg(picture, 'zh').svg);
  expect(picture.context).toContain('含补充来源');
  expect(picture.sources.some(({ citation }) => citation.includes('补充来源'))).toBe(true);
  expect(textOf(said)).toContain('（补充来源）');
});

/** The invented data with one name everywhere: of places, concepts, themes and documents. */
function renamed(name: string): DatasetIndex {
  const text = { zh: name, en: name };
  const all = <T>(map: ReadonlyMap<string, T>, by: (one: T) => T) =>
    new Map([...map].map(([id, one]) => [id, by(one)]));
  const { index } = made;
  return {
    ...index,
    rows: { ...index.rows, name },
    places: all(index.places, (one) => ({ ...one, name: text, short: text })),
    concepts: all(index.concepts, (one) => ({ ...one, name: text })),
    themes: all(index.themes, (one) => ({ ...one, name: text })),
    documents: all(index.documents, (one) => ({ ...one, title: text, shortTitle: text, issuer: text })),
  };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '&',
        ']]>',
        '"',
        "'",
        '\u0000',
        '\u0008',
        '\u001b',
        '\ud800',
        '\ufffe',
        '\u2028',
        '长',
        '</text>',
        'x'.repeat(90),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

test('no name breaks the XML, or runs out of the picture', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...languages), (name, lang) => {
      const pictures = allPictures(renamed(name), made.industries, lang);
      for (const kind of ['table', 'pair', 'due', 'trajectory', 'overlap']) {
        for (const picture of pictures[kind]?.() ?? []) {
          const root = read(picture, lang);
          if (kind !== 'table' && kind !== 'due') continue;
          const { width } = pictureSvg(picture, lang);
          const wide = textBoxes(root).filter(({ right }) => right > width);
          expect(wide.map(({ text }) => text)).toEqual([]);
        }
      }
    }),
    { numRuns: 25 },
  );
});

describe('the pictures of the invented data', () => {
  const places = defaultSelection(made.index.rows).places.slice(0, 3);
  const pictures = allPictures(made.index, made.industries, 'zh', { places });
  it.each(['timeline', 'trajectory', 'table'])('are the committed ones: %s', async (kind) => {
    const [picture] = pictures[kind]?.() ?? [];
    if (!picture) throw new Error(`no ${kind}`);
    await expect(pictureSvg(picture, 'zh').svg).toMatchFileSnapshot(`snapshots/${kind}.svg`);
  });
});
