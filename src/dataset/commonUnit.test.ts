import { describe, expect, it } from 'vitest';
import { readBundled } from './bundled.fixture';
import { commonUnit } from './commonUnit';
import type { Unit } from './schema';

const unit = (
  id: string,
  dimension: string,
  [factor, zh]: [number, string],
  [en, enFactor]: [string, number],
): Unit => ({
  id,
  dimension,
  factor,
  zh,
  en,
  enFactor,
});

const wan = unit('wan', 'yuan', [1e4, '万元'], ['yuan', 1e4]);
const wanYi = unit('wan-yi', 'yuan', [1e12, '万亿元'], ['tn yuan', 1]);
const hour = unit('hour', 'time', [60, '小时'], ['hours', 1]);
const minute = unit('minute', 'time', [1, '分钟'], ['minutes', 1]);
const power = unit('power', 'power', [1e4, '万千瓦'], ['MW', 10]);
const units = [wan, wanYi, hour, minute, power];

describe('the common unit', () => {
  it.each([
    ['zh', wan, '元', 1e4],
    ['zh', wanYi, '元', 1e12],
    ['en', wanYi, 'yuan', 1e12],
    ['zh', hour, '分钟', 60],
    ['en', hour, 'minutes', 60],
    ['zh', minute, '分钟', 1],
    ['zh', power, '千瓦', 1e4],
    ['en', power, 'MW', 10],
  ] as const)('in %s of %o is %s', (lang, of, name, factor) => {
    expect(commonUnit(of, units, lang)).toEqual({ name, factor });
  });

  it('stays as it is where nothing names a base', () => {
    const odd = unit('odd', 'odd', [7, '捆'], ['bundles', 2]);
    expect(commonUnit(odd, [odd], 'zh')).toEqual({ name: '捆', factor: 1 });
    expect(commonUnit(odd, [odd], 'en')).toEqual({ name: 'bundles', factor: 2 });
  });

  it('gives figures of one dimension one measure in the bundled data: equal amounts are equal numbers', () => {
    const bundled = readBundled().units;
    for (const lang of ['zh', 'en'] as const) {
      for (const one of bundled) {
        const { name, factor } = commonUnit(one, bundled, lang);
        for (const other of bundled.filter(({ dimension }) => dimension === one.dimension)) {
          const common = commonUnit(other, bundled, lang);
          // 家 and 个 are both one thing: their names differ, their numbers do not.
          if (common.name !== name && one.factor !== 1 && other.factor !== 1) continue;
          expect(factor / one.factor, `${one.id} ${other.id} ${lang}`).toBeCloseTo(
            common.factor / other.factor,
            12,
          );
        }
      }
    }
  });
});
