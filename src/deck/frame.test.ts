import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aspects, stages, type Box, type TextBox } from './boxes';
import { faultsIn } from './boxes.fixture';
import { framed, pointOf, titleFramed } from './frame';

const texts = { title: '', qualification: '', footer: [], brand: '对标 1.2.0', number: 1, of: 8 };
const wide = stages['16:9'];

const boxIn = (boxes: readonly Box[], role: TextBox['role']): TextBox => {
  const found = boxes.find((box) => box.kind === 'text' && box.role === role);
  if (found?.kind !== 'text') throw new Error(`no ${role}`);
  return found;
};
const linesIn = (box: TextBox) =>
  box.paragraphs.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')));
const headlineOf = (title: string, stage = wide) => {
  const box = boxIn(framed({ ...texts, title }, stage).boxes, 'headline');
  return { lines: linesIn(box), size: box.paragraphs[0]?.runs[0]?.size };
};

describe('a headline', () => {
  it('of eighteen characters stands on one line in 92', () => {
    expect(headlineOf('同是二〇二五年，株洲是预计湘潭是目标')).toMatchObject({
      size: 92,
      lines: { length: 1 },
    });
  });

  it('breaks before its point, and keeps a number with its unit', () => {
    expect(headlineOf('同是2025年：株洲预计超过4000亿元，湘潭目标超过3500亿元').lines).toEqual([
      '同是2025年：株洲预计超过4000亿元，',
      '湘潭目标超过3500亿元',
    ]);
    const narrow = headlineOf('同是2025年：株洲预计超过4000亿元，湘潭目标超过3500亿元', stages['4:3']).lines;
    expect(narrow.join('|')).toMatch(/4000亿元.*3500亿元/);
  });

  it('leaves no word alone on a line', () => {
    const { lines } = headlineOf(
      'World-class clusters in Changsha, Zhuzhou and Xiangtan by the end of 2030 or so',
    );
    expect(lines.length).toBe(2);
    const [first = '', second = ''] = lines;
    expect(second.length).toBeGreaterThan(first.length * 0.5);
  });

  it.each<[string, string]>([
    ['四套体系，各有各的数法', '各有各的数法'],
    ['World-class clusters: four places, none alike', 'none alike'],
    ['12,345 statements', ''],
    ['没有逗号', ''],
    ['末尾，', ''],
  ])('has its point behind the last comma or colon: %s', (title, point) => {
    expect(pointOf(title)).toEqual({ before: title.slice(0, title.length - point.length), point });
  });
});

describe('the frame', () => {
  it('says a condition smaller before it shortens it', () => {
    const long =
      '条件：性质不同；比的是门槛，不是结果；文件层级不同；年份为推定；一地托管另一地的一部分。'.repeat(2);
    const box = boxIn(framed({ ...texts, title: '题', qualification: long }, wide).boxes, 'qualification');
    expect(linesIn(box).join('')).toBe(long);
  });

  it('shows progress as ticks, and as one bar where ticks would be hairs', () => {
    const ticks = (of: number) =>
      framed({ ...texts, title: '题', number: 3, of }, wide).boxes.filter(({ name }) =>
        name.startsWith('progress'),
      );
    expect(ticks(8)).toHaveLength(8);
    expect(ticks(8).filter((box) => box.kind === 'rect' && box.fill === 'ink')).toHaveLength(3);
    expect(ticks(600)).toHaveLength(2);
    expect(ticks(600).reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(wide.width);
  });

  it('holds whatever is written, and leaves room for a body', () => {
    const written = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.stringMatching(/^[一-鿿，：“”0-9 ]{0,200}$/u),
      fc.lorem({ maxCount: 60 }),
    );
    fc.assert(
      fc.property(
        written,
        written,
        fc.array(written, { maxLength: 2 }),
        fc.constantFrom(...aspects),
        fc.constantFrom(framed, titleFramed),
        (title, qualification, footer, aspect, make) => {
          const { boxes, area } = make({ ...texts, title, qualification, footer }, stages[aspect]);
          expect(faultsIn(boxes, stages[aspect])).toEqual([]);
          expect(area.height).toBeGreaterThan(240);
        },
      ),
      { numRuns: 60 },
    );
  });
});
