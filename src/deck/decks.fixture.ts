/** What decks are drawn from in tests: the bundled data and the made-up one. */
import { buildBundled } from '../dataset/bundled.fixture';
import type { DatasetDetails } from '../dataset/dataset';
import { buildFixture } from '../dataset/fixture';
import { type DatasetIndex, indexRows } from '../dataset/indexDataset';
import { indexesWith } from '../dataset/indexes';
import { splitDataset } from '../dataset/splitDataset';
import type { Language } from '../i18n/language';
import { encodeAddress } from '../selection/address';
import { defaultSelection, type Selection } from '../selection/selection';
import type { Content } from './content';
import type { Subject } from './deck';
import { makeSlide, type Material } from './pages';

const materialFrom =
  (core: DatasetIndex, details: DatasetDetails) =>
  (lang: Language, thisYear = 2026): Material => ({
    core,
    ...indexesWith(core, details),
    details,
    lang,
    thisYear,
  });

export function bundledMaterial(): ReturnType<typeof materialFrom> {
  const { index, details } = buildBundled();
  return materialFrom(index, details);
}

export function fixtureMaterial(): ReturnType<typeof materialFrom> {
  const { rows, details } = splitDataset(buildFixture());
  return materialFrom(indexRows(rows), details);
}

export const addressOf = (material: Material, more: Partial<Selection> = {}): string =>
  encodeAddress({ ...defaultSelection(material.core.rows), ...more }, material.core.rows);

const madeOf = (subject: Subject, material: Material, more: Partial<Selection> = {}) =>
  makeSlide({ subject, address: addressOf(material, more) }, material).made;

/** The content of a slide that must be there. */
export function contentOf(subject: Subject, material: Material, more: Partial<Selection> = {}): Content {
  const made = madeOf(subject, material, more);
  if (!made.ok) throw new Error(`${subject.kind}: ${made.reason}`);
  return made.content;
}

/** Why there is none. */
export function reasonOf(subject: Subject, material: Material, more: Partial<Selection> = {}): string {
  const made = madeOf(subject, material, more);
  if (made.ok) throw new Error(`${subject.kind} is carried: ${made.content.said.title}`);
  return made.reason;
}
