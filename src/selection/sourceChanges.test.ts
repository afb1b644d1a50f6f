import { describe, expect, test } from 'vitest';
import { buildFixture } from '../dataset/fixture';
import { setView } from './changes';
import { defaultSelection, type Selection } from './selection';
import {
  closeDocument,
  openDocument,
  showDocument,
  showPair,
  showSector,
  showStatementsOf,
  showSystem,
  stepDocument,
} from './sourceChanges';

const rows = buildFixture();
const standard: Selection = { ...defaultSelection(rows), view: 'sources' };

test('opening a document closes the evidence; closing leaves the rest', () => {
  const opened = openDocument('alder-outline')({ ...standard, fact: 'a/b' });
  expect(opened).toEqual({ ...standard, document: 'alder-outline' });
  expect(closeDocument(opened)).toEqual(standard);
});

describe('stepping', () => {
  const order = ['a', 'b', 'c'];
  test.each<[string | null, 1 | -1, string | null]>([
    ['a', 1, 'b'],
    ['b', -1, 'a'],
    ['a', -1, 'a'],
    ['c', 1, 'c'],
    ['elsewhere', 1, 'elsewhere'],
    [null, 1, null],
  ])('from %s by %i leads to %s', (from, step, to) => {
    expect(stepDocument(order, step)({ ...standard, document: from }).document).toBe(to);
  });
});

describe('going elsewhere', () => {
  const open: Selection = { ...standard, document: 'a', fact: 'a/b', mode: 'method', period: 'third' };
  test('the statements of a document, and of no other', () => {
    expect(showStatementsOf('a', rows)(open)).toEqual({
      ...open,
      view: 'facts',
      document: null,
      fact: null,
      mode: null,
      period: standard.period,
      where: [{ column: 'document', values: ['a'] }],
    });
  });
  test('a system, a sector, a pair, among the industries', () => {
    const there = { ...open, view: 'industries', document: null, fact: null, mode: null };
    expect(showSystem('s')(open)).toEqual({ ...there, part: 's' });
    expect(showSector('s')(open)).toEqual({ ...there, sectors: ['s'] });
    expect(showPair('a', 'b')(open)).toEqual({ ...there, pair: ['a', 'b'] });
  });
  test('a document from the method', () => {
    expect(showDocument('d')(open)).toEqual({ ...open, fact: null, mode: null, document: 'd' });
  });
  test('another view leaves the document behind', () => {
    expect(setView('compare')(open).document).toBeNull();
  });
});
