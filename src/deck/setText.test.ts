import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRun } from './boxes';
import { lineParts } from './lineParts';
import {
  breakRuns,
  fittedBox,
  heightOf,
  runsWidth,
  setParagraph,
  shortened,
  shortenedParagraphs,
  shortenedRuns,
  textBox,
} from './setText';

const run = (text: string, size = 40, more: Partial<TextRun> = {}): TextRun => ({ text, size, ...more });
const said = (lines: readonly (readonly TextRun[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join(''));
const squeezed = (text: string) => text.replace(/\s+/g, '');

it('cuts before a word, not inside it', () => {
  const cut = (text: string, width: number) => shortened(text, 32, width, 1);
  expect(cut('long-standing history, revolutionary culture', 480)).toBe('long-standing history…');
  expect(cut('internationalisation', 200)).toMatch(/^intern.*…$/);
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 300, max: 900 }), (text, width) => {
      const said = cut(text, width).replace(/…$/, '');
      expect(text.startsWith(said)).toBe(true);
      expect(said === text || /[ ,.]/.test(text.charAt(said.length))).toBe(true);
    }),
  );
});

describe('where a line may end', () => {
  it.each<[string, readonly string[]]>([
    ['超过4000亿元的', ['超', '过', '4000亿元', '的']],
    ['同是2025年：', ['同', '是', '2025年：']],
    ['“十四五”期间', ['“十四五”', '期', '间']],
    ['三市一区', ['三市', '一区']],
    ['第36位', ['第36位']],
    ['提高5个百分点', ['提', '高', '5个百分点']],
    ['2021—2025年', ['2021—2025年']],
    ['2025-12', ['2025-12']],
    ['（见表）', ['（见', '表）']],
    ['交通……”', ['交', '通……”']],
    ['> 400 bn yuan set', ['> 400 bn yuan', ' ', 'set']],
    ['8/11，未归层 1', ['8/11，', '未', '归', '层', ' ', '1']],
  ])('%s', (text, parts) => {
    expect(lineParts(text)).toEqual(parts);
  });

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(lineParts(text).join('')).toBe(text);
      }),
    );
  });
});

describe('text in lines', () => {
  it('keeps a number with its unit, though they are two runs', () => {
    const runs = [run('预计超过'), run('4000', 40, { bold: true }), run(' 亿元')];
    expect(said(breakRuns(runs, 250))).toEqual(['预计超过', '4000 亿元']);
  });

  it('keeps to its width and loses no letter', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 120, max: 1700 }), (some, width) => {
        const runs = some.map((text, at) => run(text, 32 + 8 * at, { bold: at % 2 === 0 }));
        const lines = breakRuns(runs, width);
        const many = lines.filter(
          (line) => line.reduce((sum, { text }) => sum + Array.from(text).length, 0) > 1,
        );
        expect(Math.max(0, ...many.map(runsWidth))).toBeLessThanOrEqual(width + 0.01);
        const plain = some
          .join('')
          .replace(/[\p{Cc}]/gu, '')
          .replace(/[\p{Cs}\ufffe\uffff]/gu, '');
        expect(squeezed(said(lines).join(''))).toBe(squeezed(plain));
      }),
    );
  });

  it('begins and ends no line with a space', () => {
    const lines = said(breakRuns([run('one two three four five six seven')], 200));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.map((line) => line.trim())).toEqual(lines);
  });
});

describe('text that finds no room', () => {
  it('is left as it is where it fits', () => {
    expect(shortened('短', 40, 400, 1)).toBe('短');
    expect(shortened('', 40, 400, 1)).toBe('');
  });

  it('ends with “…” in as many lines as it may take', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (text, most) => {
          const runs = shortenedRuns([run(text)], 300, most);
          expect(breakRuns(runs, 300).length).toBeLessThanOrEqual(most);
          const kept = runs.map((one) => one.text).join('');
          expect(kept === text || kept.endsWith('…')).toBe(true);
        },
      ),
    );
  });

  it('never cuts a number: its head would be another', () => {
    const text = '株洲预计超过400000亿元';
    for (let width = 60; width < 900; width += 7) {
      const kept = shortened(text, 40, width, 1);
      expect(kept.replace('…', '')).toMatch(/^(\D*|.*400000亿元)$/);
    }
  });

  it('takes no time for a text of any length', () => {
    expect(shortened('很'.repeat(200_000), 40, 400, 2)).toHaveLength(20);
  });

  it('counts dropped paragraphs by “…” in the last that is kept', () => {
    const paragraphs = ['一', '二', '三'].map((text) => ({ runs: [run(text)] }));
    const kept = shortenedParagraphs(paragraphs, 400, 110);
    expect(kept.map(({ runs }) => runs[0]?.text)).toEqual(['一', '二…']);
  });
});

describe('a box', () => {
  it('is as high as its text', () => {
    const box = textBox([{ runs: [run('一二三四五六')] }, { runs: [run('七')], space: 10 }], {
      name: 'box',
      x: 0,
      y: 0,
      width: 130,
    });
    expect(box.height).toBe(heightOf(box.paragraphs));
    expect(said(box.paragraphs[0]?.lines ?? [])).toEqual(['一二三', '四五六']);
  });

  it('takes the first size that fits, and shortens in the last', () => {
    const room = { name: 'box', x: 0, y: 0, width: 200, height: 60 };
    const of = (text: string) => (size: number) => [{ runs: [run(text, size)] }];
    expect(fittedBox(of('四个字呀'), [60, 44, 32], room).paragraphs[0]?.runs[0]?.size).toBe(44);
    const least = fittedBox(of('很长很长很长很长'), [60, 44, 32], room);
    expect(least.paragraphs[0]?.runs[0]).toEqual({ text: '很长很长很…', size: 32 });
    expect(heightOf(least.paragraphs)).toBeLessThanOrEqual(room.height);
  });

  it('has lines in sizes of its largest letters', () => {
    expect(setParagraph({ runs: [run('大', 60), run('小', 32)], leading: 1.2 }, 400).lineHeight).toBe(72);
  });
});
