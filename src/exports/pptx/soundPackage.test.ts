import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aspects } from '../../deck/boxes';
import { addSlide } from '../../deck/changes';
import { materials } from '../../deck/material.fixture';
import { briefOn } from '../../deck/oneClick';
import { pagesOf } from '../../deck/pages';
import { languages } from '../../i18n/language';
import { encodeAddress } from '../../selection/address';
import { defaultSelection } from '../../selection/selection';
import { docxOf } from '../docx/docxOf';
import { sampleDeck, usual } from './pages.fixture';
import { pptxOf } from './pptx';
import { packageFaults } from './soundPackage.fixture';

/** A PNG of one pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const asked = fc.record({
  data: fc.constantFrom('bundled' as const, 'invented' as const),
  lang: fc.constantFrom(...languages),
  aspect: fc.constantFrom(...aspects),
  supplement: fc.boolean(),
  places: fc.infiniteStream(fc.boolean()),
});

/** The deck of one click on some places, with a drawing over the years behind it. */
function pagesOn({
  data,
  lang,
  aspect,
  supplement,
  places,
}: typeof asked extends fc.Arbitrary<infer T> ? T : never) {
  const material = materials[data](lang);
  const whole = defaultSelection(material.core.rows);
  const some = whole.places.filter(() => places.next().value === true);
  const selection = { ...whole, lang, supplement, ...(some.length > 0 ? { places: some } : {}) };
  const address = encodeAddress(selection, material.core.rows);
  const { deck } = briefOn(selection, material, '2026-11-23');
  const added = { date: '2026-11-23', version: '1.0.0' };
  const more = addSlide({ subject: { kind: 'trajectory' }, address, added })(deck);
  return pagesOf({ ...more, aspect }, material);
}

describe('whatever is asked for', () => {
  it('PowerPoint is given a sound file', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (one) => {
        const file = await pptxOf(pagesOn(one), { ...usual, lang: one.lang, aspect: one.aspect });
        expect(packageFaults(file)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('Word is given a sound file', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (one) => {
        const file = await docxOf(pagesOn(one), {
          lang: one.lang,
          title: '',
          withConditions: true,
          withNotes: true,
          version: '1.0.0',
          date: '2026-11-23',
          rasterize: () => Promise.resolve(pixel),
        });
        expect(packageFaults(file)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});

describe('what PowerPoint would refuse is found', () => {
  const damaged = async (path: string, by: (xml: string) => string | null) => {
    const files = unzipSync(await pptxOf(sampleDeck(), usual));
    const xml = strFromU8(files[path] ?? new Uint8Array());
    const changed = by(xml);
    expect(changed).not.toBe(xml);
    const { [path]: _, ...others } = files;
    return packageFaults(zipSync(changed === null ? others : { ...others, [path]: strToU8(changed) })).join(
      '\n',
    );
  };
  const slide = 'ppt/slides/slide1.xml';
  const table = 'ppt/slides/slide2.xml';
  const chart = 'ppt/charts/chart1.xml';

  it.each([
    [slide, 'two shapes 1', (xml: string) => xml.replace('<p:cNvPr id="2"', '<p:cNvPr id="1"')],
    [
      slide,
      'a:rPr holds a:latin',
      (xml: string) => xml.replace(/(<a:solidFill>.*?<\/a:solidFill>)(<a:latin[^>]*>)/, '$2$1'),
    ],
    [
      slide,
      'p:txBody holds a:bodyPr a:lstStyle',
      (xml: string) => xml.replace(/(<p:txBody>.*?<a:lstStyle\/>).*?(?=<\/p:txBody>)/, '$1'),
    ],
    [slide, 'a:ext cx="-1"', (xml: string) => xml.replace(/<a:ext cx="\d+"/, '<a:ext cx="-1"')],
    [slide, 'a:off x="1.5"', (xml: string) => xml.replace(/<a:off x="\d+"/, '<a:off x="1.5"')],
    [slide, 'sz="0"', (xml: string) => xml.replace(/ sz="\d+"/, ' sz="0"')],
    [slide, 'a:sp is not known', (xml: string) => xml.replaceAll(/(<\/?)p:sp(?=[ >])/g, '$1a:sp')],
    [slide, 'no relation rId99', (xml: string) => xml.replace(/r:id="rId\d+"/, 'r:id="rId99"')],
    [table, 'in a table of', (xml: string) => xml.replace(/<a:gridCol w="\d+"\/>/, '<a:gridCol w="9"/>')],
    [table, 'a row of other columns', (xml: string) => xml.replace(/<a:tc>.*?<\/a:tc>/, '')],
    [chart, 'no sheet', (xml: string) => xml.replace(/<c:externalData.*?<\/c:externalData>/, '')],
    [chart, 'c:scaling holds', (xml: string) => xml.replace(/(<c:max[^>]*>)(<c:min[^>]*>)/, '$2$1')],
    [chart, 'which is not there', () => null],
    [
      'ppt/notesSlides/_rels/notesSlide1.xml.rels',
      'its notes lead elsewhere',
      (xml: string) => xml.replace('slide1.xml', 'slide2.xml'),
    ],
    [
      '[Content_Types].xml',
      'has no content type',
      (xml: string) => xml.replace(/<Override PartName="\/ppt\/slides\/slide1.xml"[^>]*>/, ''),
    ],
    [
      'ppt/presentation.xml',
      'twice in the presentation',
      (xml: string) => xml.replace('id="257"', 'id="256"'),
    ],
  ])('%s: %s', async (path, fault, by) => {
    expect(await damaged(path, by)).toContain(fault);
  });
});
