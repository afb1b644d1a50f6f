import { describe, expect, it } from 'vitest';
import { samplePage } from './pages.fixture';
import { all, readDeck, said, value } from './readPptx.fixture';
import type { PptxOptions } from './pptx';

describe('notes', () => {
  const page = samplePage({ notes: '先说性质。\n再说 <数>。', conditions: ['两端都是下限', '年份不同'] });
  const notesWith = async (options: Partial<PptxOptions>) => {
    const notes = (await readDeck([page], options)).part('ppt/notesSlides/notesSlide1.xml');
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

  it('do not say again what the presenter has written', async () => {
    const own = '要说明：两端都是下限。';
    const again = samplePage({ notes: own, conditions: ['两端都是下限。', '年份不同'] });
    const notes = (await readDeck([again])).part('ppt/notesSlides/notesSlide1.xml');
    expect(said(notes)).toContain(`${own}\n\n同时要讲清：\n– 年份不同`);
    expect(said(notes)).not.toContain('– 两端都是下限');
  });
});
