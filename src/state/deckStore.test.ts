import { describe, expect, it } from 'vitest';
import { writeNotes } from '../deck/changes';
import { deckText } from '../deck/codec';
import { deckOf } from '../deck/anyDeck.fixture';
import { undoName } from '../deck/history';
import { createDeckStore } from './deckStore';

const key = 'duibiao.deck';
const asideKey = 'duibiao.deck.unreadable';
const about = { dataset: '规划', version: '1.2.0', saved: '2026-03-01' };
const fileOf = (...ids: readonly string[]) => deckText(deckOf(...ids), about);

/** The local store of a browser, as far as it is used; `room` is how many characters it takes. */
class FakeStorage implements Storage {
  [name: string]: unknown;
  kept = new Map<string, string>();
  room: number;
  constructor(kept: Readonly<Record<string, string>> = {}, room = Infinity) {
    this.kept = new Map(Object.entries(kept));
    this.room = room;
  }
  get length() {
    return this.kept.size;
  }
  key = (at: number) => [...this.kept.keys()][at] ?? null;
  getItem = (name: string) => this.kept.get(name) ?? null;
  setItem = (name: string, text: string) => {
    const others = [...this.kept].filter(([one]) => one !== name);
    if (others.reduce((sum, [, one]) => sum + one.length, text.length) > this.room) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    this.kept.set(name, text);
  };
  removeItem = (name: string) => void this.kept.delete(name);
  clear = () => this.kept.clear();
}

/** Where even looking is forbidden. */
class ForbiddenStorage extends FakeStorage {
  override getItem = () => {
    throw new DOMException('no', 'SecurityError');
  };
  override setItem = () => {
    throw new DOMException('no', 'SecurityError');
  };
}

const presentOf = (store: ReturnType<typeof createDeckStore>) => store.getState().history.present;

describe('a deck in the browser', () => {
  it('goes on where it was left', () => {
    const kept = new FakeStorage();
    const first = createDeckStore(kept);
    first.setAbout({ dataset: '规划', version: '1.2.0' });
    first.open(fileOf('a'));
    first.change('notes', writeNotes('a', '先说性质'));
    expect(first.getState().savedAt).not.toBeNull();
    const second = createDeckStore(kept);
    expect(presentOf(second)).toEqual(presentOf(first));
    expect(second.getState().trouble).toBeNull();
    expect(kept.getItem(key)).toContain('"dataset": "规划"');
  });

  it('saves what was undone and done again', () => {
    const kept = new FakeStorage({ [key]: fileOf('a') });
    const store = createDeckStore(kept);
    store.change('notes', writeNotes('a', 'x'));
    store.undo();
    expect(presentOf(createDeckStore(kept))).toEqual(deckOf('a'));
    store.redo();
    expect(presentOf(createDeckStore(kept)).slides[1]?.notes).toBe('x');
  });

  it('writes nothing where nothing changed', () => {
    const kept = new FakeStorage();
    const store = createDeckStore(kept);
    store.undo();
    store.redo();
    store.change('notes', writeNotes('nowhere', 'x'));
    expect(kept.length).toBe(0);
  });
});

describe('a store in trouble', () => {
  it('that is full loses nothing of the page, says so, and is well again', () => {
    const kept = new FakeStorage({}, 10);
    const store = createDeckStore(kept);
    expect(store.open(fileOf('a'))).toEqual([]);
    expect(presentOf(store)).toEqual(deckOf('a'));
    expect(store.getState()).toMatchObject({ trouble: 'not-saved', savedAt: null });
    kept.room = Infinity;
    store.change('notes', writeNotes('a', 'x'));
    expect(store.getState().trouble).toBeNull();
  });

  it.each([
    ['missing', null],
    ['forbidden', new ForbiddenStorage()],
  ])('that is %s leaves a page that works', (_what, kept) => {
    const store = createDeckStore(kept);
    store.open(fileOf('a'));
    expect(store.getState().trouble).toBe('not-saved');
    expect(presentOf(store)).toEqual(deckOf('a'));
    expect(store.asideText()).toBeNull();
  });

  it.each(['{', '{"format":"duibiao-deck","version":99}', 'null'])(
    'whose deck is %s puts it aside',
    (text) => {
      const kept = new FakeStorage({ [key]: text });
      const store = createDeckStore(kept);
      expect(store.getState().trouble).toBe('put-aside');
      expect(presentOf(store).slides).toEqual([]);
      expect(store.asideText()).toBe(text);
      store.open(fileOf('a'));
      expect(kept.getItem(asideKey)).toBe(text);
    },
  );

  it('that has no room to put it aside leaves it where it is', () => {
    const kept = new FakeStorage({ [key]: 'garbage' }, 10);
    const store = createDeckStore(kept);
    expect(store.getState().trouble).toBe('put-aside');
    store.open(fileOf('a'));
    expect(store.getState().trouble).toBe('not-saved');
    expect(presentOf(store)).toEqual(deckOf('a'));
    expect(kept.getItem(key)).toBe('garbage');
    expect(store.asideText()).toBe('garbage');
  });
});

describe('a file', () => {
  it('opens as a change that can be undone', () => {
    const store = createDeckStore(new FakeStorage({ [key]: fileOf('a') }));
    expect(store.open(fileOf('b'))).toEqual([]);
    expect(undoName(store.getState().history)).toBe('open');
    store.undo();
    expect(presentOf(store)).toEqual(deckOf('a'));
  });

  it('that is wrong changes nothing and says what is wrong', () => {
    const store = createDeckStore(new FakeStorage({ [key]: fileOf('a') }));
    const before = store.getState();
    expect(store.open('[]').length).toBeGreaterThan(0);
    expect(store.getState()).toBe(before);
  });

  it('is the deck itself', () => {
    const store = createDeckStore(null);
    store.open(fileOf('a', 'b'));
    const other = createDeckStore(null);
    expect(other.open(store.fileText())).toEqual([]);
    expect(presentOf(other)).toEqual(deckOf('a', 'b'));
  });
});

describe('the deck that a single file brings along', () => {
  it('is where work begins, and has a place of its own beside every other', () => {
    const kept = new FakeStorage({ [key]: fileOf('a') });
    const b = createDeckStore(kept, fileOf('b'));
    expect(presentOf(b)).toEqual(deckOf('b'));
    b.change('notes', writeNotes('b', '改过'));
    const c = createDeckStore(kept, fileOf('c'));
    expect(presentOf(c)).toEqual(deckOf('c'));
    c.change('notes', writeNotes('c', '也改过'));
    expect(presentOf(createDeckStore(kept, fileOf('b'))).slides[1]?.notes).toBe('改过');
    expect(presentOf(createDeckStore(kept, fileOf('c'))).slides[1]?.notes).toBe('也改过');
    expect(presentOf(createDeckStore(kept))).toEqual(deckOf('a'));
  });

  it('says so where it cannot be read', () => {
    const store = createDeckStore(new FakeStorage({ [key]: fileOf('a') }), 'garbage');
    expect(store.getState().trouble).toBe('embedded-unreadable');
    expect(presentOf(store).slides).toEqual([]);
  });
});

describe('another window', () => {
  it('is followed, its changes undone together, and not written again', () => {
    const kept = new FakeStorage({ [key]: fileOf('a') });
    const store = createDeckStore(kept);
    store.follow(key, fileOf('a', 'b'));
    store.follow(key, fileOf('a', 'b', 'c'));
    expect(presentOf(store)).toEqual(deckOf('a', 'b', 'c'));
    expect(kept.getItem(key)).toBe(fileOf('a'));
    store.undo();
    expect(presentOf(store)).toEqual(deckOf('a'));
  });

  it('is caught up with by a page that heard nothing', () => {
    const kept = new FakeStorage({ [key]: fileOf('a') });
    const store = createDeckStore(kept);
    kept.setItem(key, fileOf('a', 'b'));
    store.catchUp();
    expect(presentOf(store)).toEqual(deckOf('a', 'b'));
  });

  it.each([
    ['another key', 'duibiao.else', fileOf('b')],
    ['a store that was emptied', key, null],
    ['the whole store emptied', null, null],
    ['garbage', key, '{'],
    ['what is there already', key, fileOf('a')],
  ])('does nothing by %s', (_what, changed, text) => {
    const store = createDeckStore(new FakeStorage({ [key]: fileOf('a') }));
    const before = store.getState();
    store.follow(changed, text);
    expect(store.getState()).toBe(before);
  });
});
