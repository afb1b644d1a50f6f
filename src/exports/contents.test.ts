import { describe, expect, it } from 'vitest';
import { compare } from '../analysis/comparison';
import { buildFixture } from '../dataset/fixture';
import { buildSupplemented } from '../dataset/supplement.fixture';
import { aboutLines } from './about';
import { contextOf } from './contents.fixture';
import { entriesOf } from './entries';
import { leftOutTexts, scopeText } from './fileTexts';
import { statementSheet, sheetsOf } from './sheets';
import { tableFile } from './takeAway';

const ids = (context: ReturnType<typeof contextOf>) => context.contents.facts.map(({ id }) => id);
const all = buildFixture().facts;

describe('what leaves of Compare', () => {
  const context = contextOf();
  const { contents } = context;
  const { shared, single } = compare(contents.selection, contents.index);
  const rows = [...shared, ...single].flatMap((group) => group.rows);

  it('is every statement of its cells, those folded away as well', () => {
    const shown = rows.flatMap(({ cells }) =>
      cells.flatMap(({ lead, rest }) => (lead ? [lead, ...rest] : [])),
    );
    expect(rows.some(({ cells }) => cells.some(({ rest }) => rest.length > 0))).toBe(true);
    expect(ids(context)).toEqual(shown.map(({ id }) => id));
  });

  it('is narrowed by the verdict as its table is', () => {
    const one = contextOf({ selection: { verdict: 'single' } }).contents;
    expect(one.rows.length).toBeGreaterThan(0);
    expect(one.rows.every(({ verdict }) => verdict === 'single')).toBe(true);
    expect(one.leftOut.filters.map(({ filter }) => filter)).toEqual(['verdict']);
  });

  it('holds the two places of head to head alone, whose verdicts are of these two', () => {
    const pair = contextOf({ selection: { mode: 'pair', pair: ['alder', 'birch'] } }).contents;
    expect(new Set(pair.facts.map(({ place }) => place))).toEqual(new Set(['alder', 'birch']));
    expect(pair.rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  it('says of a search only what it hides, and leaves verdicts alone', () => {
    const [row] = rows;
    const found = contextOf({ selection: { query: row?.concept.name.zh ?? '' } }).contents;
    expect(found.facts.length).toBeGreaterThan(0);
    expect(found.facts.length).toBeLessThan(contents.facts.length);
    const [first] = found.facts;
    expect(found.standingOf(first?.id ?? '').verdict).toBe(contents.standingOf(first?.id ?? '').verdict);
  });
});

describe('silences', () => {
  const { contents } = contextOf();

  it('stand for the places shown that are silent, with their kind, behind what is said', () => {
    const later = contextOf({ selection: { period: 'third' } }).contents.gaps;
    expect(new Set([...contents.gaps, ...later].map(({ silence }) => silence))).toEqual(
      new Set(['not-stated', 'not-held', 'no-document']),
    );
    const spoken = new Set(
      contents.facts.map((fact) => `${contents.index.indicators.get(fact.indicator)?.concept} ${fact.place}`),
    );
    for (const { concept, place } of contents.gaps) expect(spoken).not.toContain(`${concept.id} ${place}`);
    const entries = entriesOf(contents);
    expect(entries).toHaveLength(contents.facts.length + contents.gaps.length);
    const [first] = contents.gaps;
    const at = entries.findIndex(({ gap }) => gap === first);
    const before = entries[at - 1]?.fact;
    expect(before && contents.index.indicators.get(before.indicator)?.concept).toBe(first?.concept.id);
  });

  it('have a word and a code, and no figure', () => {
    const context = contextOf();
    const sheet = statementSheet(context);
    const at = (key: string) => sheet.columns.findIndex((column) => column.key === key);
    const silent = sheet.rows.filter((row) => row[at('id')] === null);
    expect(silent).toHaveLength(contents.gaps.length);
    for (const row of silent) {
      expect(row[at('figure')]).toMatch(/^(未提及|未收录|无文件)$/);
      expect(row[at('status')]).toMatch(/^[OLM]$/);
      expect(row[at('value')]).toBeNull();
      expect(row[at('year')]).toBeNull();
    }
  });

  it('are absent where they are not wanted, and where one document is read', () => {
    expect(contextOf({ withSilences: false }).contents.gaps).toEqual([]);
    expect(contextOf({ selection: { view: 'sources' } }).contents.gaps).toEqual([]);
  });
});

describe('the other views', () => {
  it('Facts holds asides and statements of several places together', () => {
    const { facts, index } = contextOf({ selection: { view: 'facts' } }).contents;
    expect(facts.some(({ aside }) => aside !== undefined)).toBe(true);
    expect(facts.some(({ place }) => index.places.get(place)?.kind === 'group')).toBe(true);
  });

  it('Facts leaves as its table stands: searched, narrowed by its columns, in its order', () => {
    const context = contextOf({
      selection: {
        view: 'facts',
        where: [{ column: 'kind', values: ['target'] }],
        sort: [{ column: 'year', isDescending: true }],
      },
    });
    const { facts } = context.contents;
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every(({ kind }) => kind === 'target')).toBe(true);
    const years = facts.flatMap(({ year }) => year ?? []);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(scopeText(context.contents, 'zh')).toContain('性质：目标');
  });

  it('Sources holds the document that is open, in its order', () => {
    const document = all[0]?.document ?? '';
    const context = contextOf({ selection: { view: 'sources', document } });
    expect(ids(context)).toEqual(all.filter((fact) => fact.document === document).map(({ id }) => id));
  });

  it('the due list holds its year, chosen or next', () => {
    const list = (thisYear: number, year: number | null) =>
      contextOf({ thisYear, selection: { view: 'targets', mode: 'list', year } }).contents.facts;
    const years = (facts: readonly { year: number | null; frequency: string }[]) =>
      new Set(
        facts.flatMap(({ year, frequency }) => (year === null || frequency === 'each-year' ? [] : [year])),
      );
    expect(years(list(2026, 2030))).toEqual(new Set([2030]));
    expect(list(2029, null)).toEqual(list(2026, 2030));
  });

  it('the trajectory holds its item alone', () => {
    const { facts, index } = contextOf({ selection: { view: 'targets', mode: 'trajectory' } }).contents;
    const concepts = facts.map(({ indicator }) => index.indicators.get(indicator)?.concept);
    expect(new Set(concepts).size).toBe(1);
  });

  it('the timeline holds numbers alone where only they are shown', () => {
    const { facts, leftOut } = contextOf({ selection: { view: 'targets', form: 'numbers' } }).contents;
    expect(facts.every(({ value }) => value !== null)).toBe(true);
    expect(leftOut.filters.find(({ filter }) => filter === 'form')?.statements).toBeGreaterThan(0);
  });

  it('picked statements leave in their order', () => {
    const picked = [all[5]?.id ?? '', all[2]?.id ?? ''];
    expect(ids(contextOf({ scope: { facts: [...picked, 'no/such'] } }))).toEqual(picked);
  });
});

describe('the supplement', () => {
  it('leaves only where it is switched on, and is said to be missing where not', () => {
    const dataset = buildSupplemented();
    const off = contextOf({ scope: 'all' }, dataset);
    const on = contextOf({ scope: 'all', selection: { supplement: true } }, dataset);
    expect(on.contents.facts).toHaveLength(dataset.facts.length);
    expect(off.contents.leftOut.supplement).toBe(dataset.facts.length - off.contents.facts.length);
    expect(leftOutTexts(off.contents, 'zh').join('')).toContain('补充来源');
    expect(leftOutTexts(on.contents, 'zh')).toEqual([]);
    const sheet = statementSheet(on);
    const at = sheet.columns.findIndex(({ key }) => key === 'collection');
    expect(sheet.rows.some((row) => row[at] === '补充来源，未逐字核对')).toBe(true);
  });
});

describe('a file says of itself', () => {
  it('dataset, selection, what was left out, and every code', () => {
    const context = contextOf(
      { selection: { theme: 'wealth', kinds: ['target'], query: '产' } },
      buildFixture(),
      'en',
    );
    const lines = aboutLines(context).map(({ what, said }) => `${what} ${said}`);
    const text = lines.join('\n');
    expect(text).toContain('1.0.0');
    expect(text).toContain('kinds: target');
    expect(text).toContain('search: “产”');
    for (const code of 'AEPUDKWOLM') expect(text).toMatch(new RegExp(` ${code}: `));
  });

  it('what a link had no room for', () => {
    const query = '长'.repeat(100);
    const find = '长'.repeat(3000);
    const { contents } = contextOf({ selection: { query, find } });
    expect(contents.leftOut.parameters).toEqual(['find']);
    expect(leftOutTexts(contents, 'zh').join('')).toContain('find');
  });

  it('its scope', () => {
    expect(scopeText(contextOf({ scope: 'all' }).contents, 'zh')).toMatch(/^全部数据，不加筛选 · /);
    expect(scopeText(contextOf({ scope: { facts: [] } }).contents, 'en')).toMatch(
      /^statements picked by hand · /,
    );
  });

  it('and its name, in plain characters', async () => {
    const name = async (wanted: Parameters<typeof contextOf>[0]) =>
      (await tableFile(contextOf(wanted), 'json')).name;
    expect(await name({ selection: { period: 'third', theme: 'wealth' } })).toMatch(
      /^[\w.-]+-1\.0\.0-compare-third-wealth\.json$/,
    );
    expect(await name({ scope: 'all' })).toMatch(/-all\.json$/);
  });
});

describe('industries', () => {
  const context = contextOf({ selection: { view: 'industries' } });
  const { contents } = context;

  it('leave as lists: every member, and a line that says so for what is not named', () => {
    const lines = contents.lists?.lines ?? [];
    expect(contents.facts).toEqual([]);
    expect(lines.some(({ member }) => member !== null)).toBe(true);
    expect(lines.some(({ tier, unnamed }) => tier !== null && unnamed > 0)).toBe(true);
    const [sheet] = sheetsOf(context);
    const at = (key: string) => sheet?.columns.findIndex((column) => column.key === key) ?? -1;
    expect(sheet?.rows).toHaveLength(lines.length);
    for (const row of sheet?.rows ?? []) {
      expect(row[at('member')]).toMatch(/\S/);
      expect(row[at('phrase')]).toMatch(/\S/);
      expect(row[at('document')]).toMatch(/\S/);
    }
    expect(sheet?.rows.some((row) => /未点名/.test(String(row[at('member')])))).toBe(true);
  });

  it('and as the matrix, with a column for each place and our reading', () => {
    const sheets = sheetsOf(context);
    const matrix = sheets.find(({ name }) => name === '赛道对照');
    expect(matrix?.rows.length).toBe(contents.lists?.matrix.rows.length);
    const keys = matrix?.columns.map(({ key }) => key) ?? [];
    expect(keys.slice(1, 1 + contents.selection.places.length)).toEqual(contents.selection.places);
    for (const row of matrix?.rows ?? []) {
      for (const place of contents.selection.places) expect(row[keys.indexOf(place)]).toMatch(/\S/);
      expect(row[keys.indexOf('reading')]).toMatch(/\S/);
    }
  });

  it('say which lists are not there, and nothing of statements', () => {
    const one = contextOf({ selection: { view: 'industries', places: ['alder'] } }, buildSupplemented());
    const { hidden = 0, supplement = 0 } = one.contents.lists?.leftOut ?? {};
    expect([hidden > 0, supplement > 0]).toEqual([true, true]);
    const text = aboutLines(one)
      .map(({ what, said }) => `${what} ${said}`)
      .join('\n');
    expect(text).toContain(`${hidden} 份名单：在筛选之外`);
    expect(text).toContain(`${supplement} 份名单：补充来源，未打开`);
    expect(text).not.toMatch(/\d 条|观测状态/);
    const everything = contextOf({ scope: 'all', selection: { supplement: true } }, buildSupplemented());
    expect(everything.contents.lists?.leftOut).toEqual({ hidden: 0, supplement: 0 });
  });

  it('everything holds statements and lists', () => {
    const names = sheetsOf(contextOf({ scope: 'all' })).map(({ name }) => name);
    expect(names).toEqual(['表述', '名单', '赛道对照', '文件', '可比性', '说明']);
    const plain = sheetsOf(contextOf({ withConditions: false }));
    expect(plain.map(({ name }) => name)).toEqual(['表述', '文件', '说明']);
    expect(plain[0]?.columns.map(({ key }) => key)).not.toContain('verdict');
  });
});
