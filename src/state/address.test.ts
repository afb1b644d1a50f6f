import { beforeEach, describe, expect, it, test } from 'vitest';
import { indexFixture } from '../dataset/indexed.fixture';
import {
  clearFilters,
  openFact,
  setLang,
  setPeriod,
  setQuery,
  setTheme,
  togglePlace,
} from '../selection/changes';
import { defaultSelection } from '../selection/selection';
import { readAddress, syncAddress } from './address';
import { change, createState, type Store } from './store';

const index = indexFixture();
const { rows } = index;
const standard = defaultSelection(rows);

/** As much of a window as the sync touches: entries, a place among them, and the two events of moving about. */
class FakeWindow extends EventTarget {
  entries: string[];
  at = 0;
  /** What was done to the history, in order. */
  written: string[] = [];

  constructor(hash = '') {
    super();
    this.entries = [hash];
  }

  get location() {
    return { hash: this.entries[this.at] ?? '' };
  }

  readonly history = {
    pushState: (_state: unknown, _title: string, address: string) => {
      this.written.push(`push ${address}`);
      this.entries = [...this.entries.slice(0, this.at + 1), address];
      this.at += 1;
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      this.written.push(`replace ${address}`);
      this.entries[this.at] = address;
    },
  };

  /** Back or forward: both events fire, as they do in browsers. */
  go(step: number) {
    this.at += step;
    this.dispatchEvent(new Event('popstate'));
    this.dispatchEvent(new Event('hashchange'));
  }

  /** A hash typed over the present one. */
  type(hash: string) {
    this.entries = [...this.entries.slice(0, this.at + 1), hash];
    this.go(1);
  }
}

/** The sync asks for a Window and uses of it what the fake has. */
const asWindow = (fake: FakeWindow) => fake as unknown as Window;

let store: Store;
let page: FakeWindow;
let stop: () => void;

/** A page opened at an address, as main does it. */
function open(hash: string): void {
  store = createState(index);
  page = new FakeWindow(hash);
  readAddress(store, hash);
  stop = syncAddress(store, asWindow(page));
}

const selected = () => store.getState().selection;
const dropped = () => store.getState().dropped;

beforeEach(() => open(''));

describe('the store', () => {
  test('starts with the defaults and nothing derived', () => {
    expect(createState(index).getState()).toEqual({
      index,
      details: null,
      detailsFailed: false,
      selection: standard,
      dropped: [],
    });
  });

  test('takes a change and leaves the rest', () => {
    const before = store.getState();
    change(store, setLang('en'));
    expect(store.getState()).toEqual({ ...before, selection: { ...standard, lang: 'en' } });
  });
});

describe('a change of the selection', () => {
  test('is one step of “back”', () => {
    change(store, setTheme('work'));
    change(store, setPeriod('second'));
    expect(page.written).toEqual(['push #/compare?theme=work', 'push #/compare?period=second&theme=work']);
  });

  test('by typing replaces the step it began on', () => {
    change(store, setTheme('work'));
    for (const query of ['产', '产业', '产业链']) change(store, setQuery(query));
    expect(page.entries).toHaveLength(2);
    expect(page.written.slice(1).map((entry) => entry.split(' ')[0])).toEqual([
      'replace',
      'replace',
      'replace',
    ]);
    expect(decodeURIComponent(page.location.hash)).toBe('#/compare?theme=work&q=产业链');
  });

  test('of the search and something else is a step', () => {
    change(store, setQuery('a'));
    change(store, (selection) => ({ ...selection, query: '', theme: 'work' }));
    expect(page.written).toEqual(['replace #/compare?q=a', 'push #/compare?theme=work']);
  });

  test('that changes nothing writes nothing', () => {
    change(store, (selection) => selection);
    change(store, (selection) => ({ ...selection }));
    change(store, clearFilters(rows));
    store.setState({ detailsFailed: true });
    expect(page.written).toEqual([]);
  });

  test('back to the defaults is written, where something else stood', () => {
    change(store, setTheme('work'));
    change(store, setTheme(null));
    expect(page.written.at(-1)).toBe('push #/compare');
  });
});

describe('back and forward', () => {
  test('bring the selection along and write nothing', () => {
    change(store, setTheme('work'));
    change(store, openFact('alder-outline/chains'));
    const written = [...page.written];
    page.go(-1);
    expect(selected()).toEqual({ ...standard, theme: 'work' });
    page.go(-1);
    expect(selected()).toEqual(standard);
    page.go(2);
    expect(selected()).toEqual({ ...standard, theme: 'work', fact: 'alder-outline/chains' });
    expect(page.written).toEqual(written);
  });

  test('and then a change begins a new branch', () => {
    change(store, setTheme('work'));
    change(store, setTheme('ideas'));
    page.go(-1);
    change(store, togglePlace('alder', rows));
    expect(page.entries.map((entry) => entry.split('?')[1])).toEqual([
      undefined,
      'theme=work',
      'places=birch,cedar,dogwood,elm-bay,fir-port&theme=work',
    ]);
  });
});

describe('an address that somebody wrote', () => {
  test('is followed, and left as it was written', () => {
    page.type('#/compare?kind=actual,target&lang=zh&places=birch,alder');
    expect(selected()).toEqual({ ...standard, places: ['alder', 'birch'], kinds: ['target', 'actual'] });
    expect(page.written).toEqual([]);
  });

  it.each(['#/charts?theme=work&zoom=1&lang=en', '#/nonsense?theme=work&zoom=1&lang=en'])(
    'keeps the page where it is broken, and says so: %s',
    (hash) => {
      page.type(hash);
      expect(selected()).toEqual({ ...standard, theme: 'work', lang: 'en' });
      expect(dropped().map(({ code }) => code)).toEqual(['unknown-view', 'unknown-key']);
      expect(page.written).toEqual([]);
      expect(page.location.hash).toBe(hash);
    },
  );

  test('that nobody can read is the default', () => {
    page.type('#%E4%&&&=?=?');
    expect(selected()).toEqual(standard);
    expect(dropped()).not.toEqual([]);
    expect(page.written).toEqual([]);
  });

  test('is understood at the start as well', () => {
    open('#/compare?theme=work&theme=lost');
    expect(selected().theme).toBe('work');
    expect(dropped()).toEqual([{ key: 'theme', value: 'lost', code: 'unknown-value' }]);
    change(store, setLang('en'));
    expect(page.written).toEqual(['push #/compare?theme=work&lang=en']);
  });

  test('no longer complains once it is left for one that is fine', () => {
    change(store, setTheme('work'));
    page.type('#/compare?theme=work&zoom=1');
    expect(dropped()).toHaveLength(1);
    page.go(-1);
    expect(selected().theme).toBe('work');
    expect(dropped()).toEqual([]);
  });
});

test('once stopped, neither follows the other', () => {
  stop();
  change(store, setTheme('work'));
  expect(page.written).toEqual([]);
  page.type('#/compare?theme=ideas');
  expect(selected().theme).toBe('work');
});
