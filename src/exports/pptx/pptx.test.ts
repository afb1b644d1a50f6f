import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../deck/pages';
import { readWorkbook } from '../workbook.fixture';
import { textOf, walk, type XmlNode } from '../picture/readSvg.fixture';
import { barsBody, samplePage, type Sample, sceneBody, tableBody, textBody } from './pages.fixture';
import { pptxOf, type PptxOptions } from './pptx';
import { all, first, named, readPptx, said, value } from './readPptx.fixture';

const plain: PptxOptions = {
  aspect: '16:9',
  lang: 'zh',
  title: '三地对标',
  withNotes: true,
  withConditions: true,
};
const read = async (pages: readonly Page[], options: Partial<PptxOptions> = {}) =>
  readPptx(await pptxOf(pages, { ...plain, ...options }));

const bodies = [barsBody(), tableBody, sceneBody];
const deck = (more: Sample = {}): readonly Page[] =>
  bodies.map((body, at) => samplePage({ ...more, body, number: at + 1, of: bodies.length }));

const numbersOf = (node: XmlNode, ...keys: readonly string[]) => keys.map((key) => Number(value(node, key)));

describe('a presentation', () => {
  it('has a slide for each page, of the size of its stage', async () => {
    const wide = await read(deck());
    expect(wide.slides).toHaveLength(3);
    const size = (file: typeof wide) =>
      numbersOf(first(file.part('ppt/presentation.xml'), 'p:sldSz'), 'cx', 'cy');
    expect(size(wide)).toEqual([12192000, 6858000]);
    expect(size(await read(deck({ aspect: '4:3' }), { aspect: '4:3' }))).toEqual([9144000, 6858000]);
  });

  it('opens empty', async () => {
    const file = await read([]);
    expect(file.slides).toHaveLength(0);
    expect(all(file.part('ppt/presentation.xml'), 'p:sldIdLst')).toHaveLength(0);
  });

  it('is the same file each time', async () => {
    const [a, b] = [await pptxOf(deck(), plain), await pptxOf(deck(), plain)];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });

  it('lists only parts that are there, and refers to none that are not', async () => {
    const { paths, part } = await read(deck());
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
    const file = await read(deck());
    const core = file.part('docProps/core.xml');
    const [page] = deck();
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
    const xml = (await read(pages)).part('ppt/presentation.xml');
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
    expect(all((await read(deck())).part('ppt/presentation.xml'), 'p14:section')).toEqual([]);
  });
});

describe('a slide', () => {
  it('has its headline as title, in the layout’s place for it', async () => {
    const title = '一句很长的话，要分成两行才放得下，因为它把这一页要讲的都讲了：这里是要点';
    const file = await read([samplePage({ title })]);
    for (const path of [
      'ppt/slides/slide1.xml',
      'ppt/slideLayouts/slideLayout1.xml',
      'ppt/slideMasters/slideMaster1.xml',
    ])
      expect(all(file.part(path), 'p:ph').map((one) => value(one, 'type'))).toEqual(['title']);
    const headline = named(file.slides[0] ?? file.part(''), 'headline');
    expect(all(headline, 'a:br').length).toBeGreaterThan(0);
    expect(said(headline).replaceAll('\n', '')).toBe(title);
    expect(all(headline, 'a:highlight').length).toBeGreaterThan(0);
  });

  it('names its sources and the version of the dataset', async () => {
    const pages = deck();
    const { slides } = await read(pages);
    expect(slides.length).toBe(pages.length);
    for (const [at, slide] of slides.entries()) {
      expect(said(named(slide, 'sources'))).toBe(pages[at]?.footer.join('\n'));
      expect(said(named(slide, 'page'))).toContain(pages[at]?.words.index.rows.version);
    }
  });

  it('numbers its shapes, each once, and holds no picture', async () => {
    for (const slide of (await read(deck())).slides) {
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
    const { slides } = await read(deck({ aspect }), { aspect });
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
    const { slides } = await read(deck());
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
    const { slides } = await read([samplePage({ body: textBody('三十八') })]);
    const box = named(slides[0] ?? samplePageMissing(), '三十八');
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

function samplePageMissing(): never {
  throw new Error('the slide is missing');
}

describe('letters', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['en', 'en-GB'],
  ] as const)('of %s have an East Asian face and their language everywhere', async (lang, own) => {
    const file = await read(deck({ lang, notes: '备注' }), { lang });
    const parts = file.paths.filter((path) => /^ppt\/.*\.xml$/.test(path) && !path.includes('/embeddings/'));
    let faces = 0;
    for (const path of parts) {
      for (const node of walk(file.part(path))) {
        const names = node.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));
        if (names.includes('a:latin')) {
          faces += 1;
          expect(names, `${path} ${node.name}`).toContain('a:ea');
        }
        const language = value(node, 'lang');
        if (language !== undefined) expect(language, path).toBe(own);
      }
    }
    expect(faces).toBeGreaterThan(50);
    // Runs of ours name it themselves, in charts too.
    for (const path of parts.filter((one) => /^ppt\/(slides|charts|notesSlides)\//.test(one)))
      for (const node of walk(file.part(path)))
        if (['a:r', 'a:defRPr'].includes(node.name) && said(file.part(path)) !== '')
          expect(all(node, 'a:ea'), `${path} ${node.name}`).toHaveLength(1);
    const [theme = ''] = file.paths.filter((path) => /theme\d+\.xml$/.test(path));
    const eastAsian = all(file.part(theme), 'a:ea').map((one) => value(one, 'typeface'));
    expect(eastAsian).toEqual(['STZhongsong', 'Microsoft YaHei']);
  });
});

describe('notes', () => {
  const page = samplePage({ notes: '先说性质。\n再说 <数>。', conditions: ['两端都是下限', '年份不同'] });
  const notesWith = async (options: Partial<PptxOptions>) => {
    const notes = (await read([page], options)).part('ppt/notesSlides/notesSlide1.xml');
    const body = all(notes, 'p:sp').find((one) =>
      all(one, 'p:ph').some((ph) => value(ph, 'type') === 'body'),
    );
    return body ? said(body).split('\n') : [];
  };

  it('are those of the presenter, then what must be said', async () => {
    const own = ['先说性质。', '再说 <数>。'];
    const must = ['同时要讲清：', '– 两端都是下限', '– 年份不同'];
    expect(await notesWith({})).toEqual([...own, '', ...must]);
    expect(await notesWith({ withConditions: false })).toEqual(own);
    expect(await notesWith({ withNotes: false })).toEqual(must);
    expect(await notesWith({ withNotes: false, withConditions: false })).toEqual(['']);
  });
});

describe('a table', () => {
  it('is one table, with its own columns, rows and lines', async () => {
    const page = samplePage({ body: tableBody });
    const box = page.boxes.find(({ kind }) => kind === 'table');
    if (box?.kind !== 'table') throw new Error('no table');
    const { slides } = await read([page]);
    const [table, ...more] = slides.flatMap((slide) => all(slide, 'a:tbl'));
    expect(more).toEqual([]);
    if (!table) throw new Error('no table was written');
    expect(all(table, 'a:gridCol').map((one) => Number(value(one, 'w')))).toEqual(
      box.columns.map((width) => Math.round(width * 6350)),
    );
    expect(all(table, 'a:tr').map((one) => Number(value(one, 'h')))).toEqual(
      box.rows.map(({ height }) => height * 6350),
    );
    expect(value(first(table, 'a:tblPr'), 'firstRow')).toBe('1');
    expect(said(table).split('\n').slice(0, 6)).toEqual([
      '地区',
      '数值',
      '年份',
      'alder',
      '≥ 0 <亿元>',
      '2025',
    ]);
    const [head] = all(table, 'a:tr');
    const lines = head
      ? all(head, 'a:lnB').map((one) => [value(one, 'w'), all(one, 'a:solidFill').length])
      : [];
    expect(lines).toEqual([
      ['19050', 1],
      ['19050', 1],
      ['19050', 1],
    ]);
    for (const side of ['a:lnL', 'a:lnR'])
      for (const one of all(table, side)) expect(all(one, 'a:noFill')).toHaveLength(1);
    // The text begins behind its mark.
    expect(Number(value(all(table, 'a:tcPr')[3] ?? table, 'marL'))).toBeGreaterThan(0);
  });
});

describe('a chart', () => {
  const chartOf = async (page: Page) => {
    const file = await read([page]);
    return { file, chart: file.part('ppt/charts/chart1.xml') };
  };

  it('is a bar chart with its figures, drawn as the kind says', async () => {
    const { chart, file } = await chartOf(samplePage({ body: barsBody() }));
    expect(value(first(chart, 'c:barDir'))).toBe('bar');
    expect(value(first(chart, 'c:roundedCorners'))).toBe('0');
    expect(all(chart, 'c:ser')).toHaveLength(1);
    expect(all(first(chart, 'c:val'), 'c:v').map(textOf)).toEqual(['4000', '3500.5', '0']);
    expect(all(first(chart, 'c:cat'), 'c:v').map(textOf)).toEqual(['桤城', '桦城', '楝<木>城']);
    const fills = all(chart, 'c:dPt').map((point) => {
      const drawn = first(point, 'c:spPr').children.flatMap((one) => (typeof one === 'string' ? [] : [one]));
      return [drawn[0]?.name, value(first(drawn[0] ?? point, 'a:srgbClr'))];
    });
    expect(fills).toEqual([
      ['a:pattFill', '12355B'],
      ['a:solidFill', 'FFFFFF'],
      ['a:solidFill', 'B58200'],
    ]);
    const axes = ['c:catAx', 'c:valAx'].map((name) => first(chart, name));
    expect(axes.map((axis) => [value(first(axis, 'c:delete')), value(first(axis, 'c:orientation'))])).toEqual(
      [
        ['1', 'maxMin'],
        ['1', 'minMax'],
      ],
    );
    expect([value(first(chart, 'c:min')), value(first(chart, 'c:max'))]).toEqual(['0', '4000']);
    for (const name of ['c:legend', 'c:title', 'c:majorGridlines', 'c:dLbls'])
      expect(all(chart, name)).toEqual([]);
    // A bar takes two fifths of its row: the gap is one and a half bars.
    expect(value(first(chart, 'c:gapWidth'))).toBe('150');
    const [slide] = file.slides;
    expect(
      slide &&
        all(slide, 'p:cNvPr')
          .map((one) => value(one, 'name'))
          .filter((name) => name?.startsWith('arrow')),
    ).toEqual(['arrow 1']);
  });

  it('opens with its figures as a workbook', async () => {
    const { file } = await chartOf(samplePage({ body: barsBody() }));
    const [book = '', ...more] = file.paths.filter((path) => path.endsWith('.xlsx'));
    expect(more).toEqual([]);
    const [sheet] = readWorkbook(file.bytes(book));
    expect(sheet?.name).toBe('Sheet1');
    expect(sheet?.rows.map((row) => row.map((one) => one.value))).toEqual([
      ['地区', '地区生产总值（亿元）', '数值'],
      ['桤城', 4000, '> 4000 亿元'],
      ['桦城', 3500.5, '3500.5 亿元'],
      ['楝<木>城', 0, '0'],
    ]);
  });

  it('of zeros alone still has an axis; without bars there is none', async () => {
    const zeros = [
      { place: 'alder', label: '桤城', value: 0, said: '0', fill: 'solid', hasArrow: true },
    ] as const;
    const { chart } = await chartOf(samplePage({ body: barsBody(zeros, 0) }));
    expect(value(first(chart, 'c:max'))).toBe('1');
    const { paths } = await read([samplePage({ body: barsBody([]) }), samplePage({ body: barsBody() })]);
    expect(paths.filter((path) => /charts\/chart\d+\.xml$/.test(path))).toHaveLength(1);
  });
});

describe('a drawing', () => {
  it('is one group of shapes: dashed where the relation is ours, an arrow at a bound, two shapes for a half mark', async () => {
    const { slides } = await read([samplePage({ body: sceneBody })]);
    const drawing = named(slides[0] ?? samplePageMissing(), 'drawing');
    expect(drawing.name).toBe('p:grpSp');
    expect(all(named(drawing, 'drawing link 4'), 'a:cubicBezTo')).toHaveLength(1);
    expect(value(first(named(drawing, 'drawing link 4'), 'a:prstDash'))).toBe('sysDash');
    expect(all(named(drawing, 'drawing link 5'), 'a:prstDash')).toEqual([]);
    expect(value(first(named(drawing, 'drawing stroke 6'), 'a:tailEnd'), 'type')).toBe('arrow');
    expect(value(first(named(drawing, 'drawing stroke 6'), 'a:xfrm'), 'flipV')).toBe('1');
    expect(value(first(named(drawing, 'drawing line 2'), 'a:prstDash'))).toBe('sysDot');
    const fact = named(drawing, 'drawing fact 9');
    expect(all(fact, 'p:cNvPr').map((one) => value(one, 'name')?.replace('drawing fact 9', ''))).toEqual([
      '',
      ' supplement',
      ' mark',
      ' mark outline',
      ' mark half',
      ' inferred',
      ' flag',
      ' figure',
    ]);
    expect(said(named(drawing, 'drawing text 8'))).toBe('一行\n二行');
    // The scene is drawn 2.88 times as large: 13 pixels are 37.44, which are 18.72 points.
    expect(value(first(named(drawing, 'drawing fact 9 figure'), 'a:rPr'), 'sz')).toBe('1872');
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
        const body = (area: Parameters<typeof tableBody>[0]) => [
          ...textBody(hostile)(area),
          ...barsBody(bars, 1)(area),
        ];
        const page = samplePage({
          title: hostile,
          notes: hostile,
          section: hostile,
          conditions: [hostile],
          body,
        });
        const { slides } = await read([page], { title: hostile });
        const ids = slides.flatMap((slide) => all(slide, 'p:cNvPr').map((one) => value(one, 'id')));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 25 },
    );
  });
});
