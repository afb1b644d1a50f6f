/** What a view was set to, as far as a slide shows it. */
import { describe, expect, it } from 'vitest';
import { packPicked } from '../../selection/pickedFacts';
import { languages } from '../../i18n/language';
import { methodText } from '../../wording/method';
import { contentOf, bundledMaterial, fixtureMaterial, reasonOf } from '../decks.fixture';

const area = { x: 0, y: 300, width: 1700, height: 640 };

it('a change is drawn as a table where the view shows one', () => {
  const material = fixtureMaterial()('en');
  const drawing = contentOf({ kind: 'change' }, material);
  const table = contentOf({ kind: 'change' }, material, { changeForm: 'table' });
  expect(drawing.isDrawing).toBe(true);
  expect(drawing.body(area).some(({ kind }) => kind === 'scene')).toBe(true);
  expect(table.isDrawing).toBe(false);
  const boxes = table.body(area);
  expect(boxes.some(({ kind }) => kind === 'scene')).toBe(false);
  const [drawn] = boxes.flatMap((box) => (box.kind === 'table' ? [box] : []));
  expect(drawn?.rows.length).toBe(1 + Math.min(7, table.table.rows.length));
  expect(table.table).toEqual(drawing.table);
});

it('picked statements stand in the order of the table, all of them, whatever filters hide', () => {
  const material = bundledMaterial()('zh');
  const facts = material.core.rows.facts.filter(({ year }) => year !== null).slice(0, 60);
  const ids = facts.filter((_, at) => at % 12 === 0).map(({ id }) => id);
  const picked = packPicked(ids);
  const yearOf = new Map(material.core.rows.facts.map(({ id, year }) => [id, year ?? 0]));
  const falling = contentOf({ kind: 'facts' }, material, {
    view: 'facts',
    picked,
    sort: [{ column: 'year', isDescending: true }],
    kinds: ['baseline'],
  });
  const years = falling.facts.map((id) => yearOf.get(id) ?? 0);
  expect(new Set(falling.facts)).toEqual(new Set(ids));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  expect(new Set(years).size).toBeGreaterThan(1);
});

describe.each(languages)('in %s', (lang) => {
  const material = bundledMaterial()(lang);

  it('a section of the method is a table of its rules; the verdicts come without asking', () => {
    for (const section of methodText(lang)) {
      const { said, table } = contentOf({ kind: 'method', id: section.id }, material);
      expect(said.title).toBe(section.title);
      expect(table.rows.map(([term]) => term)).toEqual(section.rules.map(({ term }) => term));
    }
    expect(contentOf({ kind: 'method' }, material)).toEqual(
      expect.objectContaining({ said: contentOf({ kind: 'method', id: 'verdicts' }, material).said }),
    );
    expect(reasonOf({ kind: 'method', id: 'nowhere' }, material)).not.toBe('');
  });

  it('the dataset names every document that is known and not held', () => {
    const { table, said } = contentOf({ kind: 'package' }, material);
    const missing = material.core.rows.documents.filter(({ held }) => !held);
    expect(missing.length).toBeGreaterThan(0);
    const cells = table.rows.map((row) => row.at(-1)).join();
    for (const { title } of missing) expect(cells).toContain(title[lang]);
    expect(said.qualification).toContain(String(missing.length));
  });
});
