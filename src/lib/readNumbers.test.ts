import { expect, test } from 'vitest';
import { magnitudeOf, readNumbers } from './readNumbers';

test.each<[string, number[]]>([
  ['3500亿元', [350_000_000_000]],
  ['1.1万亿元', [1_100_000_000_000]],
  ['两亿人次', [200_000_000]],
  ['五百亿元', [50_000_000_000]],
  ['千亿', [100_000_000_000]],
  ['千家', [1000]],
  ['三大', [3]],
  ['十四个', [14]],
  ['20条', [20]],
  ['半小时', [0.5]],
  ['十分之一', [10]],
  ['近一半', [50]],
  ['1—2个', [1, 2]],
  ['二〇三五年', [2035]],
  ['2.3万亩', [23_000]],
  ['100万千瓦', [1_000_000, 1000]],
  ['第36位', [36]],
  ['翻番', []],
])('%s', (text, numbers) => expect(readNumbers(text)).toEqual(numbers));

test.each([
  ['万人次', 10_000],
  ['亿元', 1e8],
  ['万亿元', 1e12],
  ['家', 1],
  ['%', 1],
])('one %s is %d', (unit, magnitude) => expect(magnitudeOf(unit)).toBe(magnitude));
