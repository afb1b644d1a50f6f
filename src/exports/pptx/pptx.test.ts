import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBundled } from '../../dataset/bundled.fixture';
import { indexesWith } from '../../dataset/indexes';
import type { Area } from '../../deck/boxes';
import { barsBody, sampleDeck, samplePage, textBody, usual } from './pages.fixture';
import { all, first, named, numbersOf, readDeck, said, value } from './readPptx.fixture';
import { briefOn } from '../../deck/oneClick';
import { pagesOf } from '../../deck/pages';
import { defaultSelection } from '../../selection/selection';
import { pptxOf } from './pptx';
import { textOf } from '../picture/readSvg.fixture';

describe('a presentation', () => {
  it('has a slide for each page, of the size of its stage', async () => {
    const wide = await readDeck(sampleDeck());
    expect(wide.slides).toHaveLength(3);
    const size = (file: typeof wide) =>
      numbersOf(first(file.part('ppt/presentation.xml'), 'p:sldSz'), 'cx', 'cy');
    expect(size(wide)).toEqual([12192000, 6858000]);
    expect(size(await readDeck(sampleDeck({ aspect: '4:3' }), { aspect: '4:3' }))).toEqual([
      9144000, 6858000,
    ]);
  });

  it('opens empty', async () => {
    const file = await readDeck([]);
    expect(file.slides).toHaveLength(0);
    expect(all(file.part('ppt/presentation.xml'), 'p:sldIdLst')).toHaveLength(0);
  });

  it('is the same file each time', async () => {
    const [a, b] = [await pptxOf(sampleDeck(), usual), await pptxOf(sampleDeck(), usual)];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });

  it('lists only parts that are there, and refers to none that are not', async () => {
    const { paths, part } = await readDeck(sampleDeck());
    const listed = all(part('[Content_Types].xml'), 'Override').map((one) =>
      value(one, 'PartName')?.slice(1),
    );
    expect(listed.filter((path) => !paths.includes(path ?? ''))).toEqual([]);
    const dangling = paths
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => {
        const base = new URL(path.replace('_rels/', '').replace(/\.rels$/, ''), 'file:///');
        return all(part(path), 'Relationship')
          .map((one) => new URL(value(one, 'Target') ?? '', base).pathname.slice(1))
          .filter((target) => !paths.includes(target));
      });
    expect(dangling).toEqual([]);
  });

  it('says in its properties what it is', async () => {
    const file = await readDeck(sampleDeck());
    const core = file.part('docProps/core.xml');
    const [page] = sampleDeck();
    expect(textOf(first(core, 'dc:title'))).toBe('三地对标');
    expect(textOf(first(core, 'dc:creator'))).toBe('对标 / Duibiao');
    expect(textOf(first(core, 'dc:language'))).toBe('zh-CN');
    expect(textOf(first(core, 'dc:subject'))).toContain(page?.words.index.rows.version);
    expect(textOf(first(core, 'dcterms:created'))).toBe('2026-11-23T00:00:00Z');
    expect(textOf(first(file.part('docProps/app.xml'), 'Company'))).toBe('');
  });

  it('has sections from where they begin', async () => {
    const pages = [null, '体系', null, '指标<'].map((section, at) =>
      samplePage({ section, number: at + 1, of: 4 }),
    );
    const xml = (await readDeck(pages)).part('ppt/presentation.xml');
    const ids = all(xml, 'p:sldId').map((one) => value(one, 'id'));
    const sections = all(xml, 'p14:section').map((one) => [
      value(one, 'name'),
      all(one, 'p14:sldId').map((slide) => ids.indexOf(value(slide, 'id'))),
    ]);
    expect(sections).toEqual([
      ['开头', [0]],
      ['体系', [1, 2]],
      ['指标<', [3]],
    ]);
    expect(all((await readDeck(sampleDeck())).part('ppt/presentation.xml'), 'p14:section')).toEqual([]);
  });
});

describe.each([
  ['zh', '16:9'],
  ['en', '4:3'],
] as const)('a deck of the bundled data in %s, %s', (lang, aspect) => {
  it('is written whole, with every headline', async () => {
    const { index, details } = buildBundled();
    const material = { core: index, ...indexesWith(index, details), details, lang, thisYear: 2026 };
    const { deck } = briefOn({ ...defaultSelection(index.rows), lang }, material, '2026-11-23');
    const pages = pagesOf({ ...deck, aspect }, material);
    const { slides } = await readDeck(pages, { lang, aspect });
    const headlines = slides.map((slide) => said(named(slide, 'headline')).replaceAll(/\s/g, ''));
    expect(headlines).toEqual(pages.map(({ headline }) => (headline || '—').replaceAll(/\s/g, '')));
    expect(slides.length).toBeGreaterThan(2);
  });
});

describe('whatever a text holds', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '</a:t>',
      ']]>',
      '&amp;',
      '\u0000\u0008\ufffe',
      '\ud800',
      '"\'<>&',
      '$&$1',
      '<p:cNvPr id="0"',
      '长'.repeat(400),
    ),
  );

  it('the file stays whole', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (hostile) => {
        const bars = [
          { place: hostile, label: hostile, value: 1, said: hostile, fill: 'half', hasArrow: true },
        ] as const;
        const body = (area: Area) => [...textBody(hostile)(area), ...barsBody(bars, 1)(area)];
        const page = samplePage({
          title: hostile,
          notes: hostile,
          section: hostile,
          conditions: [hostile],
          body,
        });
        const { slides } = await readDeck([page], { title: hostile });
        const ids = slides.flatMap((slide) => all(slide, 'p:cNvPr').map((one) => value(one, 'id')));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 25 },
    );
  });
});
