import { describe, expect, it } from 'vitest';
import { walk } from '../picture/readSvg.fixture';
import { sampleDeck, samplePage, textBody } from './pages.fixture';
import { all, first, firstSlide, named, numbersOf, readDeck, said, value } from './readPptx.fixture';

describe('a slide', () => {
  it('has its headline as title, in the layout’s place for it', async () => {
    const title = '一句很长的话，要分成两行才放得下，因为它把这一页要讲的都讲了：这里是要点';
    const file = await readDeck([samplePage({ title })]);
    for (const path of [
      'ppt/slides/slide1.xml',
      'ppt/slideLayouts/slideLayout1.xml',
      'ppt/slideMasters/slideMaster1.xml',
    ])
      expect(all(file.part(path), 'p:ph').map((one) => value(one, 'type'))).toEqual(['title']);
    const headline = named(firstSlide(file.slides), 'headline');
    expect(all(headline, 'a:br').length).toBeGreaterThan(0);
    expect(said(headline).replaceAll('\n', '')).toBe(title);
    expect(all(headline, 'a:highlight').length).toBeGreaterThan(0);
  });

  it('keeps a headline on its lines where programs set scripts apart', async () => {
    const spacingOf = async (title: string) => {
      const { slides } = await readDeck([samplePage({ title, aspect: '4:3' })], { aspect: '4:3' });
      const headline = named(firstSlide(slides), 'headline');
      return new Set(all(headline, 'a:rPr').map((run) => value(run, 'spc')));
    };
    expect(await spacingOf('短短一句')).toEqual(new Set([undefined]));
    const [tight] = await spacingOf('AI与5G、6G、7G、8G、9G和IT、ICT、IoT齐头');
    expect(Number(tight)).toBeLessThan(0);
    expect(Number(tight)).toBeGreaterThan(-200);
  });

  it('names its sources and the version of the dataset', async () => {
    const pages = sampleDeck();
    const { slides } = await readDeck(pages);
    expect(slides.length).toBe(pages.length);
    for (const [at, slide] of slides.entries()) {
      expect(said(named(slide, 'sources'))).toBe(pages[at]?.footer.join('\n'));
      expect(said(named(slide, 'page'))).toContain(pages[at]?.words.index.rows.version);
    }
  });

  it('numbers its shapes, each once, and holds no picture', async () => {
    for (const slide of (await readDeck(sampleDeck())).slides) {
      const ids = all(slide, 'p:cNvPr').map((one) => value(one, 'id'));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain('0');
      expect(all(slide, 'p:pic')).toEqual([]);
    }
  });

  it.each([
    ['16:9', 12192000],
    ['4:3', 9144000],
  ] as const)('keeps within %s', async (aspect, width) => {
    const { slides } = await readDeck(sampleDeck({ aspect }), { aspect });
    const outside = slides.flatMap((slide) =>
      [...all(slide, 'a:xfrm'), ...all(slide, 'p:xfrm')]
        .map((one) => [
          ...numbersOf(first(one, 'a:off'), 'x', 'y'),
          ...numbersOf(first(one, 'a:ext'), 'cx', 'cy'),
        ])
        .filter(
          ([x = NaN, y = NaN, cx = NaN, cy = NaN]) =>
            !(x >= 0 && y >= 0 && x + cx <= width && y + cy <= 6858000),
        ),
    );
    expect(outside).toEqual([]);
    expect(slides.flatMap((slide) => all(slide, 'a:xfrm')).length).toBeGreaterThan(30);
  });

  it('says what every chart, table, mark and drawing is, and marks the rest as decoration', async () => {
    const { slides } = await readDeck(sampleDeck());
    const shapes = slides.flatMap((slide) =>
      [...walk(slide)].filter(({ name }) => /^p:(sp|grpSp|cxnSp|graphicFrame)$/.test(name)),
    );
    const silent = shapes.filter((one) => {
      const own = first(one, 'p:cNvPr');
      const isText = one.name === 'p:sp' && said(one) !== '';
      const isDecoration = all(own, 'adec:decorative').length > 0;
      return !isText && !isDecoration && !value(own, 'descr');
    });
    expect(silent.map((one) => value(first(one, 'p:cNvPr'), 'name'))).toEqual([]);
    const [bars, table, drawing] = slides.map((slide) =>
      all(slide, 'p:cNvPr').map((one) => value(one, 'descr')),
    );
    expect(bars).toContain('桤城 > 4000 亿元；桦城 3500.5 亿元；楝<木>城 0');
    expect(table).toEqual(expect.arrayContaining(['四地的数', 'dogwood 目标']));
    expect(drawing).toEqual(
      expect.arrayContaining(['一张图，讲五件事', '杉城，超4000，2025年预计', '榆湾', '无字']),
    );
  });

  it('sets letters in points that are half their pixels, and does not shrink them', async () => {
    const { slides } = await readDeck([samplePage({ body: textBody('三十八') })]);
    const box = named(firstSlide(slides), '三十八');
    expect(value(first(box, 'a:rPr'), 'sz')).toBe('1900');
    expect(all(box, 'a:noAutofit')).toHaveLength(1);
    expect(all(box, 'a:normAutofit')).toEqual([]);
    expect(['lIns', 'tIns', 'rIns', 'bIns'].map((key) => value(first(box, 'a:bodyPr'), key))).toEqual([
      '0',
      '0',
      '0',
      '0',
    ]);
  });
});
