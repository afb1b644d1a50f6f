/**
 * The address carries the whole visible state: `#/compare?places=…&period=…`. One codec per key; defaults are not
 * written; what cannot be read is dropped, named, and never stops the page.
 */
import type { DatasetRows } from '../dataset/dataset';
import { languages } from '../i18n/language';
import {
  allKinds,
  asideViews,
  bothPeriods,
  changeForms,
  columnPlaces,
  defaultSelection,
  factGroups,
  forms,
  laneChoices,
  levels,
  listChoices,
  looks,
  modes,
  mostPlaces,
  rowOrders,
  sectorOrders,
  standardColumns,
  verdictFilters,
  views,
} from './selection';
import type { Selection } from './selection';
import { decodeColumns, decodeSort, decodeWhere, encodeSort, encodeWhere } from './columnCodecs';
import { migrate } from './migrations';

export interface Dropped {
  key: string;
  value: string;
  /**
   * `unknown-key`: no such parameter; `unknown-value`: not in this dataset; `unknown-view`: no such page; `left-out`:
   * the link had no room for it.
   */
  code: 'unknown-key' | 'unknown-value' | 'unknown-view' | 'left-out';
}

interface Codec<T> {
  /** Text for the address; null at the default. */
  encode: (value: T, rows: DatasetRows) => string | null;
  decode: (text: string, rows: DatasetRows) => { value: T; dropped: readonly string[] } | null;
}

const listSeparator = ',';

function oneOf<T extends string>(allowed: readonly T[], atDefault: T): Codec<T> {
  return {
    encode: (value) => (value === atDefault ? null : value),
    decode: (text) => {
      const value = allowed.find((one) => one === text);
      return value === undefined ? null : { value, dropped: [] };
    },
  };
}

function optionalOneOf<T extends string>(allowed: (rows: DatasetRows) => readonly T[]): Codec<T | null> {
  return {
    encode: (value) => value,
    decode: (text, rows) => {
      const value = allowed(rows).find((one) => one === text);
      return value === undefined ? null : { value, dropped: [] };
    },
  };
}

/** A list without order: written and read in the order of what is allowed. */
function subsetOf<T extends string>(
  allowed: (rows: DatasetRows) => readonly T[],
  atDefault: (rows: DatasetRows) => readonly T[],
): Codec<readonly T[]> {
  return {
    encode: (value, rows) => {
      const standard = atDefault(rows);
      const isDefault = value.length === standard.length && standard.every((one) => value.includes(one));
      const written = allowed(rows).filter((one) => value.includes(one));
      return isDefault || written.length === 0 ? null : written.join(listSeparator);
    },
    decode: (text, rows) => {
      const parts = text.split(listSeparator).filter((part) => part !== '');
      const known = allowed(rows);
      const value = known.filter((one) => parts.includes(one));
      const dropped = parts.filter((part) => !known.some((one) => one === part));
      return value.length > 0 ? { value, dropped } : null;
    },
  };
}

/** A list of so many; the rest is dropped and named. */
function atMost<T extends string>(most: number, codec: Codec<readonly T[]>): Codec<readonly T[]> {
  return {
    encode: codec.encode,
    decode: (text, rows) => {
      const read = codec.decode(text, rows);
      return (
        read && { value: read.value.slice(0, most), dropped: [...read.dropped, ...read.value.slice(most)] }
      );
    },
  };
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What `pickedFacts.ts` writes. */
const packedPattern = /^1\.[A-Za-z0-9_-]+$/;
const partPattern = /^[a-z0-9-]+(\/[a-z0-9-]+(\/\d{1,4})?)?$/;

/** Names of records that come with the details: read by their form alone here, and checked by `dropUnknown` then. */
const wellFormed = (pattern: RegExp): Codec<string | null> => ({
  encode: (value) => value,
  decode: (text) => (pattern.test(text) ? { value: text, dropped: [] } : null),
});

const ids = (records: readonly { id: string }[]) => records.map((record) => record.id);
const nothing = () => [];

const longestQuery = 100;
/** Longer links are cut by mail programs and chats. */
export const longestAddress = 8192;
/** How an address asks for the supplementary sources. */
const supplementOn = 'on';
const readingsOff = 'off';

/** Half a character, left over where a text was cut, has no escape: `encodeURIComponent` throws on it. */
const wholeCharacters = (text: string) => text.replace(/\p{Surrogate}/gu, '');

const freeText: Codec<string> = {
  encode: (value) => wholeCharacters(value) || null,
  decode: (text) => ({ value: wholeCharacters(text.slice(0, longestQuery)), dropped: [] }),
};

/** A list of which nothing was understood means the default. */
const unlessEmpty =
  <T>(decode: (text: string) => { value: readonly T[]; dropped: readonly string[] }) =>
  (text: string) => {
    const read = decode(text);
    return read.value.length > 0 ? read : null;
  };

type Coded = Omit<Selection, 'view'>;

const codecs: { [K in keyof Coded]: { key: string; codec: Codec<Coded[K]> } } = {
  places: {
    key: 'places',
    codec: atMost(
      mostPlaces,
      subsetOf(columnPlaces, (rows) => defaultSelection(rows).places),
    ),
  },
  period: {
    key: 'period',
    codec: {
      encode: (value) => (value === bothPeriods ? null : value),
      decode: (text, rows) => {
        const plans = ids(rows.periods.filter((period) => period.kind === 'plan'));
        return text === bothPeriods || plans.includes(text) ? { value: text, dropped: [] } : null;
      },
    },
  },
  theme: { key: 'theme', codec: optionalOneOf((rows) => ids(rows.themes)) },
  kinds: {
    key: 'kind',
    codec: subsetOf(
      () => allKinds,
      () => allKinds,
    ),
  },
  query: { key: 'q', codec: freeText },
  fact: { key: 'fact', codec: optionalOneOf((rows) => ids(rows.facts)) },
  lang: { key: 'lang', codec: oneOf(languages, 'zh') },
  look: { key: 'look', codec: oneOf(looks, 'light') },
  order: { key: 'order', codec: oneOf(rowOrders, 'document') },
  verdict: { key: 'verdict', codec: optionalOneOf(() => verdictFilters) },
  unfolded: { key: 'unfold', codec: subsetOf((rows) => ids(rows.themes), nothing) },
  opened: {
    key: 'more',
    codec: subsetOf(
      (rows) =>
        rows.concepts.flatMap((concept) => columnPlaces(rows).map((place) => `${concept.id}.${place}`)),
      nothing,
    ),
  },
  supplement: {
    key: 'supplement',
    codec: {
      encode: (value) => (value ? supplementOn : null),
      decode: (text) => (text === supplementOn ? { value: true, dropped: [] } : null),
    },
  },
  systems: { key: 'system', codec: subsetOf((rows) => ids(rows.systems), nothing) },
  part: { key: 'part', codec: wellFormed(partPattern) },
  lists: { key: 'lists', codec: oneOf(listChoices, 'all') },
  sectorOrder: {
    key: 'by',
    codec: {
      encode: (value) => (value === sectorOrders[0] ? null : value),
      decode: (text, rows) =>
        [...sectorOrders, ...columnPlaces(rows)].includes(text) ? { value: text, dropped: [] } : null,
    },
  },
  sectors: {
    key: 'sector',
    codec: {
      encode: (value) => value.toSorted().join(listSeparator) || null,
      decode: (text) => {
        const parts = [...new Set(text.split(listSeparator))].filter((part) => part !== '').toSorted();
        const value = parts.filter((part) => idPattern.test(part));
        return value.length > 0 ? { value, dropped: parts.filter((part) => !value.includes(part)) } : null;
      },
    },
  },
  readings: {
    key: 'readings',
    codec: {
      encode: (value) => (value ? null : readingsOff),
      decode: (text) => (text === readingsOff ? { value: false, dropped: [] } : null),
    },
  },
  pair: {
    key: 'pair',
    codec: {
      // In their order: left and right.
      encode: (value) => value.join(listSeparator) || null,
      decode: (text, rows) => {
        const value = text.split(listSeparator);
        const isPair = value.length === 2 && value[0] !== value[1];
        return isPair && value.every((one) => columnPlaces(rows).includes(one))
          ? { value, dropped: [] }
          : null;
      },
    },
  },
  change: { key: 'change', codec: wellFormed(idPattern) },
  changeForm: { key: 'as', codec: oneOf(changeForms, 'flow') },
  level: { key: 'level', codec: optionalOneOf(() => levels) },
  schemes: { key: 'schemes', codec: subsetOf((rows) => ids(rows.places), nothing) },
  find: { key: 'find', codec: freeText },
  mode: { key: 'mode', codec: optionalOneOf(() => modes) },
  lanes: { key: 'lanes', codec: oneOf(laneChoices, 'concept') },
  form: { key: 'form', codec: oneOf(forms, 'all') },
  year: {
    key: 'year',
    codec: {
      encode: (value) => (value === null ? null : String(value)),
      decode: (text) => (/^(19|20)\d\d$/.test(text) ? { value: Number(text), dropped: [] } : null),
    },
  },
  slide: {
    key: 'slide',
    codec: {
      encode: (value) => (value === 1 ? null : String(value)),
      decode: (text) => (/^[1-9]\d{0,2}$/.test(text) ? { value: Number(text), dropped: [] } : null),
    },
  },
  concept: { key: 'concept', codec: optionalOneOf((rows) => ids(rows.concepts)) },
  rows: { key: 'rows', codec: subsetOf((rows) => ids(rows.concepts), nothing) },
  sort: {
    key: 'sort',
    codec: { encode: (value) => encodeSort(value) || null, decode: unlessEmpty(decodeSort) },
  },
  group: { key: 'group', codec: oneOf(factGroups, 'none') },
  columns: {
    key: 'cols',
    codec: {
      encode: (value) => (value.join() === standardColumns.join() ? null : value.join(listSeparator)),
      decode: unlessEmpty(decodeColumns),
    },
  },
  where: {
    key: 'where',
    codec: {
      encode: (value) => wholeCharacters(encodeWhere(value)) || null,
      decode: unlessEmpty(decodeWhere),
    },
  },
  picked: {
    key: 'picked',
    codec: {
      encode: (value) => value || null,
      decode: (text) =>
        text.length <= longestAddress && packedPattern.test(text) ? { value: text, dropped: [] } : null,
    },
  },
  document: { key: 'document', codec: optionalOneOf((rows) => ids(rows.documents)) },
};

const codedKeys = Object.keys(codecs) as (keyof Coded)[];

function encodeOne<K extends keyof Coded>(
  name: K,
  selection: Selection,
  rows: DatasetRows,
): [string, string] | null {
  const text = codecs[name].codec.encode(selection[name], rows);
  return text === null ? null : [codecs[name].key, text];
}

/** Keeps `,` `/` `:` and `;` readable: they need no escape in a hash. */
const escapeValue = (text: string) =>
  encodeURIComponent(text).replace(/%(2C|2F|3A|3B)/g, (escape) => decodeURIComponent(escape));

/** Names the parameters that the address had no room for. */
const leftOutKey = 'left';

/** The address of a selection. One too long leaves out its longest parameters, and names them. */
export function encodeAddress(selection: Selection, rows: DatasetRows): string {
  const parameters = codedKeys.flatMap((name) => {
    const pair = encodeOne(name, selection, rows);
    return pair ? [{ key: pair[0], text: `${pair[0]}=${escapeValue(pair[1])}` }] : [];
  });
  const leftOut: string[] = [];
  const write = () => {
    const texts = parameters.map(({ text }) => text);
    if (leftOut.length > 0) texts.push(`${leftOutKey}=${leftOut.join(listSeparator)}`);
    return `#/${selection.view}${texts.length > 0 ? `?${texts.join('&')}` : ''}`;
  };
  while (write().length > longestAddress) {
    const longest = Math.max(...parameters.map(({ text }) => text.length));
    const [gone] = parameters.splice(
      parameters.findIndex(({ text }) => text.length === longest),
      1,
    );
    if (!gone) break;
    leftOut.push(gone.key);
  }
  return write();
}

/** Parameters that an address had no room for. */
export const leftOutOf = (hash: string): readonly string[] =>
  (new RegExp(`[?&]${leftOutKey}=([^&]*)`).exec(hash)?.[1] ?? '').split(listSeparator).filter(Boolean);

function readOne<K extends keyof Coded>(
  name: K,
  text: string,
  selection: Selection,
  rows: DatasetRows,
): { selection: Selection; dropped: readonly string[] } {
  const read = codecs[name].codec.decode(text, rows);
  if (!read) return { selection, dropped: [text] };
  return { selection: { ...selection, [name]: read.value }, dropped: read.dropped };
}

function unescape(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const shownOfDropped = 80;

/** Whether an address asks for the supplementary sources, which decides what it may name. */
export const asksForSupplement = (hash: string) =>
  new RegExp(`[?&]supplement=${supplementOn}(&|$)`).test(hash);

/** Whether an address names a view that shows asides, which comes with the details. */
export const asksForAsides = (hash: string) =>
  asideViews.some((view) => new RegExp(`^#?/?${view}([?]|$)`).test(hash));

/** Reads a hash. Never throws; whatever is not understood is named in `dropped` and left at its default. */
export function parseAddress(
  hash: string,
  rows: DatasetRows,
): { selection: Selection; dropped: readonly Dropped[] } {
  let selection = defaultSelection(rows);
  const dropped: Dropped[] = [];
  const drop = (key: string, value: string, code: Dropped['code']) =>
    dropped.push({ key: key.slice(0, shownOfDropped), value: value.slice(0, shownOfDropped), code });
  const [path = '', query = ''] = migrate(hash.replace(/^#\/?/, '')).split(/\?(.*)/s);
  const view = views.find((one) => one === path);
  if (view !== undefined) selection = { ...selection, view };
  else if (path !== '') drop('view', unescape(path), 'unknown-view');
  for (const pair of query.split('&').filter((part) => part !== '')) {
    const [key = '', value = ''] = pair.split(/=(.*)/s);
    if (key === leftOutKey) {
      for (const left of leftOutOf(`?${pair}`)) drop(left, '', 'left-out');
      continue;
    }
    const name = codedKeys.find((one) => codecs[one].key === key);
    if (name === undefined) {
      drop(unescape(key), unescape(value), 'unknown-key');
      continue;
    }
    const read = readOne(name, unescape(value), selection, rows);
    selection = read.selection;
    for (const text of read.dropped) drop(key, text, 'unknown-value');
  }
  return { selection, dropped };
}
