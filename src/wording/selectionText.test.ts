import { describe, expect, it } from 'vitest';
import { indexFixture } from '../dataset/indexed.fixture';
import { defaultSelection, type Selection } from '../selection/selection';
import { selectionText } from './selectionText';

const index = indexFixture();
const said = (changed: Partial<Selection>, lang: 'zh' | 'en' = 'zh') =>
  selectionText({ ...defaultSelection(index.rows), lang, ...changed }, index, lang);

describe('the selection in words', () => {
  it('names places, periods and theme, and each filter only where it is active', () => {
    expect(said({ places: ['alder', 'birch'] })).toBe(
      '对照 · 桤城、桦城 · 一期、二期、三期 · 全部主题 · 不含补充来源',
    );
    expect(
      said(
        { places: ['alder'], period: 'third', theme: 'wealth', kinds: ['target'], supplement: true },
        'en',
      ),
    ).toBe('Compare · Alder · 3rd · theme: Economy · kinds: target · supplementary sources included');
    expect(said({ query: '=1+1', verdict: 'single' })).toMatch(/搜索：“=1\+1” · 可比性：仅一地/);
  });

  it('names the form of a view where it narrows what is shown, and its places', () => {
    expect(said({ mode: 'pair', pair: ['birch', 'alder'] })).toMatch(/^对照 · 两地对看 · 桦城、桤城 · /);
    expect(said({ view: 'targets', mode: 'list', form: 'words' })).toMatch(/^目标 · 清单 · .* · 写法：文字/);
  });

  it('says nothing of the filters of another view', () => {
    expect(said({ view: 'facts', form: 'words', verdict: 'single' })).not.toMatch(/写法|可比性/);
  });
});
