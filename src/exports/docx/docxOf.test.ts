import { describe, expect, it } from 'vitest';
import type { Page } from '../../deck/pages';
import { citation } from '../../wording/citation';
import { onConcept, pagesWith, severalPages } from './briefPages.fixture';
import { docxOf, type DocxOptions } from './docxOf';
import { all, attribute, first, inside, readDocx, textOf } from './readDocx.fixture';

/** A PNG of one pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const options: DocxOptions = {
  lang: 'zh',
  title: '',
  withConditions: true,
  withNotes: true,
  version: '1.0.0',
  date: '2026-11-23',
  rasterize: () => Promise.resolve(pixel),
};
const written = async (pages: readonly Page[], more: Partial<DocxOptions> = {}) =>
  readDocx(await docxOf(pages, { ...options, ...more }));

const margin = (docx: ReturnType<typeof readDocx>, side: string) =>
  Number(attribute(first(docx.document, 'w:pgMar'), `w:${side}`));

const styled = (docx: ReturnType<typeof readDocx>, id: string) => {
  const style = docx.style(id);
  const fonts = style && first(style, 'w:rFonts');
  return {
    face: attribute(fonts, 'w:eastAsia'),
    latin: attribute(fonts, 'w:ascii'),
    points: Number(attribute(style && first(style, 'w:sz'), 'w:val')) / 2,
    line: attribute(style && first(style, 'w:spacing'), 'w:line'),
    rule: attribute(style && first(style, 'w:spacing'), 'w:lineRule'),
    indent: attribute(style && first(style, 'w:ind'), 'w:firstLineChars'),
    outline: attribute(style && first(style, 'w:outlineLvl'), 'w:val'),
  };
};

describe('the layout of a Chinese brief', () => {
  it('has the paper and margins of GB/T 9704 in twips', async () => {
    const docx = await written(severalPages());
    const size = first(docx.document, 'w:pgSz');
    expect([attribute(size, 'w:w'), attribute(size, 'w:h')]).toEqual(['11906', '16838']);
    expect(['top', 'bottom', 'left', 'right'].map((side) => margin(docx, side))).toEqual([
      2098, 1984, 1587, 1474,
    ]);
  });

  it('sets title, headings and text in their faces, sizes and lines', async () => {
    const docx = await written(severalPages());
    expect(styled(docx, 'Title')).toMatchObject({ face: '方正小标宋简体', points: 22 });
    expect(styled(docx, 'Heading1')).toMatchObject({ face: 'SimHei', points: 16, outline: '0' });
    expect(styled(docx, 'Heading2')).toMatchObject({ face: 'KaiTi', points: 16, outline: '1' });
    expect(styled(docx, 'BodyText')).toMatchObject({
      face: '仿宋_GB2312',
      points: 16,
      line: '560',
      rule: 'exact',
      indent: '200',
    });
    expect(styled(docx, 'Footer')).toMatchObject({ face: 'SimSun', points: 14 });
  });

  it('defines each style once', async () => {
    const { part } = await written(severalPages());
    const ids = all(part('word/styles.xml'), 'w:style').map((style) => attribute(style, 'w:styleId'));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('names what stands in for a face that is not installed', async () => {
    const { part } = await written(severalPages());
    const instead = new Map(
      all(part('word/fontTable.xml'), 'w:font').map((font) => [
        attribute(font, 'w:name'),
        attribute(first(font, 'w:altName'), 'w:val')?.split(','),
      ]),
    );
    expect(instead.get('方正小标宋简体')).toEqual(expect.arrayContaining(['STZhongsong', 'SimSun']));
    expect(instead.get('仿宋_GB2312')).toEqual(expect.arrayContaining(['仿宋', 'FangSong']));
    const used = all(part('word/styles.xml'), 'w:rFonts').map((fonts) => attribute(fonts, 'w:eastAsia'));
    for (const face of used) expect(instead.has(face)).toBe(true);
  });

  it('numbers pages between dashes, right on odd pages and left on even ones', async () => {
    const { part, document } = await written(severalPages());
    const references = all(document, 'w:footerReference').map((one) => attribute(one, 'w:type'));
    expect(new Set(references)).toEqual(new Set(['default', 'even']));
    expect(all(part('word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map(part);
    expect(new Set(footers.map((footer) => attribute(first(footer, 'w:jc'), 'w:val')))).toEqual(
      new Set(['left', 'right']),
    );
    for (const footer of footers) {
      expect(textOf(footer)).toBe('—  —');
      expect(all(footer, 'w:instrText').map(inside)).toEqual(['PAGE']);
    }
  });

  it('counts headings 一、 and （一） by Word itself', async () => {
    const { part, paragraphs } = await written(severalPages());
    const levels = all(part('word/numbering.xml'), 'w:lvl').map((level) => [
      attribute(first(level, 'w:numFmt'), 'w:val'),
      attribute(first(level, 'w:lvlText'), 'w:val'),
    ]);
    expect(levels).toEqual(
      expect.arrayContaining([
        ['chineseCounting', '%1、'],
        ['chineseCounting', '（%2）'],
      ]),
    );
    const numbered = paragraphs
      .filter(({ style }) => style?.startsWith('Heading'))
      .map(({ node }) => attribute(first(node, 'w:ilvl'), 'w:val'));
    expect(numbered).toEqual(['0', '1', '1', '0', '1', '0', '1', '1', '0']);
  });
});

describe('an English brief', () => {
  it('is a plain page with numbers in the middle', async () => {
    const docx = await written(severalPages('en'), { lang: 'en' });
    expect(['top', 'bottom', 'left', 'right'].map((side) => margin(docx, side))).toEqual(
      Array.from({ length: 4 }, () => 1417),
    );
    expect(styled(docx, 'BodyText')).toMatchObject({ latin: 'Cambria', rule: 'auto' });
    expect(styled(docx, 'Heading1')).toMatchObject({ latin: 'Arial', outline: '0' });
    const footer = docx.part('word/footer1.xml');
    expect([textOf(footer), attribute(first(footer, 'w:jc'), 'w:val')]).toEqual(['', 'center']);
    expect(all(docx.document, 'w:footerReference')).toHaveLength(1);
  });

  it.each([
    ['zh', 'zh-CN', '对标'],
    ['en', 'en-GB', 'Duibiao'],
  ] as const)('and a Chinese one say what they are: %s', async (lang, code, author) => {
    const { part } = await written(severalPages(lang), { lang, title: '三地 & Co' });
    const core = part('docProps/core.xml');
    const said = (name: string) => inside(first(core, name));
    expect([said('dc:title'), said('dc:creator'), said('dc:language')]).toEqual(['三地 & Co', author, code]);
    expect(said('dcterms:created')).toBe('2026-11-23T00:00:00Z');
    const defaults = first(part('word/styles.xml'), 'w:docDefaults');
    const spoken = defaults && first(defaults, 'w:lang');
    expect([attribute(spoken, 'w:val'), attribute(spoken, 'w:eastAsia')]).toEqual(['en-GB', 'zh-CN']);
  });
});

describe('what a brief says', () => {
  it('has sections and slides as headings, in the order of the deck, sources last', async () => {
    const pages = severalPages();
    const { textsIn } = await written(pages);
    expect(textsIn('Title')).toEqual([pages[0]?.headline]);
    expect(textsIn('Heading1')).toEqual(['经济', '创新', '来源与缺口', '资料来源']);
    const slides = pages.slice(1, -1).map(({ headline }) => headline);
    expect(textsIn('Heading2').slice(0, 3)).toEqual(slides);
  });

  it('takes a slide of no section for a section', async () => {
    const pages = pagesWith([onConcept('output')]);
    const { textsIn } = await written(pages);
    expect(textsIn('Heading1')[0]).toBe(pages[1]?.headline);
  });

  it('has the qualification with its figures, the notes, and the conditions not said yet', async () => {
    const [cover, output, ...rest] = severalPages();
    if (!cover || !output?.made.ok) throw new Error('no slide');
    const { conditions } = output.made.content;
    expect(output.qualification).toContain(conditions[0]);
    const content = { ...output.made.content, conditions: [...conditions, '只在本地可比'] };
    const pages: Page[] = [cover, { ...output, made: { ok: true, content } }, ...rest];
    const { textsIn } = await written(pages);
    const body = textsIn('BodyText');
    expect(body).toContain(`${output.qualification.slice(0, -1)}（见图1、表1）[,,,]。`);
    expect(body.indexOf('先说年份。') + 1).toBe(body.indexOf('再说口径。'));
    expect(body).toContain('须说明的条件：只在本地可比。');
    const without = (await written(pages, { withConditions: false, withNotes: false })).textsIn('BodyText');
    expect(without.join('')).not.toMatch(/先说年份|只在本地可比/);
  });

  it('draws drawings with caption and text alternative, then their figures', async () => {
    const pages = severalPages();
    const asked: string[] = [];
    const { document, textsIn, files } = await written(pages, {
      rasterize: (svg, width, height) => {
        asked.push(svg);
        expect(width).toBeGreaterThan(height);
        return Promise.resolve(pixel);
      },
    });
    expect(asked).toHaveLength(2);
    // The body alone: no headline, no sources.
    for (const svg of asked) expect(svg).not.toContain('1.0.0');
    const drawn = all(document, 'wp:docPr');
    expect(drawn.map((one) => attribute(one, 'name'))).toEqual(['图1', '图2']);
    expect(attribute(drawn[0], 'descr')).toContain(pages[1]?.headline);
    expect(attribute(drawn[0], 'descr')).toContain('5500');
    expect(new Set(drawn.map((one) => attribute(one, 'id'))).size).toBe(2);
    expect(Object.keys(files).some((path) => path.endsWith('.png'))).toBe(true);
    const captions = textsIn('Caption').map((caption) => caption.replace(/\[[\d,]*\]$/, ''));
    expect(captions).toEqual([
      `图1\u3000地区生产总值：${pages[1]?.headline}`,
      '表1\u3000图1的数据',
      `图2\u3000产业链：${pages[2]?.headline}`,
      '表2\u3000图2的数据',
      `表3\u3000${pages[3]?.headline}`,
      `表4\u3000${pages[4]?.headline}`,
    ]);
  });

  it('repeats the head of a table and keeps its rows whole, within the margins', async () => {
    const { document } = await written(severalPages());
    const tables = all(document, 'w:tbl');
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const [head, ...rows] = all(table, 'w:tr');
      expect(head && all(head, 'w:tblHeader')).toHaveLength(1);
      for (const row of rows) {
        expect(all(row, 'w:tblHeader')).toHaveLength(0);
        expect(all(row, 'w:cantSplit')).toHaveLength(1);
      }
      const widths = all(table, 'w:gridCol').map((column) => Number(attribute(column, 'w:w')));
      const whole = widths.reduce((sum, width) => sum + width, 0);
      // 156 mm, but for rounding.
      expect(Math.abs(whole - 8844)).toBeLessThan(6);
    }
  });
});

describe('the sources of a brief', () => {
  it('are notes cited once, and referred to by number from then on', async () => {
    const pages = severalPages();
    const { part, document, textsIn } = await written(pages);
    const [page] = pages;
    const documents = new Map(
      pages.flatMap(({ made, words }) =>
        made.ok ? made.content.documents.map((id) => [id, words.index.documents.get(id)] as const) : [],
      ),
    );
    const notes = all(part('word/footnotes.xml'), 'w:footnote').filter(
      (note) => !note.attributes.has('w:type'),
    );
    const citations = [...documents.values()].flatMap((one) => (one ? [citation(one, 'zh')] : []));
    expect(page).toBeDefined();
    expect(notes.map((note) => textOf(note).trim())).toEqual(citations);
    const references = all(document, 'w:footnoteReference').map((one) => attribute(one, 'w:id'));
    expect(references).toEqual(notes.map((note) => attribute(note, 'w:id')));
    expect(textsIn('SourceList')).toEqual(citations.map((one, at) => `[${at + 1}] ${one}`));
    const marks = all(document, 'w:bookmarkStart').map((one) => attribute(one, 'w:name'));
    expect(new Set(marks).size).toBe(citations.length);
    const fields = all(document, 'w:fldSimple').map((field) => attribute(field, 'w:instr') ?? '');
    const again = fields.filter((field) => field.startsWith('NOTEREF'));
    expect(again.length).toBeGreaterThan(citations.length);
    for (const field of again) expect(marks).toContain(field.split(' ')[1]);
  });

  it('stand beside the figure that they are of', async () => {
    const [cover, output, ...rest] = severalPages();
    if (!cover || !output?.made.ok) throw new Error('no slide');
    const { table, documents } = output.made.content;
    const { document } = await written([cover, output, ...rest]);
    const [drawn] = all(document, 'w:tbl');
    const cells = drawn ? all(drawn, 'w:tr').map((row) => all(row, 'w:tc').map(textOf)) : [];
    table.rows.forEach((row, nth) => {
      const source = table.sources?.[nth]?.[1];
      const number = source ? `[${documents.indexOf(source) + 1}]` : '';
      expect(cells[nth + 1]?.[1]).toBe(`${row[1]}${number}`);
    });
    expect(cells.flat().some((text) => text.endsWith('[1]'))).toBe(true);
  });

  it('are cited by cells as far as their slide cites them', () => {
    const made = severalPages().flatMap(({ made: one }) => (one.ok ? [one.content] : []));
    const inCells = made.flatMap(({ table, documents }) =>
      (table.sources ?? []).flat().flatMap((id) => (id === null ? [] : [{ id, documents }])),
    );
    expect(inCells.length).toBeGreaterThan(3);
    for (const { id, documents } of inCells) expect(documents).toContain(id);
  });

  it('stand at the caption where the cells name none', async () => {
    const [cover, output] = pagesWith([onConcept('platforms')]);
    if (!cover || !output?.made.ok) throw new Error('no slide');
    const { sources: _, ...table } = output.made.content.table;
    const { textsIn } = await written([
      cover,
      { ...output, made: { ok: true, content: { ...output.made.content, table } } },
    ]);
    expect(textsIn('Caption')[0]).toBe(`表1\u3000${output.headline}[1,2]`);
  });

  it('say what is not held', async () => {
    const { textsIn } = await written(severalPages());
    const gaps = textsIn('BodyText').filter((line) => /未收录|无文件/.test(line));
    expect(gaps.length).toBeGreaterThan(0);
    expect(new Set(gaps).size).toBe(gaps.length);
  });
});

describe('whatever a brief is given', () => {
  const nasty = `<b>&amp;"'\u0000\u0007\uFFFE]]>\uD800 ${'长'.repeat(400)} ${'x'.repeat(300)}`;
  const plain = `<b>&amp;"']]> ${'长'.repeat(400)} ${'x'.repeat(300)}`;

  it('is text: in headlines, notes, sections and cells', async () => {
    const pages = pagesWith([onConcept('output', { headline: nasty, notes: nasty, section: nasty })]).map(
      (page): Page => {
        if (!page.made.ok || page.slide.subject.kind !== 'concept') return page;
        const { content } = page.made;
        const table = { ...content.table, rows: [[nasty, nasty], [nasty]], head: [nasty] };
        return { ...page, made: { ok: true, content: { ...content, table, footnote: nasty } } };
      },
    );
    const { textsIn, document } = await written(pages, { title: nasty });
    expect(textsIn('Title')).toEqual([plain]);
    expect(textsIn('Heading1')[0]).toBe(plain);
    expect(textsIn('Heading2')[0]).toBe(plain);
    expect(textsIn('BodyText')).toContain(plain);
    const rows = all(document, 'w:tr');
    expect(rows.slice(0, 3).map((row) => all(row, 'w:tc').length)).toEqual([2, 2, 2]);
    expect(all(rows[1] ?? '', 'w:tc').map((cell) => textOf(cell).replace(/\[\d+\]$/, ''))).toEqual([
      plain,
      plain,
    ]);
  });

  it('says the reason where a slide has nothing to show', async () => {
    const { textsIn } = await written(pagesWith([onConcept('no-such-concept')]));
    expect(textsIn('Heading1')[0]).toBe('第2页');
    expect(textsIn('BodyText').join('')).toContain('这一页没有可用的数据：');
  });

  it('an empty deck is a brief that says so', async () => {
    const { textsIn, document, part } = await written([], { title: '' });
    expect(textsIn('Title')).toEqual(['未命名的简报']);
    expect(textsIn('BodyText')).toEqual(['这份简报还没有内容。']);
    expect(all(document, 'w:tbl')).toEqual([]);
    expect(all(part('word/footnotes.xml'), 'w:footnote').every((one) => one.attributes.has('w:type'))).toBe(
      true,
    );
  });

  it('the same pages make the same file', async () => {
    const pages = severalPages();
    const [one, two] = [await docxOf(pages, options), await docxOf(pages, options)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});
