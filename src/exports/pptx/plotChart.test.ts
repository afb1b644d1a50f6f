import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trajectory } from '../../analysis/trajectory';
import type { Plot } from '../../charts/plot';
import { trajectoryDrawing } from '../../charts/trajectoryDrawing';
import type { FactRow } from '../../dataset/dataset';
import { fact } from '../../dataset/fixture';
import { indexFixture } from '../../dataset/indexed.fixture';
import { kinds, operators } from '../../dataset/schema';
import type { Area, Box } from '../../deck/boxes';
import { bundledMaterial } from '../../deck/decks.fixture';
import { pageFor } from '../../deck/material.fixture';
import type { Language } from '../../i18n/language';
import { messages } from '../../i18n/messages';
import { figureText } from '../../wording/figure';
import { paper } from '../picture/paper';
import { textOf } from '../picture/readSvg.fixture';
import { readWorkbook } from '../workbook.fixture';
import { colourOf } from './look';
import { samplePage } from './pages.fixture';
import { all, first, firstSlide, named, numbersOf, readDeck, said, value } from './readPptx.fixture';

const index = indexFixture();

/** A drawing of these statements, with lines between those at these places. */
function drawingOf(
  facts: readonly FactRow[],
  pairs: readonly (readonly [number, number])[],
  lang: Language = 'zh',
) {
  const lines = pairs.flatMap(([from, to]) => {
    const [a, b] = [facts[from], facts[to]];
    return a && b ? [[a, b] as const] : [];
  });
  const found = { facts, lines } as unknown as Trajectory;
  const scene = trajectoryDrawing(
    { found, facts, width: 860, height: 360, size: 17 },
    { index, lang, text: messages[lang] },
  );
  if (!scene.plot) throw new Error('the drawing has no plot');
  const body = (area: Area): readonly Box[] => [
    { kind: 'scene', name: 'trajectory', ...area, scene, place: null, alt: '一张图' },
  ];
  return { plot: scene.plot, page: samplePage({ body, lang }) };
}

async function chartOf(drawing: ReturnType<typeof drawingOf>, lang: Language = 'zh') {
  const file = await readDeck([drawing.page], { lang });
  const [book = ''] = file.paths.filter((path) => path.endsWith('.xlsx'));
  return {
    slide: firstSlide(file.slides),
    chart: file.part('ppt/charts/chart1.xml'),
    sheets: readWorkbook(file.bytes(book)),
  };
}

type Chart = Awaited<ReturnType<typeof chartOf>>;

/** The values at a formula: of the sheet that it names, in the order of its cells. */
function cellsAt(formula: string, sheets: Chart['sheets']) {
  return formula
    .replace(/[()]/g, '')
    .split(',')
    .flatMap((one) => {
      const [, name, column = '', from = '', to = from] =
        /^(\w+)!\$([A-Z])\$(\d+)(?::\$[A-Z]\$(\d+))?$/.exec(one) ?? [];
      const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      return rows.slice(Number(from) - 1, Number(to)).map((row) => row[column.charCodeAt(0) - 65]?.value);
    });
}

/** What each series draws, and that its cells say the same. */
function drawnIn({ chart, sheets }: Chart) {
  return all(chart, 'c:ser').map((series) => {
    const read = (name: string) => {
      const source = first(series, name);
      const cached = all(source, 'c:v').map((one) => Number(textOf(one)));
      expect(cellsAt(textOf(first(source, 'c:f')), sheets).map(Number)).toEqual(cached);
      return cached;
    };
    return {
      name: textOf(first(first(series, 'c:tx'), 'c:v')),
      xs: read('c:xVal'),
      ys: read('c:yVal'),
      hasMarks: value(first(first(series, 'c:marker'), 'c:symbol')) !== 'none',
      isLine: all(first(series, 'c:spPr'), 'a:solidFill').length > 0 && series.name === 'c:ser',
    };
  });
}

const rangeOf = (chart: Chart['chart'], at: number) => {
  const axis = all(chart, 'c:valAx')[at];
  return ['c:min', 'c:max'].map((name) => (axis ? Number(value(first(axis, name))) : NaN));
};

const three = [
  fact({ id: 'a/1', place: 'alder', value: 2000, year: 2021, kind: 'actual' }),
  fact({ id: 'a/2', place: 'alder', value: 3500, year: 2025, operator: 'gte' }),
  fact({ id: 'b/1', place: 'birch', value: 4000, year: 2025, kind: 'estimate' }),
];

describe('points on two axes', () => {
  it('are a chart with the axes of the drawing, which names years and values', async () => {
    const drawing = drawingOf(three, []);
    const { chart, slide } = await chartOf(drawing);
    expect(all(chart, 'c:scatterChart')).toHaveLength(1);
    expect(rangeOf(chart, 0)).toEqual(drawing.plot.years);
    expect(rangeOf(chart, 1)).toEqual(drawing.plot.values);
    expect(Number(value(first(all(chart, 'c:valAx')[1] ?? chart, 'c:majorUnit')))).toBe(drawing.plot.step);
    const [years] = all(chart, 'c:ser');
    expect(years && all(years, 'a:t').map(textOf)).toEqual(drawing.plot.ticks.map(({ text }) => text));
    expect(all(chart, 'a:rPr').every((run) => all(run, 'a:ea').length === 1)).toBe(true);
    const frame = named(slide, 'trajectory chart');
    expect(frame.name).toBe('p:graphicFrame');
    expect(value(first(frame, 'p:cNvPr'), 'descr')).toBe('一张图');
    // It moves with what stands around it.
    expect(all(frame, 'a:graphicFrameLocks')).toEqual([]);
    expect(all(named(slide, 'trajectory'), 'p:graphicFrame')).toHaveLength(1);
  });

  it('stand where the drawing has them', async () => {
    const drawing = drawingOf(three, []);
    const { chart, slide } = await chartOf(drawing);
    const { x, y, width, height } = drawing.plot;
    const inner = first(chart, 'c:manualLayout');
    const [left, top, wide, high] = ['c:x', 'c:y', 'c:w', 'c:h'].map((name) =>
      Number(value(first(inner, name))),
    );
    expect((left ?? 0) * 860).toBeCloseTo(x, 1);
    expect((top ?? 0) * 360).toBeCloseTo(y, 1);
    expect((wide ?? 0) * 860).toBeCloseTo(width, 1);
    expect((high ?? 0) * 360).toBeCloseTo(height, 1);
    const [cx, cy] = numbersOf(first(named(slide, 'trajectory chart'), 'a:ext'), 'cx', 'cy');
    expect((cx ?? 0) / (cy ?? 1)).toBeCloseTo(860 / 360, 2);
  });

  it('are marked by place and kind, and labelled as they are said', async () => {
    const { chart } = await chartOf(drawingOf(three, []));
    const fills = all(chart, 'c:dPt').map((point) => {
      const [fill, outline] = all(point, 'c:spPr').flatMap((own) => [
        own.children.find((one) => typeof one !== 'string'),
        first(own, 'a:ln'),
      ]);
      return [
        value(first(point, 'c:symbol')),
        typeof fill === 'object' && fill.name,
        fill && typeof fill === 'object' && all(fill, 'a:srgbClr').map((colour) => value(colour)),
        outline && all(outline, 'a:srgbClr').map((colour) => value(colour)),
      ];
    });
    const [alder, birch] = ['alder', 'birch'].map((place) =>
      colourOf({ place }, { index, lang: 'zh' }, 'mark').slice(1).toUpperCase(),
    );
    const white = paper.paper.slice(1).toUpperCase();
    expect(fills).toEqual([
      ['circle', 'a:solidFill', [alder], [alder]],
      ['circle', 'a:solidFill', [white], [alder]],
      ['diamond', 'a:pattFill', [birch, white], [white]],
    ]);
    const labels = all(chart, 'c:dLbl').map(said);
    expect(labels.filter((text) => text.includes('\n'))).toHaveLength(three.length);
    for (const one of three) expect(labels.join('\n')).toContain(figureText(one, index, 'zh'));
  });

  it('have the arrow of a bound beneath the chart, and no second set of what the chart draws', async () => {
    const { slide } = await chartOf(drawingOf(three, [[0, 1]]));
    const group = named(slide, 'trajectory');
    const names = all(group, 'p:cNvPr').map((one) => value(one, 'name') ?? '');
    expect(all(group, 'a:tailEnd')).toHaveLength(1);
    expect(names.findIndex((name) => name.includes('stroke'))).toBeLessThan(
      names.indexOf('trajectory chart'),
    );
    expect(said(group)).not.toMatch(/\d{4}/);
  });

  it('have as shapes over the chart the marks that LibreOffice would fill: targets, what is expected, and other forms', async () => {
    const facts = [...three, fact({ id: 'f/1', place: 'fir-port', value: 100, year: 2024, kind: 'actual' })];
    const { slide } = await chartOf(drawingOf(facts, []));
    const group = named(slide, 'trajectory');
    const names = all(group, 'p:cNvPr').map((one) => value(one, 'name') ?? '');
    const kinds = facts.map(({ kind }) => kind);
    expect(kinds).toEqual(['actual', 'target', 'estimate', 'actual']);
    const marks = names.filter((name) => /fact \d+ mark$/.test(name));
    expect(marks).toHaveLength(3);
    for (const name of marks) expect(names.indexOf(name)).toBeGreaterThan(names.indexOf('trajectory chart'));
  });

  it('have a line a series, also where two end in one point', async () => {
    const facts = [...three, fact({ id: 'a/3', place: 'alder', value: 1800, year: 2021, kind: 'estimate' })];
    const drawn = drawnIn(
      await chartOf(
        drawingOf(facts, [
          [0, 1],
          [3, 1],
        ]),
      ),
    );
    const lines = drawn.filter(({ ys, isLine }) => isLine && ys.length === 2).map(({ ys }) => ys);
    expect(lines.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([
      [1800, 3500],
      [2000, 3500],
    ]);
  });

  it('open as a sheet that says what each of them is', async () => {
    const { sheets } = await chartOf(drawingOf(three, []));
    const rows = sheets[0]?.rows.map((row) => row.map((one) => one.value)) ?? [];
    expect(rows[0]?.slice(0, 2)).toEqual(['地区', '年份']);
    expect(rows.slice(1).map((row) => [row[1], row[3], row[6], row[7], row[8]])).toEqual([
      [2021, 2000, '等于', '实绩', figureText(three[0] ?? fact({}), index, 'zh')],
      [2025, 3500, '不低于', '目标', figureText(three[1] ?? fact({}), index, 'zh')],
      [2025, 4000, '等于', '预计', figureText(three[2] ?? fact({}), index, 'zh')],
    ]);
  });

  it('whatever they are, are in the chart and in its sheet, within its axes', async () => {
    const some = fc.array(
      fc.record({
        place: fc.constantFrom('alder', 'birch', 'cedar', 'elm-bay', 'fir-port'),
        // What is nearer to nothing than this has no scale of five steps.
        value: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1e7, noNaN: true })),
        year: fc.integer({ min: 2016, max: 2035 }),
        operator: fc.constantFrom(...operators.filter((one) => one !== 'between')),
        kind: fc.constantFrom(...kinds),
      }),
      { minLength: 1, maxLength: 9 },
    );
    const pairs = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(some, pairs, fc.constantFrom('zh', 'en'), async (list, wanted, lang) => {
        const facts = list.map((one, at) => fact({ ...one, id: `alder-outline/${at}` }));
        // As the analysis has them: from an earlier to a later year of one place, one line from each point.
        const lines = wanted
          .filter(([a, b]) => {
            const [from, to] = [facts[a], facts[b]];
            return from && to && from.place === to.place && (from.year ?? 0) < (to.year ?? 0);
          })
          .filter(([a], at, own) => own.findIndex(([other]) => other === a) === at);
        const drawing = drawingOf(facts, lines, lang);
        const read = await chartOf(drawing, lang);
        const drawn = drawnIn(read);
        const marked = drawn.filter(({ hasMarks }) => hasMarks);
        const pointsOf = (plot: Plot) => plot.points.map(({ at, value: one }) => `${at} ${one}`).toSorted();
        expect(marked.flatMap(({ xs, ys }) => xs.map((x, at) => `${x} ${ys[at]}`)).toSorted()).toEqual(
          pointsOf(drawing.plot),
        );
        expect(read.sheets[0]?.rows.length).toBe(facts.length + 1);
        const [[left = 0, right = 0], [foot = 0, top = 0]] = [rangeOf(read.chart, 0), rangeOf(read.chart, 1)];
        for (const { xs, ys } of drawn) {
          expect(xs.every((x) => left <= x && x <= right)).toBe(true);
          expect(ys.every((y) => foot <= y && y <= top)).toBe(true);
        }
        const segments = drawn.filter(({ isLine }) => isLine).reduce((sum, { xs }) => sum + xs.length - 1, 0);
        expect(segments).toBe(lines.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe.each(['zh', 'en'] as const)('the trajectory of the bundled data in %s', (lang) => {
  it('is a chart of all statements that stand together', async () => {
    const page = pageFor({ subject: { kind: 'trajectory', id: 'gdp' } }, bundledMaterial()(lang));
    const box = page.boxes.find((one) => one.kind === 'scene');
    const points = box?.kind === 'scene' ? (box.scene.plot?.points ?? []) : [];
    expect(points.length).toBeGreaterThan(1);
    const chart = (await readDeck([page], { lang })).part('ppt/charts/chart1.xml');
    expect(all(chart, 'c:dPt')).toHaveLength(points.length);
  });
});
