import { describe, expect, it, test } from 'vitest';
import { spanFrom, timelineOf, type TimelineRow } from '../analysis/timeline';
import { buildBundled } from '../dataset/bundled.fixture';
import { fact } from '../dataset/fixture';
import { indexFixture } from '../dataset/indexed.fixture';
import type { DatasetIndex } from '../dataset/indexDataset';
import type { Language } from '../i18n/language';
import { languages } from '../i18n/language';
import { defaultSelection, type LaneChoice, type Selection } from '../selection/selection';
import { figureText } from '../wording/figure';
import type { Scene, SceneFact } from './scene';
import { sceneSvg } from './sceneSvg.fixture';
import { timelineBack, timelineHead } from './timelineHead';
import { scaleX, type TimelineFrame, timelineScene } from './timelineScene';
import { textWidth } from './textWidth';

interface Drawn {
  scene: Scene;
  frame: TimelineFrame;
  rows: readonly TimelineRow[];
}

function draw(
  index: DatasetIndex,
  {
    lang,
    width,
    size,
    lanes,
    opened,
    ...more
  }: Partial<Selection> & {
    lang: Language;
    width: number;
    size: number;
    opened?: readonly string[];
    lanes: LaneChoice;
  },
): Drawn {
  const timeline = timelineOf({ ...defaultSelection(index.rows), ...more, lanes }, index);
  const frame = {
    axis: timeline.axis,
    width,
    left: (lang === 'zh' ? 15 : 17) * size,
    hasNoYear: timeline.facts.some((one) => one.year === null),
    size,
  };
  const scene = timelineScene(timeline.rows, {
    ...frame,
    opened: new Set(opened),
    hasFigures: lanes === 'concept',
    spanFrom: (one) => spanFrom(one, index),
    isSupplement: (one) => index.documents.get(one.document)?.collection === 'supplement',
    texts: {
      nameOf: ({ id }) => index.concepts.get(id)?.name[lang] ?? id,
      figureOf: (one) => figureText(one, index, lang),
      labelOf: (one) => `${one.place} ${figureText(one, index, lang)}`,
      stack: (count) => `${count} more`,
      stackOpen: (row, count) => `${row}: ${count} more`,
      fold: 'less',
      stackClose: (row) => `${row}: less`,
    },
  });
  return { scene, frame, rows: timeline.rows };
}

const facts = ({ items }: Scene) => items.filter((item): item is SceneFact => item.kind === 'fact');

/** The box of a mark and its figure. */
function boxOf(item: SceneFact) {
  const text = item.text === null ? 0 : textWidth(item.text, item.size) + 4;
  const half = item.markSize / 2;
  const [left, right] = item.align === 'left' ? [half, half + text] : [half + text, half];
  return { left: item.x - left, right: item.x + right, top: item.y - half, bottom: item.y + half };
}

function touching(scene: Scene): string[] {
  const boxes = facts(scene).map((item) => ({ ...boxOf(item), item }));
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.item.fact} ${b.item.fact}`),
  );
}

/** How many statements the stacks of a scene count. */
const stacked = ({ items }: Scene) =>
  items.reduce((sum, item) => {
    const said =
      item.kind === 'text' && item.press?.kind === 'row' ? /: (\d+) more$/.exec(item.press.label) : null;
    return sum + Number(said?.[1] ?? 0);
  }, 0);

const { index: bundled } = buildBundled();
const fixture = indexFixture();

// The rooms that the three sizes of the design leave to the drawing.
const rooms: [width: number, size: number][] = [
  [1286, 13],
  [1360, 13],
  [1856, 16],
];

describe.each(languages)('in %s', (lang) => {
  it.each(rooms)(
    'every statement stands once or is counted in a stack, and none touch: %i, %i',
    (width, size) => {
      for (const index of [bundled, fixture]) {
        for (const lanes of ['concept', 'theme', 'place'] as const) {
          const { scene, rows } = draw(index, { lang, width, size, lanes });
          const all = rows.flatMap((row) => row.facts.map(({ id }) => id));
          const shown = facts(scene).map((item) => item.fact);
          expect(new Set(shown).size).toBe(shown.length);
          expect(shown.length + stacked(scene)).toBe(all.length);
          expect(touching(scene)).toEqual([]);
          for (const item of facts(scene)) expect(boxOf(item).right).toBeLessThanOrEqual(width + 0.5);
        }
      }
    },
  );

  test('a stack holds a third of its row at the most, and opens', () => {
    const crowded = Array.from({ length: 9 }, (_, at) =>
      fact({ id: `alder-outline/output-${at}`, value: at, asWritten: `${at}亿元` }),
    );
    const index = indexFixture(crowded);
    const closed = draw(index, { lang, width: 1360, size: 13, lanes: 'concept' });
    expect(stacked(closed.scene)).toBe(3);
    expect(facts(closed.scene)).toHaveLength(6);
    const open = draw(index, { lang, width: 1360, size: 13, lanes: 'concept', opened: ['output'] });
    expect(facts(open.scene)).toHaveLength(9);
    expect(touching(open.scene)).toEqual([]);
  });
});

test('no mark stands in the time before another', () => {
  const { scene } = draw(bundled, { lang: 'zh', width: 1360, size: 13, lanes: 'concept' });
  const times = scene.items.flatMap((item) =>
    item.kind === 'line' && item.style === 'dots' && item.y1 === item.y2 ? [item] : [],
  );
  expect(times.length).toBeGreaterThan(10);
  for (const { x1, x2, y1 } of times) {
    const within = facts(scene).filter((item) => item.y === y1 && item.x >= x1 && item.x <= x2);
    expect(within).toEqual([]);
  }
});

test('the drawing of the fixture is the committed one', async () => {
  const { scene } = draw(fixture, { lang: 'zh', width: 1200, size: 13, lanes: 'concept' });
  await expect(sceneSvg(scene, fixture)).toMatchFileSnapshot('snapshots/timeline-fixture-zh.svg');
  const lanes = draw(fixture, { lang: 'en', width: 1200, size: 13, lanes: 'place' });
  await expect(sceneSvg(lanes.scene, fixture)).toMatchFileSnapshot('snapshots/timeline-lanes-en.svg');
});

test('marks stand at their years, bounds and windows as such', () => {
  const one = fact({ yearBasis: 'inferred', operator: 'gt' });
  const index = indexFixture([one]);
  const { scene, frame } = draw(index, { lang: 'zh', width: 1000, size: 13, lanes: 'concept' });
  const [mark] = facts(scene);
  const { middle } = scaleX(frame);
  expect(mark).toMatchObject({ x: middle(2025), fill: 'hollow', isInferred: true, text: '超过3500亿元' });
  const tail = scene.items.find((item) => item.kind === 'line' && item.style === 'dots');
  expect(tail).toMatchObject({ x1: middle(2021) });
});

test('a long goal in words is cut beside its mark, and said in full', () => {
  const long = '建成'.repeat(30);
  const index = indexFixture([fact({ value: null, unit: null, asWritten: long, english: long })]);
  const { scene } = draw(index, { lang: 'zh', width: 1000, size: 13, lanes: 'concept' });
  expect(facts(scene)[0]?.text).toMatch(/^(建成)+建?…$/);
  expect(facts(scene)[0]?.label).toContain(long);
  expect(facts(scene)[0]?.isWords).toBe(true);
});

describe('the axis', () => {
  const timeline = timelineOf(defaultSelection(bundled.rows), bundled);
  const frame = { axis: timeline.axis, width: 1360, left: 195, hasNoYear: true, size: 13 };
  const texts = {
    periodName: (id: string) => id,
    periodSpan: (from: number, through: number) => `${from}–${through}`,
    documents: 'documents',
    noYear: 'no year',
    thisYear: 'this year',
    documentLabel: ({ document }: { document: string }) => document,
  };
  const said = (scene: Scene) =>
    scene.items.flatMap((item) =>
      item.kind === 'text' ? item.lines : item.kind === 'mark' ? [item.label] : [],
    );

  test('names every year, every period and every document, and this year', () => {
    const scene = timelineHead(frame, timeline, 2026, texts);
    const lines = said(scene);
    for (const { id } of timeline.bands) expect(lines).toContain(id);
    for (const { document } of timeline.documents) expect(lines).toContain(document);
    expect(lines.filter((line) => /^(20)?\d\d$/.test(line))).toHaveLength(
      timeline.axis.through - timeline.axis.from + 1,
    );
    expect(lines).toContain('this year');
    expect(said(timelineHead(frame, timeline, 1999, texts))).not.toContain('this year');
  });

  test('washes every other period over the height of the rows, and marks this year', () => {
    const back = timelineBack(frame, timeline.bands, 2026, 500);
    const { edge } = scaleX(frame);
    expect(back.filter((item) => item.kind === 'band')[0]).toEqual({
      kind: 'band',
      x: edge(2021),
      y: 0,
      width: edge(2026) - edge(2021),
      height: 500,
    });
    expect(back.filter((item) => item.kind === 'line')).toHaveLength(1);
    expect(timelineBack(frame, timeline.bands, 1999, 500).filter((item) => item.kind === 'line')).toEqual([]);
  });
});
