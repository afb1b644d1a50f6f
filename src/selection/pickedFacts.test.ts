import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBundled } from '../dataset/bundled.fixture';
import { packPicked, unpackPicked } from './pickedFacts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5})?\/[a-z0-9]{1,8}$/);

test('what is packed comes back, each once and in order', () => {
  fc.assert(
    fc.property(fc.array(id), (ids) => {
      expect(unpackPicked(packPicked(ids))).toEqual([...new Set(ids)].toSorted());
    }),
  );
});

test('the order of picking does not matter', () => {
  expect(packPicked(['b/x', 'a/y', 'a/x'])).toBe(packPicked(['a/x', 'b/x', 'a/y', 'a/x']));
});

test('nothing picked is no text', () => {
  expect(packPicked([])).toBe('');
  expect(unpackPicked('')).toEqual([]);
});

test('whatever else stands in an address is no list, and no error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
      const read = unpackPicked(`1.${text}`);
      expect(read === null || read.every((one) => one.includes('/'))).toBe(true);
    }),
  );
  expect(unpackPicked('2.abc')).toBeNull();
});

test('every statement of the bundled data together stays short', () => {
  const ids = readBundled().facts.map((fact) => fact.id);
  const packed = packPicked(ids);
  expect(unpackPicked(packed)).toHaveLength(ids.length);
  expect(packed.length).toBeLessThan(8000);
});
