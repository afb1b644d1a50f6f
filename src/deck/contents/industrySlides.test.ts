import { describe, expect, it } from 'vitest';
import { industriesOf } from '../../analysis/industries';
import { openSlots } from '../../analysis/overlap';
import { defaultSelection } from '../../selection/selection';
import type { TableBox } from '../boxes';
import { addressOf, bundledMaterial, contentOf, fixtureMaterial, reasonOf } from '../decks.fixture';
import { pagesFor } from '../material.fixture';

const area = { x: 96, y: 250, width: 1728, height: 680 };
const bundled = bundledMaterial();
const invented = fixtureMaterial();

describe('the slide of two places', () => {
  const subject = { kind: 'common' } as const;
  const names = (content: ReturnType<typeof contentOf>, row: number) =>
    content.table.rows[row]?.[2]?.split('、') ?? [];

  it('sets what one names alone beside what both name, each sector once', () => {
    const content = contentOf(subject, bundled('zh'), { pair: ['zhuzhou', 'xiangtan'] });
    const all = [0, 1, 2].flatMap((row) => names(content, row));
    expect(new Set(all).size).toBe(all.length);
    expect(content.table.rows.map(([head]) => head)).toEqual(['仅株洲', '两地都写', '仅湘潭']);
    expect(content.said.title).toMatch(/株洲和湘潭都写到$/);
  });

  it('shows what the documents count and do not name, and says that the other side may be shorter', () => {
    const content = contentOf(subject, bundled('zh'), { pair: ['zhuzhou', 'xiangtan'] });
    const boxes = content.body(area);
    const dashed = boxes.filter((box) => box.kind === 'rect' && box.stroke?.isDashed === true);
    expect(dashed).toHaveLength(1);
    const { core, details } = bundled('zh');
    const open = openSlots('xiangtan', defaultSelection(core.rows), core, industriesOf(core, details));
    expect(open).toBeGreaterThan(0);
    expect(JSON.stringify(boxes)).toContain(`"${open}条未点名"`);
    expect(JSON.stringify(boxes)).toContain('湘潭有未点名的，这一列可能变短');
    expect(content.said.qualification).toMatch(/^条件：不同期/);
  });

  it('says who has no list', () => {
    expect(reasonOf(subject, invented('zh'), { pair: ['alder', 'dogwood'] })).toMatch(/无文件/);
    expect(reasonOf(subject, bundled('zh'), { places: ['changsha'] })).toMatch(/只选了一地/);
  });
});

describe('the slide of a change', () => {
  const subject = { kind: 'change' } as const;

  it('counts its relations as the table lists them', () => {
    const { said, table } = contentOf(subject, bundled('zh'));
    for (const relation of new Set(table.rows.map((row) => row[2] ?? ''))) {
      const count = table.rows.filter((row) => row[2] === relation).length;
      expect(said.qualification).toContain(`${relation}${count}条`);
    }
    expect(said.qualification).toContain('“新列”不等于新产业');
  });

  it('shows the change that the address or the subject names', () => {
    const first = contentOf(subject, bundled('zh'), { supplement: true });
    const other = contentOf(subject, bundled('zh'), { supplement: true, places: ['zhuzhou'] });
    expect(other.said.title).toMatch(/^株洲/);
    expect(first.said.title).toMatch(/^长沙/);
    const { systems } = bundled('zh').details.supplement;
    const later =
      systems.find(({ place, notation }) => place === 'xiangtan' && notation === '三优三特')?.id ?? '';
    expect(contentOf({ ...subject, id: later }, bundled('zh'), { supplement: true }).said.title).toMatch(
      /^湘潭/,
    );
    expect(contentOf(subject, bundled('zh'), { supplement: true, change: later }).said.title).toMatch(
      /^湘潭/,
    );
  });

  it('says that no earlier list is held, and that the supplement has one only where it does', () => {
    const reason = reasonOf(subject, bundled('zh'), { places: ['xiangtan'] });
    expect(reason).toBe('湘潭没有收录更早的名单，没有前后可对。“补充来源”里有更早或更晚的名单。');
    expect(reasonOf(subject, bundled('en'), { places: ['xiangjiang'], supplement: true })).toBe(
      'No earlier list is held for Xiangjiang, so there is no before and after.',
    );
    expect(reasonOf(subject, invented('en'), { places: ['cedar'] })).not.toMatch(/supplement/);
  });
});

describe('the slide of schemes', () => {
  const subject = { kind: 'schemes' } as const;
  const placesIn = (content: ReturnType<typeof contentOf>) =>
    content
      .body(area)
      .find((box): box is TableBox => box.kind === 'table')
      ?.rows.slice(1)
      .map(({ cells }) => cells[2]?.paragraphs[0]?.runs[0]?.text);

  it('lets every place speak before one fills the slide', () => {
    const content = contentOf(subject, bundled('zh'));
    expect(new Set(placesIn(content)).size).toBeGreaterThan(2);
    expect(placesIn(content)?.length).toBeLessThanOrEqual(7);
    expect(content.said.title).toContain(`${content.table.rows.length}条`);
  });

  it('keeps to a place where the subject names one', () => {
    const content = contentOf({ ...subject, id: 'xiangtan' }, bundled('zh'));
    expect(new Set(placesIn(content))).toEqual(new Set(['湘潭']));
    expect(content.said.title).toMatch(/^湘潭写了/);
  });

  it('says that there is none', () => {
    expect(reasonOf(subject, bundled('zh'), { find: '没有这样的提法' })).toBe('当前选择里没有编号提法。');
  });
});

describe('the last slide', () => {
  const subject = { kind: 'sources' } as const;

  it('has a row for each place and a cell for each period, with the silences in their words', () => {
    const { table, said } = contentOf(subject, bundled('zh'));
    expect(table.head).toEqual(['', '十四五 2021–2025', '十五五 2026–2030']);
    expect(table.rows.map(([place]) => place)).toEqual(['长沙', '湘江新区', '株洲', '湘潭']);
    expect(table.rows[1]?.[2]).toBe('无文件');
    expect(table.rows[3]?.[2]).toBe('未收录');
    expect(said.qualification).toContain('不含补充来源');
  });

  it('counts what the supplement adds, and says that it is in', () => {
    const { table, said, footnote } = contentOf(subject, bundled('zh'), { supplement: true });
    expect(table.rows[1]?.[2]).toMatch(/^无文件 · 补 \d+条$/);
    expect(said.qualification).toMatch(/补充来源[1-9]\d*条，后者未逐字核对/);
    expect(footnote).toContain('“补”为补充来源');
  });

  it('says how what is shown compares', () => {
    expect(JSON.stringify(contentOf(subject, bundled('en')).body(area))).toMatch(
      /Comparability of items: comparable \d+, with conditions \d+, not comparable \d+/,
    );
  });
});

describe('the first slide', () => {
  const title = (more: Parameters<typeof contentOf>[2]) =>
    contentOf({ kind: 'title' }, bundled('zh'), more).said.title;

  it('asks what can be compared of these places and periods', () => {
    expect(title({})).toBe('三市一区的两期规划，哪些能对照');
    expect(title({ places: ['changsha', 'zhuzhou'], period: '15th' })).toBe(
      '长沙和株洲的十五五规划，哪些能对照',
    );
    expect(title({ places: ['xiangtan'], period: '14th' })).toBe('湘潭的十四五规划，写了什么');
  });

  it('promises no plan that is not held', () => {
    const places = ['zhuzhou', 'xiangtan'];
    expect(title({ places, period: '15th' })).toBe('株洲十五五规划写了什么；湘潭的未收录');
    expect(contentOf({ kind: 'title' }, bundled('en'), { places, period: '15th' }).said.title).toBe(
      'Zhuzhou, 15th period: what the plans say; none held for Xiangtan',
    );
    expect(title({ places: ['xiangtan'], period: '15th' })).toBe('湘潭的十五五规划没有收录');
    expect(title({ places: ['xiangtan'] })).toBe('湘潭的十四五规划，写了什么');
    const { said, conditions } = contentOf({ kind: 'title' }, bundled('zh'), { period: '15th' });
    expect(said.title).toBe('长沙和株洲的十五五规划，哪些能对照');
    expect(conditions).toEqual(['湘江新区无文件；湘潭未收录']);
  });

  it('counts the documents that the slides rest on, as the last one lists them', () => {
    const one = bundled('zh');
    const address = addressOf(one, { places: ['zhuzhou', 'xiangtan'], period: '15th' });
    const pages = pagesFor([{ subject: { kind: 'systems' }, address }], one);
    expect(pages[0]?.footer).toEqual(['1份公开文件，每个数都可核到出处。']);
    expect(pages.at(-1)?.footer[0]).toBe('来源：株洲市委规划建议（2025-12）。');
  });

  it('has the mark of each place with its name beside it, as far as there is room', () => {
    for (const [material, places] of [
      [bundled('en'), bundled('en').core.rows.places],
      [invented('zh'), invented('zh').core.rows.places],
    ] as const) {
      const boxes = contentOf({ kind: 'title' }, material).body({ x: 72, y: 620, width: 1296, height: 300 });
      const marks = boxes.flatMap((box) => (box.kind === 'mark' ? [box] : []));
      const names = boxes.flatMap((box) =>
        box.kind === 'text' ? box.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)) : [],
      );
      expect(marks.map(({ place }) => place)).toEqual(
        places.filter(({ kind }) => kind !== 'group').map(({ id }) => id),
      );
      expect(names).toEqual(marks.map(({ alt }) => alt));
    }
  });

  it('fits a line of eighteen characters whatever the places are called', () => {
    for (const places of [['alder'], ['alder', 'birch'], ['cedar', 'dogwood', 'elm-bay']])
      expect(contentOf({ kind: 'title' }, invented('zh'), { places }).said.title.length).toBeLessThanOrEqual(
        18,
      );
  });
});
