import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { removeSlide, setAspect, writeNotes } from './changes';
import { arbitraryChange, arbitraryDeck, deckOf } from './anyDeck.fixture';
import { changeNames, record, redo, redoName, startHistory, undo, undoName } from './history';

test('undo takes a change back whole, redo brings it again', () => {
  fc.assert(
    fc.property(
      arbitraryDeck,
      fc.array(fc.tuple(fc.constantFrom(...changeNames), arbitraryChange), { minLength: 1, maxLength: 10 }),
      (deck, changes) => {
        const states = changes.reduce(
          (all, [name, change]) => [...all, record(all.at(-1) ?? startHistory(deck), name, change)],
          [startHistory(deck)],
        );
        const last = states.at(-1) ?? startHistory(deck);
        const steps = last.past.length;
        let history = last;
        for (let step = 0; step < steps; step += 1) {
          const before = history;
          history = undo(history);
          expect(redo(history)).toEqual(before);
        }
        expect(history.present).toBe(deck);
        for (let step = 0; step < steps; step += 1) history = redo(history);
        expect(history.present).toBe(last.present);
        expect(redo(history)).toBe(history);
      },
    ),
  );
});

it('names what would be undone and done again', () => {
  const first = record(startHistory(deckOf('a')), 'notes', writeNotes('a', 'x'));
  const second = record(first, 'aspect', setAspect('4:3'));
  expect([undoName(second), redoName(second)]).toEqual(['aspect', null]);
  const back = undo(second);
  expect([undoName(back), redoName(back)]).toEqual(['notes', 'aspect']);
  expect([undoName(undo(back)), redoName(undo(back))]).toEqual([null, 'notes']);
  const start = undo(back);
  expect(undo(start)).toBe(start);
});

it('takes typing in one field as one step, and in another as another', () => {
  let history = startHistory(deckOf('a', 'b'));
  for (const text of ['先', '先说', '先说性质']) {
    history = record(history, 'notes', writeNotes('a', text), 'notes.a');
  }
  history = record(history, 'notes', writeNotes('b', '再'), 'notes.b');
  expect(history.past).toHaveLength(2);
  expect(undo(undo(history)).present).toEqual(deckOf('a', 'b'));
});

it('begins a step anew after an undo, so that nothing is lost of what was undone to', () => {
  const first = record(startHistory(deckOf('a')), 'notes', writeNotes('a', '一'), 'notes.a');
  const second = record(first, 'remove', removeSlide('a'));
  const typed = record(undo(second), 'notes', writeNotes('a', '二'), 'notes.a');
  expect(typed.past).toHaveLength(2);
  expect(typed.future).toEqual([]);
  expect(undo(typed).present).toBe(first.present);
});

it('records nothing where nothing changed', () => {
  const history = startHistory(deckOf('a'));
  expect(record(history, 'remove', removeSlide('t'))).toBe(history);
});

it('forgets what lies further back than anybody goes', () => {
  let history = startHistory(deckOf('a'));
  for (let step = 0; step < 500; step += 1) history = record(history, 'notes', writeNotes('a', String(step)));
  expect(history.past).toHaveLength(200);
  for (let step = 0; step < 500; step += 1) history = undo(history);
  expect(history.present.slides[1]?.notes).toBe('299');
});
