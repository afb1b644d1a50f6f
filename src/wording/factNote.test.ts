import { describe, expect, it } from 'vitest';
import { buildFixture, fact } from '../dataset/fixture';
import type { FactRow } from '../dataset/dataset';
import { indexRows } from '../dataset/indexDataset';
import type { Text } from '../dataset/schema';
import { splitDataset } from '../dataset/splitDataset';
import type { Language } from '../i18n/language';
import { factNote } from './factNote';

const { rows } = splitDataset(buildFixture());
const [indicator] = rows.indicators;
const [concept] = rows.concepts;
if (!indicator || !concept) throw new Error('the fixture has no indicator');

interface Case {
  row: Text;
  name: Text;
  short?: Text;
  fact?: Partial<FactRow>;
}

function noteOf({ row, name, short, fact: more }: Case, lang: Language) {
  const own = { ...indicator, name, ...(short ? { short } : {}) } as typeof indicator;
  const index = indexRows({ ...rows, indicators: own ? [own] : [] });
  return factNote(
    { ...fact({ indicator: own?.id ?? '' }), ...more },
    { ...concept, name: row } as never,
    index,
    lang,
  );
}

const text = (zh: string, en = 'x'): Text => ({ zh, en });

describe('the note of a figure, in Chinese', () => {
  it.each<[string, string, string, string]>([
    // Row, indicator, beside, beneath.
    ['地区生产总值', '地区生产总值', '', ''],
    ['地区生产总值', '地区生产总值增速', '', ''],
    ['产业链', '产业链条数', '', ''],
    ['高新技术企业', '新增高新技术企业数', '', ''],
    ['居民人均收入', '人均居民收入', '', ''],
    ['研发投入', '研发投入水平（文字）', '', ''],
    ['外商直接投资', '外商直接投资累计额', '累计额', ''],
    ['常住人口', '城市常住人口', '城市', ''],
    ['轨道交通', '轨道运营总里程', '轨道运营总里程', ''],
    ['智能工厂', '国家级智能制造示范工厂数', '', '国家级智能制造示范工厂数'],
  ])('%s: %s', (row, name, beside, beneath) => {
    expect(noteOf({ row: text(row), name: text(name) }, 'zh')).toEqual({ beside, beneath, scope: '' });
  });

  it('takes the short name, unless the row or the prefix says it', () => {
    const short = (row: string, own: string) =>
      noteOf({ row: text(row), name: text('别的指标名称'), short: text(own) }, 'zh').beside;
    expect(short('创新平台', '省级以上')).toBe('省级以上');
    expect(short('千亿企业', '企业数')).toBe('企业数');
    expect(short('地区生产总值', '增速')).toBe('');
    expect(short('创新平台', '平台')).toBe('');
  });

  it('is left out where the goal in words says it', () => {
    const words: Partial<FactRow> = { value: null, unit: null, asWritten: '基本消除重污染天气' };
    expect(noteOf({ row: text('空气质量'), name: text('重污染天气'), fact: words }, 'zh').beside).toBe('');
  });

  it('stands beside the scope, but not where one says what the other does', () => {
    const scoped = (scope: string, name = '占全省') =>
      noteOf({ row: text('平台'), name: text(name), fact: { scope: text(scope) } }, 'zh');
    expect(scoped('甲区')).toEqual({ beside: '占全省', beneath: '', scope: '甲区' });
    expect(scoped('占全省')).toEqual({ beside: '占全省', beneath: '', scope: '' });
    expect(scoped('储备项目库', '储备项目')).toEqual({ beside: '', beneath: '', scope: '储备项目库' });
  });
});

describe('the note of a figure, in English', () => {
  it.each<[string, string, string, string]>([
    ['Industrial chains', 'Number of industrial chains', '', ''],
    ['100-bn-yuan industries', 'Industries of 100 bn yuan', '', ''],
    ['GDP', 'GDP growth', '', ''],
    ['Foreign direct investment', 'Foreign direct investment to date', 'to date', ''],
    ['Industrial investment', 'Change in the share of industrial investment', 'change in the share', ''],
    ['Computing power', 'Intelligent computing power', 'intelligent', ''],
    ['Water supply', 'Households given water supply', '', 'Households given water supply'],
    ['R&D spending', 'R&D spending, in words', '', ''],
    ['Use of it', 'AI scenarios', 'AI scenarios', ''],
  ])('%s: %s', (row, name, beside, beneath) => {
    expect(noteOf({ row: text('行', row), name: text('名', name) }, 'en')).toEqual({
      beside,
      beneath,
      scope: '',
    });
  });
});
