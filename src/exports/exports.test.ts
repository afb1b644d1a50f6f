/** The bundled data leaves whole: read back from each format, in both languages. */
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBundled } from '../dataset/bundled.fixture';
import type { Dataset } from '../dataset/dataset';
import { indexRows } from '../dataset/indexDataset';
import { splitDataset } from '../dataset/splitDataset';
import { languages } from '../i18n/language';
import { parseAddress } from '../selection/address';
import type { Selection } from '../selection/selection';
import { contextOf } from './contents.fixture';
import { entriesOf } from './entries';
import type { Context } from './sheet';
import { statementSheet } from './sheets';
import { statementColumns } from './statementColumns';
import { tableFile } from './takeAway';
import { readWorkbook, recordsOf } from './workbook.fixture';

let dataset: Dataset;
beforeAll(() => {
  dataset = readBundled();
});

const everything = (lang: 'zh' | 'en') =>
  contextOf({ scope: 'all', withSilences: false, selection: { supplement: true } }, dataset, lang);

/** Headings by key, so that a test names the column and not its words. */
const headings = (context: Context) =>
  Object.fromEntries(
    statementColumns(context.contents).map(({ key, heading }) => [key, heading[context.lang]]),
  );

async function workbookOf(context: Context) {
  const { bytes } = await tableFile(context, 'xlsx');
  if (typeof bytes === 'string') throw new Error('a workbook is bytes');
  return readWorkbook(bytes);
}

async function textOf(context: Context, format: 'csv' | 'json') {
  const { bytes } = await tableFile(context, format);
  return String(bytes);
}

describe.each(languages)('everything, in %s', (lang) => {
  it('leaves as a workbook with typed numbers, a phrase, a document and a verdict or its absence', async () => {
    const context = everything(lang);
    const [statements] = await workbookOf(context);
    if (!statements) throw new Error('no sheet');
    const of = headings(context);
    const at = (key: string) => of[key] ?? key;
    const byId = new Map(recordsOf(statements).map((row) => [row[at('id')], row]));
    expect(byId.size).toBe(dataset.facts.length);
    for (const fact of dataset.facts) {
      const row = byId.get(fact.id);
      expect(row).toBeDefined();
      expect(row?.[at('phrase')]).toMatch(/\S/);
      expect(row?.[at('document')]).toMatch(/\S/);
      expect(row?.[at('stand')]).toMatch(/\S/);
      expect(row?.[at('asWritten')]).toBe(fact.asWritten);
      expect(row?.[at('year')]).toBe(fact.year);
      expect(typeof row?.[at('value')]).toBe(fact.value === null ? 'object' : 'number');
      const unit = dataset.units.find(({ id }) => id === fact.unit);
      const factor = lang === 'en' && unit ? unit.enFactor : 1;
      const value = fact.value === null ? null : Number((fact.value * factor).toPrecision(12));
      expect(row?.[at('value')] ?? null).toBe(value);
    }
    expect(statements.xml).not.toContain('<f>');
    expect(statements.xml).toMatch(/<pane [^>]*ySplit="1"/);
    expect(statements.xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
  });

  it('gives every compared statement the verdict of its row', async () => {
    const context = everything(lang);
    const of = headings(context);
    const rows = recordsOf((await workbookOf(context))[0] ?? { name: '', xml: '', rows: [] });
    for (const row of rows) {
      const { verdict } = context.contents.standingOf(String(row[of['id'] ?? '']));
      expect(row[of['verdict'] ?? ''] === null).toBe(verdict === null);
    }
    expect(rows.some((row) => row[of['verdict'] ?? ''] !== null)).toBe(true);
  });

  it('leaves as CSV with the same cells', async () => {
    const context = everything(lang);
    const text = await textOf(context, 'csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.slice(1).trimEnd(), { newline: '\r\n' });
    expect(errors).toEqual([]);
    const sheet = statementSheet(context);
    const { rows } = sheet;
    expect(data).toHaveLength(rows.length + 1);
    expect(data[0]?.slice(0, sheet.columns.length)).toEqual(sheet.columns.map(({ heading }) => heading));
    rows.forEach((row, at) => {
      const read = data[at + 1] ?? [];
      expect(read.slice(0, row.length).map((cell) => cell.replace(/^'/, ''))).toEqual(
        row.map((value) => String(value ?? '')),
      );
      expect(read.at(-3)).toBe(`duibiao ${dataset.version}`);
      expect(read.at(-2)).toMatch(/\S/);
    });
  });

  it('says everything in the language asked for but the documents’ own words', () => {
    const context = everything(lang);
    if (lang === 'zh') return;
    const own = new Set(['phrase', 'asWritten', 'figure', 'note', 'definition']);
    for (const column of statementColumns(context.contents)) {
      if (own.has(column.key)) continue;
      for (const entry of entriesOf(context.contents)) {
        const value = column.read(entry, context);
        expect(String(value ?? '')).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

describe('JSON', () => {
  it('holds the statements as the dataset records them, with all that they refer to', async () => {
    const read = JSON.parse(await textOf(everything('zh'), 'json')) as {
      facts: Dataset['facts'];
      documents: { id: string }[];
      indicators: { id: string; concept: string }[];
      concepts: { id: string }[];
      units: { id: string }[];
      standings: Record<string, { stand: string }>;
      observationStatus: Record<string, string[]>;
    };
    const byId = new Map(dataset.facts.map((fact) => [fact.id, fact]));
    expect(read.facts).toHaveLength(dataset.facts.length);
    for (const fact of read.facts) {
      expect(fact).toEqual(byId.get(fact.id));
      const indicator = read.indicators.find(({ id }) => id === fact.indicator);
      expect(read.documents.some(({ id }) => id === fact.document)).toBe(true);
      expect(read.concepts.some(({ id }) => id === indicator?.concept)).toBe(true);
      expect(fact.unit === null || read.units.some(({ id }) => id === fact.unit)).toBe(true);
      expect(read.standings[fact.id]?.stand).toMatch(/\w/);
      expect(read.observationStatus[fact.id]?.length).toBeGreaterThan(0);
    }
  });
});

it('a statement’s address opens it, with the supplement where it is of it', () => {
  const context = everything('en');
  const { rows } = context.contents.index;
  const column = statementColumns(context.contents).find(({ key }) => key === 'address');
  for (const entry of entriesOf(context.contents)) {
    const { selection, dropped } = parseAddress(String(column?.read(entry, context)), rows);
    const document = rows.documents.find(({ id }) => id === entry.fact?.document);
    expect(dropped).toEqual([]);
    expect(selection).toMatchObject({ view: 'facts', lang: 'en', fact: entry.fact?.id });
    expect(selection.supplement).toBe(document?.collection === 'supplement');
  }
});

describe('what is left out', () => {
  const views: Partial<Selection>[] = [
    {},
    { period: '15th', theme: 'economy' },
    { supplement: true },
    { view: 'targets' },
    { view: 'facts' },
    { view: 'targets', mode: 'list', form: 'words' },
  ];
  it.each(views)('with what is here makes the whole: %j', (selection) => {
    const { facts, leftOut } = contextOf({ selection }, dataset).contents;
    const { supplement, asides, groups, hidden, held } = leftOut;
    expect(facts.length + supplement + asides + groups + hidden).toBe(held);
    expect(held).toBe(dataset.facts.length);
  });

  it('without any filter is only what Compare never shows', () => {
    const { leftOut } = contextOf({}, dataset).contents;
    expect(leftOut.hidden).toBe(0);
    expect(leftOut.asides).toBeGreaterThan(0);
    expect(leftOut.supplement).toBeGreaterThan(0);
  });

  it('counts what each filter gives back', () => {
    const { facts, leftOut } = contextOf({ selection: { theme: 'economy' } }, dataset).contents;
    const without = contextOf({}, dataset).contents.facts.length;
    expect(leftOut.filters).toEqual([{ filter: 'theme', statements: without - facts.length }]);
  });
});

it('everything without the supplement is every statement of the core', () => {
  const { rows, details } = splitDataset(dataset);
  const { facts } = contextOf({ scope: 'all' }, dataset).contents;
  const core = new Set(indexRows(rows).documents.keys());
  expect(facts.map(({ id }) => id)).toEqual(
    Object.keys(details.facts).filter((id) => core.has(id.split('/')[0] ?? '')),
  );
});
