import { describe, expect, it } from 'vitest';
import { samplePage, sceneBody } from './pages.fixture';
import { all, first, firstSlide, named, readDeck, said, value } from './readPptx.fixture';

describe('a drawing', () => {
  it('is one group of shapes: dashed where the relation is ours, an arrow at a bound, two shapes for a half mark', async () => {
    const { slides } = await readDeck([samplePage({ body: sceneBody })]);
    const drawing = named(firstSlide(slides), 'drawing');
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
