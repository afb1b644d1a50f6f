import { describe, expect, it } from 'vitest';
import { trajectoryConcepts, trajectoryOf } from '../../analysis/trajectory';
import { defaultSelection } from '../../selection/selection';
import type { SceneBox, TextBox } from '../boxes';
import { addressOf, bundledMaterial, contentOf, fixtureMaterial, reasonOf } from '../decks.fixture';
import { makeSlide } from '../pages';

const area = { x: 96, y: 250, width: 1728, height: 680 };
const bundled = bundledMaterial();
const invented = fixtureMaterial();

const sceneIn = (boxes: ReturnType<ReturnType<typeof contentOf>['body']>) =>
  boxes.find((box): box is SceneBox => box.kind === 'scene');
const lastOf = (row: readonly string[] | undefined) => Number(row?.at(-1));

describe('the slide of the timeline', () => {
  const subject = { kind: 'timeline' } as const;

  it('draws a mark for each statement that names a year, and counts all', () => {
    const content = contentOf(subject, bundled('zh'));
    const { rows } = content.table;
    const dated = rows.filter(([year]) => /^\d{4}$/.test(year ?? ''));
    const marks = sceneIn(content.body(area))?.scene.items.filter(({ kind }) => kind === 'fact') ?? [];
    expect(marks).toHaveLength(dated.reduce((sum, row) => sum + lastOf(row), 0));
    expect(lastOf(rows.at(-1))).toBe(content.facts.length);
    expect(content.said.title).toContain(`${content.facts.length}条`);
  });

  it('says how many years are ours, how many there are none of, and where no text is held', () => {
    const { conditions, footnote } = contentOf(subject, bundled('zh'));
    expect(conditions[0]).toMatch(/^\d+条的年份为推定$/);
    expect(conditions[1]).toMatch(/^另\d+条未写年份$/);
    expect(footnote).toContain('湘潭十五五未收录');
    expect(footnote).toContain('湘江新区十五五无文件');
  });

  it('rings what comes from a supplementary source', () => {
    const rings = (supplement: boolean) =>
      sceneIn(contentOf(subject, bundled('zh'), { supplement }).body(area))?.scene.items.filter(
        (item) => item.kind === 'fact' && item.isSupplement,
      ).length;
    expect(rings(false)).toBe(0);
    expect(rings(true)).toBeGreaterThan(0);
    expect(contentOf(subject, bundled('zh'), { supplement: true }).footnote).toContain('虚线圈 补充来源');
  });

  it('draws the line of the periods by what statements are made for where years do not mix them', () => {
    const words = (supplement: boolean) =>
      sceneIn(contentOf(subject, bundled('zh'), { supplement }).body(area))?.scene.items.flatMap((item) =>
        item.kind === 'text' ? item.lines : [],
      );
    expect(words(false)).toContain('归入十五五 →');
    // 2026 holds both: the calendar decides, and nothing is said to belong.
    expect(words(true)).toContain('十五五 →');
  });

  it('has nothing to draw where the selection holds nothing', () => {
    expect(reasonOf(subject, bundled('en'), { query: 'no such words anywhere' })).toMatch(/no statements/);
  });
});

describe('the slide of what falls due', () => {
  const subject = { kind: 'due' } as const;
  const linesOf = (content: ReturnType<typeof contentOf>) =>
    content.body(area).filter((box): box is TextBox => box.kind === 'text' && box.name.startsWith('due '));

  it('shows the year of its address, at most five lines a column, and counts the rest', () => {
    const content = contentOf(subject, bundled('zh'), { year: 2030 });
    expect(content.said.title).toContain('2030年');
    const perColumn = new Map<string, number>();
    for (const { name } of linesOf(content)) {
      const column = name.slice(0, name.lastIndexOf('.'));
      perColumn.set(column, (perColumn.get(column) ?? 0) + 1);
    }
    for (const count of perColumn.values()) expect(count).toBeLessThanOrEqual(5);
    const counted = content
      .body(area)
      .flatMap((box) =>
        box.kind === 'text' && box.name.startsWith('more')
          ? box.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => Number(/\d+/.exec(text)?.[0])))
          : [],
      );
    expect(linesOf(content).length + counted.reduce((sum, one) => sum + one, 0)).toBe(content.facts.length);
  });

  it('names the silent places with the reason', () => {
    const { table, body } = contentOf(subject, bundled('zh'), { year: 2026 });
    expect(table.rows).toContainEqual(['湘潭', '未收录', '', '', '']);
    expect(JSON.stringify(body(area))).toContain('┄ 湘潭  未收录');
  });

  it('follows the clock where no year is chosen', () => {
    expect(contentOf(subject, bundled('zh', 2026)).said.title).toContain('2026年');
    expect(contentOf(subject, bundled('zh', 2027)).said.title).toContain('2030年');
  });

  it('says so where nothing is stated for the year', () => {
    expect(reasonOf(subject, bundled('zh'), { year: 2099 })).toBe('2099年没有到期的表述。');
  });
});

describe('the slide of the table of statements', () => {
  it('says how many of them the timeline leaves out', () => {
    const counted = contentOf({ kind: 'timeline' }, bundled('zh')).said.title;
    const { footnote, said } = contentOf({ kind: 'facts' }, bundled('zh'), { view: 'facts' });
    const [, all = 0, outside = 0] = /(\d+)条里有(\d+)条不参与对照/.exec(footnote) ?? [];
    expect(Number(outside)).toBeGreaterThan(0);
    expect(said.title).toContain(`${all}条表述`);
    expect(counted).toMatch(new RegExp(`^${Number(all) - Number(outside)}条表述`));
  });
});

describe('the slide of a trajectory', () => {
  it('draws the concept wanted, and says what follows only where it may', () => {
    const content = contentOf({ kind: 'trajectory', id: 'gdp' }, bundled('zh'), { supplement: true });
    expect(content.said.title).toMatch(/^地区生产总值/);
    const marks = sceneIn(content.body(area))?.scene.items.filter(({ kind }) => kind === 'fact') ?? [];
    expect(content.said.title).toContain(`${marks.length}条`);
    const findings = JSON.stringify(content.body(area).filter(({ name }) => name === 'findings'));
    expect(findings).toContain('隐含年均增速');
    expect(content.footnote).toContain('推算');
  });

  it('says what the fills of its marks stand for, above the drawing', () => {
    for (const [lang, key] of [
      ['zh', '空心 目标 · 半实 预计 · 实心 实绩'],
      ['en', 'hollow target · half expected · solid actual'],
    ] as const) {
      const boxes = contentOf({ kind: 'trajectory', id: 'gdp' }, bundled(lang)).body(area);
      const own = boxes.find(({ name }) => name === 'legend kinds');
      expect(JSON.stringify(own)).toContain(key);
      const scene = sceneIn(boxes);
      expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(scene?.y ?? 0);
    }
  });

  it('counts as lines those that are drawn, and says of what else follows that it is not on the axis', () => {
    let found = 0;
    for (const [material, ids] of [
      [bundled, bundled('zh').core.rows.concepts.map(({ id }) => id)],
      [invented, invented('zh').core.rows.concepts.map(({ id }) => id)],
    ] as const)
      for (const id of ids) {
        const slide = { kind: 'trajectory', id } as const;
        const { made } = makeSlide(
          { subject: slide, address: addressOf(material('zh'), { supplement: true }) },
          material('zh'),
        );
        if (!made.ok) continue;
        const { said, body } = made.content;
        const items = sceneIn(body(area))?.scene.items ?? [];
        const lines = items.filter((item) => item.kind === 'stroke' && !item.hasArrow).length;
        const counted = Number(/连了(\d+)条线/.exec(said.qualification)?.[1] ?? 0);
        expect({ id, counted }).toEqual({ id, counted: lines });
        const data = material('zh');
        const concept = data.core.concepts.get(id);
        const all = { ...defaultSelection(data.core.rows), supplement: true };
        if (concept) found += trajectoryOf(concept, all, data.full ?? data.core).lines.length;
      }
    expect(found).toBeGreaterThan(0);
  });

  it('counts the places of the view, and names beneath the axis those that it lacks', () => {
    const one = bundled('zh');
    const { said, body } = contentOf({ kind: 'trajectory', id: 'gdp' }, one);
    const concept = one.core.concepts.get('gdp');
    if (!concept) throw new Error('no such concept');
    const found = trajectoryOf(concept, defaultSelection(one.core.rows), one.core);
    const places = (facts: typeof found.facts) => new Set(facts.map(({ place }) => place));
    expect(places(found.facts).size).toBeGreaterThan(places(found.together).size);
    expect(said.title).toContain(`${places(found.facts).size}地`);
    const beneath = JSON.stringify(body(area).filter(({ name }) => name === 'findings'));
    const drawn = places(found.together);
    for (const place of [...places(found.facts)].filter((one) => !drawn.has(one)))
      expect(beneath).toContain(`不在这根轴上：${one.core.places.get(place)?.name.zh ?? ''}`);
    expect(beneath).toContain('这是增长率，不与总量比');
  });

  it('claims no growth from a bound or from one point', () => {
    const content = contentOf({ kind: 'trajectory', id: 'gdp' }, bundled('zh'));
    expect(JSON.stringify(content.body(area))).not.toContain('隐含年均增速');
  });

  it('takes the first concept that can be drawn where none is named', () => {
    const one = bundled('zh');
    const places = one.core.rows.places.filter(({ kind }) => kind !== 'group').map(({ id }) => id);
    const selection = { ...defaultSelection(one.core.rows), places };
    const concepts = trajectoryConcepts(selection, one.core);
    const canBeDrawn = (concept: (typeof concepts)[number]) =>
      trajectoryOf(concept, selection, one.core).together.length > 1;
    const first = concepts.find(canBeDrawn);
    expect(first).not.toBe(concepts[0]);
    const { title } = contentOf({ kind: 'trajectory' }, one, { places }).said;
    expect(title.startsWith(`${first?.name.zh ?? ''}：`)).toBe(true);
  });

  it('says which concept cannot be drawn', () => {
    expect(reasonOf({ kind: 'trajectory', id: 'innovation-platforms' }, bundled('zh'))).toMatch(
      /^创新平台：没有两条/,
    );
    expect(reasonOf({ kind: 'trajectory', id: 'no-such' }, invented('en'))).toMatch(/No figure/);
  });
});
