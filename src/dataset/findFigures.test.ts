import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from './findFigures';

const figuresOf = (text: string) => findFigures(text).map((figure) => figure.text);

describe('digits', () => {
  test.each([
    ['达到3500亿元', ['3500']],
    ['超4.8万元', ['4.8']],
    ['约４．８万元', ['４．８']],
    ['共1,250个', ['1,250']],
    ['2021,2022', ['2021', '2022']],
    ['1-4月增长179.8%', ['1', '4', '179.8']],
    ['20个、50亿元', ['20', '50']],
    ['2025-12-23', ['2025', '12', '23']],
    ['“4433”体系', ['4433']],
    ['2+4+N', ['2', '4']],
    ['智能算力达5EFlops', ['5']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

describe('figures in words', () => {
  test.each([
    ['形成两个“倍增产业”', ['两个', '倍增']],
    ['打造三大基地', ['三大']],
    ['十余项改革', ['十余项']],
    ['三十二条', ['三十二条']],
    ['平台突破千家', ['千家']],
    ['向百亿级企业迈进', ['百亿级']],
    ['跃上千亿规模', ['千亿']],
    ['储备超全省十分之一', ['十分之一']],
    ['占全省近一半', ['一半']],
    ['六横八纵', ['六横', '八纵']],
    ['四区一地', ['四区', '一地']],
    ['游客过两亿人次', ['两亿人']],
    ['建成一期港口', ['一期']],
    ['总量排名全省第二', ['省第二']],
    ['排名第三位', ['第三位']],
    ['八成以上', ['八成']],
    ['完成半数、过半', ['过半']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test.each([
    ['零突破'],
    ['破零'],
    ['翻番'],
    ['翻一番'],
    ['倍增'],
    ['全覆盖'],
    ['清零'],
    ['第一方阵'],
    ['第一阵营'],
    ['前列'],
    ['前茅'],
    ['首位'],
    ['第一'],
    ['前三'],
    ['百强'],
    ['一半'],
    ['过半'],
    ['同步'],
    ['高于'],
    ['不发生'],
  ])('goal in words: %s', (word) => {
    expect(figuresOf(`力争${word}。`)).toEqual([word]);
  });

  test('the longest reading wins, and digits win over words', () => {
    expect(figuresOf('稳居第一方阵')).toEqual(['第一方阵']);
    expect(figuresOf('城市50强')).toEqual(['50']);
    expect(figuresOf('1.6万户')).toEqual(['1.6']);
    expect(figuresOf('增速不低于7%')).toEqual(['不低于', '7']);
  });

  test('line wraps inside a word do not hide it', () => {
    const [figure] = findFigures('实现全 覆盖');
    expect(figure).toMatchObject({ start: 2, end: 6, text: '全覆盖' });
    expect(figuresOf('建 设四 大 园区')).toEqual(['四大']);
  });
});

describe('no figures', () => {
  test.each([
    '部署了一批改革',
    '一定要',
    '长株一体化',
    '统一部署',
    '一流企业',
    '一系列活动',
    '一带一路',
    '第十五个五年规划',
    '“十五五”时期',
    '五位一体',
    '千家万户',
    '党的二十大精神',
    '十届十次全会',
    '第三批',
    '三高四新',
    '提前一天',
    '',
  ])('%s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

test('figures stand where they say, in order, without overlap; every digit is in one', () => {
  const unit = fc.constantFrom(...Array.from('0５.,，一二两三十百千万亿个家第前全覆盖翻番 \n年'));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      let end = 0;
      const covered = new Set<number>();
      for (const figure of findFigures(text)) {
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(text.slice(figure.start, figure.end).replaceAll(' ', '')).toBe(figure.text);
        end = figure.end;
        for (let at = figure.start; at < figure.end; at += 1) covered.add(at);
      }
      const digits = Array.from(text).flatMap((character, at) => (/[0-9０-９]/.test(character) ? [at] : []));
      expect(digits.filter((at) => !covered.has(at))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
