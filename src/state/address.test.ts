import { beforeEach, describe, expect, it, test } from 'vitest';
import { indexRows } from '../dataset/indexDataset';
import { splitDataset } from '../dataset/splitDataset';
import { withAsides } from '../dataset/withAsides';
import { buildSupplemented, indexSupplemented } from '../dataset/supplement.fixture';
import {
  clearFilters,
  closeFact,
  openFact,
  setLang,
  setPeriod,
  setQuery,
  setSlide,
  setSupplement,
  setTheme,
  setView,
  stepFact,
  togglePlace,
} from '../selection/changes';
import { defaultSelection } from '../selection/selection';
import { canGoBack, isWaiting, readAddress, resumeAddress, syncAddress } from './address';
import { addDetails, change, createState, indexShown, type Store } from './store';

const { rows, details } = splitDataset(buildSupplemented());
const core = indexRows(rows);
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

  /** What was kept with each entry. */
  states: unknown[] = [null];

  readonly history: { state: unknown } & Pick<History, 'pushState' | 'replaceState'> = {
    state: null,
    pushState: (state: unknown, _title: string, address: string) => {
      this.written.push(`push ${address}`);
      this.states = [...this.states.slice(0, this.at + 1), state];
      this.history.state = state;
      this.entries = [...this.entries.slice(0, this.at + 1), address];
      this.at += 1;
    },
    replaceState: (state: unknown, _title: string, address?: string | URL | null) => {
      this.states[this.at] = state;
      this.history.state = state;
      if (typeof address !== 'string') return;
      this.written.push(`replace ${address}`);
      this.entries[this.at] = address;
    },
  };

  /** Back or forward: both events fire, as they do in browsers. */
  go(step: number) {
    this.at += step;
    this.history.state = this.states[this.at] ?? null;
    this.dispatchEvent(new Event('popstate'));
    this.dispatchEvent(new Event('hashchange'));
  }

  /** A hash typed over the present one. */
  type(hash: string) {
    this.entries = [...this.entries.slice(0, this.at + 1), hash];
    this.states = [...this.states.slice(0, this.at + 1), null];
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
  store = createState(core);
  page = new FakeWindow(hash);
  readAddress(store, hash);
  stop = syncAddress(store, asWindow(page));
}

const selected = () => store.getState().selection;
const dropped = () => store.getState().dropped;

beforeEach(() => open(''));

describe('the store', () => {
  test('starts with the defaults and nothing derived', () => {
    expect(createState(core).getState()).toEqual({
      core,
      full: null,
      all: null,
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

describe('the details', () => {
  test('bring evidence and the supplement, and touch neither the core nor what is selected', () => {
    store.setState({ detailsFailed: true });
    const before = store.getState();
    addDetails(store, details);
    expect(store.getState()).toEqual({
      ...before,
      details,
      full: indexSupplemented(),
      all: {
        core: indexRows(withAsides(rows, details)),
        full: indexRows(withAsides(indexSupplemented().rows, details)),
      },
      detailsFailed: false,
    });
    expect(store.getState().core).toBe(core);
  });

  test('bring the asides, for the views that show them', () => {
    const [aside] = details.asides;
    const isShown = () => indexShown(store.getState()).facts.has(aside?.id ?? '');
    addDetails(store, details);
    expect(aside).toBeDefined();
    expect(isShown()).toBe(false);
    change(store, setView('facts'));
    expect(isShown()).toBe(true);
    change(store, openFact(aside?.id ?? ''));
    change(store, setView('compare'));
    expect(isShown()).toBe(false);
    expect(store.getState().selection.fact).toBeNull();
  });

  test('show the supplement only once both are there: it is switched on, and has come', () => {
    const shown = () => indexShown(store.getState());
    expect(shown()).toBe(core);
    change(store, setSupplement(true, rows));
    expect(shown()).toBe(core);
    addDetails(store, details);
    expect(shown()).toBe(store.getState().full);
    expect(shown().facts.has('cedar-pages/output')).toBe(true);
    change(store, setSupplement(false, rows));
    expect(shown()).toBe(core);
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

  test('that opens evidence is a step; stepping on and closing it replace that step', () => {
    const order = ['alder-outline/chains', 'alder-outline/output', 'alder-outline/growth'];
    change(store, setTheme('work'));
    change(store, openFact('alder-outline/chains'));
    change(store, stepFact(order, 1));
    change(store, stepFact(order, 1));
    change(store, closeFact);
    expect(page.written.slice(1)).toEqual([
      'push #/compare?theme=work&fact=alder-outline/chains',
      'replace #/compare?theme=work&fact=alder-outline/output',
      'replace #/compare?theme=work&fact=alder-outline/growth',
      'replace #/compare?theme=work',
    ]);
    change(store, openFact('alder-outline/chains'));
    page.go(-1);
    expect(selected()).toEqual({ ...standard, theme: 'work' });
  });

  test('that closes evidence and changes something else is a step', () => {
    change(store, openFact('alder-outline/chains'));
    change(store, (selection) => ({ ...selection, fact: null, theme: 'work' }));
    expect(page.written.at(-1)).toBe('push #/compare?theme=work');
  });

  test('that turns a slide replaces the step that began the show', () => {
    change(store, (selection) => ({ ...selection, view: 'briefing', mode: 'show' }));
    for (const slide of [2, 3]) change(store, setSlide(slide));
    expect(page.written).toEqual([
      'push #/briefing?mode=show',
      'replace #/briefing?mode=show&slide=2',
      'replace #/briefing?mode=show&slide=3',
    ]);
    change(store, (selection) => ({ ...selection, slide: 4, mode: null }));
    expect(page.written.at(-1)).toBe('push #/briefing?slide=4');
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

describe('an address that asks for the supplement', () => {
  const asking = '#/compare?fact=cedar-pages/output&supplement=on&system=alder-second-2023';

  test('waits for the details: nothing is dropped, nothing written over it', () => {
    open(`${asking}&zoom=1`);
    expect(isWaiting(page.location.hash, store.getState())).toBe(true);
    expect(selected()).toEqual({ ...standard, supplement: true });
    expect(dropped()).toEqual([]);
    expect(page.written).toEqual([]);
    expect(page.location.hash).toBe(`${asking}&zoom=1`);
  });

  test('is understood when they have come, and read again', () => {
    open(`${asking}&zoom=1`);
    addDetails(store, details);
    expect(isWaiting(page.location.hash, store.getState())).toBe(false);
    readAddress(store, page.location.hash);
    expect(selected()).toEqual({
      ...standard,
      supplement: true,
      fact: 'cedar-pages/output',
      systems: ['alder-second-2023'],
    });
    expect(dropped()).toEqual([{ key: 'zoom', value: '1', code: 'unknown-key' }]);
    expect(page.written).toEqual([]);
  });

  test('keeps what was changed while it waited', () => {
    open(`${asking}&zoom=1`);
    change(store, setTheme('work'));
    addDetails(store, details);
    resumeAddress(store, `${asking}&zoom=1`);
    expect(selected()).toEqual({
      ...standard,
      supplement: true,
      theme: 'work',
      fact: 'cedar-pages/output',
      systems: ['alder-second-2023'],
    });
    expect(dropped()).toEqual([{ key: 'zoom', value: '1', code: 'unknown-key' }]);
    expect(page.location.hash).toContain('theme=work');
  });

  test('waits no longer when the details cannot be had', () => {
    open(asking);
    store.setState({ detailsFailed: true });
    expect(isWaiting(page.location.hash, store.getState())).toBe(false);
    change(store, setTheme('work'));
    expect(page.location.hash).toContain('theme=work');
  });

  test('names its records once they are there, and is written with them', () => {
    addDetails(store, details);
    change(store, setSupplement(true, rows));
    change(store, openFact('cedar-pages/output'));
    expect(page.written).toEqual([
      'push #/compare?supplement=on',
      'push #/compare?fact=cedar-pages/output&supplement=on',
    ]);
    page.type(asking);
    expect(selected()).toMatchObject({ supplement: true, systems: ['alder-second-2023'] });
    change(store, setSupplement(false, rows));
    expect(page.written.at(-1)).toBe('push #/compare');
    page.go(-1);
    expect(selected()).toMatchObject({ supplement: true, fact: 'cedar-pages/output' });
  });

  test('alone names them: without asking, a supplementary statement is unknown', () => {
    addDetails(store, details);
    page.type('#/compare?fact=cedar-pages/output');
    expect(selected()).toEqual(standard);
    expect(dropped()).toEqual([{ key: 'fact', value: 'cedar-pages/output', code: 'unknown-value' }]);
  });

  test('does not make an address without it wait', () => {
    for (const hash of ['', '#/compare', '#/compare?fact=no/such', '#/compare?supplement=off']) {
      expect(isWaiting(hash, store.getState())).toBe(false);
    }
  });
});

test('once stopped, neither follows the other', () => {
  stop();
  change(store, setTheme('work'));
  expect(page.written).toEqual([]);
  page.type('#/compare?theme=ideas');
  expect(selected().theme).toBe('work');
});

describe('“back”', () => {
  const isWithin = () => canGoBack(asWindow(page));

  test('stays within the page once a step was made here, and while slides are turned', () => {
    expect(isWithin()).toBe(false);
    change(store, setTheme('work'));
    expect(isWithin()).toBe(true);
    change(store, setSlide(2));
    expect(isWithin()).toBe(true);
    page.go(-1);
    expect(isWithin()).toBe(false);
  });

  test('stays within the page from where a link in it led', () => {
    page.type('#/briefing?mode=show');
    expect(isWithin()).toBe(true);
    page.go(-1);
    expect(isWithin()).toBe(false);
    page.go(1);
    expect(isWithin()).toBe(true);
  });

  test('may lead elsewhere from an address that the page was opened at', () => {
    open('#/briefing?mode=show');
    change(store, setSlide(2));
    expect(isWithin()).toBe(false);
  });
});
