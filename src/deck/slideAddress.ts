/** What of a selection a slide keeps: what it is drawn from, and the view that it came from; nothing it does not show. */
import type { DatasetRows } from '../dataset/dataset';
import { encodeAddress, parseAddress } from '../selection/address';
import { unpackPicked } from '../selection/pickedFacts';
import { defaultSelection, type Selection } from '../selection/selection';
import type { Deck, Subject, SubjectKind } from './deck';
import { homes } from './homes';

type Key = keyof Selection;

/** Title and sources speak for the places and periods of all slides. */
const scope = ['places', 'period', 'supplement'] as const satisfies readonly Key[];
const filters = ['theme', 'kinds', 'query'] as const satisfies readonly Key[];

/** What else each kind of slide is drawn from. */
const keptKeys: Record<SubjectKind, readonly Key[]> = {
  title: filters,
  systems: ['systems'],
  overlap: ['theme', 'query', 'systems', 'lists'],
  common: ['theme', 'query', 'systems', 'lists', 'pair'],
  change: ['change', 'changeForm'],
  schemes: ['theme', 'level', 'schemes', 'find'],
  concept: ['kinds'],
  concepts: [...filters, 'verdict'],
  pair: [...filters, 'pair'],
  timeline: [...filters, 'form'],
  trajectory: ['kinds', 'concept'],
  due: [...filters, 'form', 'year'],
  evidence: ['fact'],
  part: ['part'],
  facts: [...filters, 'sort', 'group', 'where'],
  sources: filters,
  method: [],
  package: [],
};

/** Where statements are picked, nothing else chooses among them. */
const keptWithPicked: readonly Key[] = ['sort', 'group', 'picked'];

const isPicked = ({ kind }: Subject, { picked }: Selection) =>
  kind === 'facts' && (unpackPicked(picked) ?? []).length > 0;

/** The same in every selection: that they were added from another makes no second slide. */
const isSameEverywhere = (subject: Subject, selection: Selection) =>
  ['evidence', 'part', 'method', 'package'].includes(subject.kind) || isPicked(subject, selection);

const keysOf = (subject: Subject, selection: Selection): readonly Key[] =>
  isPicked(subject, selection) ? keptWithPicked : keptKeys[subject.kind];

/** Whether a slide is drawn from this part of its selection. */
export const keeps = (key: Key, subject: Subject, selection: Selection): boolean =>
  [...scope, ...keysOf(subject, selection)].includes(key);

function only(keys: readonly Key[], selection: Selection, rows: DatasetRows): Selection {
  const take = <K extends Key>(into: Selection, key: K): Selection => ({ ...into, [key]: selection[key] });
  return keys.reduce(take, defaultSelection(rows));
}

/** What the subject names among several is selected with it, so that its view opens there. */
const named = ({ kind, id }: Subject): Partial<Selection> => {
  if (id === undefined) return {};
  if (kind === 'evidence') return { fact: id };
  if (kind === 'part') return { part: id };
  if (kind === 'trajectory') return { concept: id };
  return kind === 'change' ? { change: id } : {};
};

export function slideAddress(subject: Subject, selection: Selection, rows: DatasetRows): string {
  const keys: readonly Key[] = ['view', 'mode', ...scope, ...keysOf(subject, selection)];
  return encodeAddress(only(keys, { ...selection, ...named(subject) }, rows), rows);
}

/** What two slides that show the same have in common, wherever each was added. */
function identity(subject: Subject, address: string, rows: DatasetRows): string {
  const { selection } = parseAddress(address, rows);
  const keys = [
    ...(isSameEverywhere(subject, selection) ? (['supplement'] as const) : scope),
    ...keysOf(subject, selection),
  ];
  const shown = { ...only(keys, { ...selection, ...named(subject) }, rows), ...homes[subject.kind] };
  return `${subject.kind} ${subject.id ?? ''} ${encodeAddress(shown, rows)}`;
}

/** Where a deck shows the same already, from zero; -1 where it does not. `rows` hold all that its slides may name. */
export function placeOf({ slides }: Deck, subject: Subject, address: string, rows: DatasetRows): number {
  const wanted = identity(subject, address, rows);
  return slides.findIndex((slide) => identity(slide.subject, slide.address, rows) === wanted);
}
