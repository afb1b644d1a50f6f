import { describe, expect, it } from 'vitest';
import { buildFixture } from '../dataset/fixture';
import { buildSupplemented } from '../dataset/supplement.fixture';
import { askedOnCommandLine, type Options, WrongOption } from './command';

const asked = (options: Options, dataset = buildFixture()) =>
  askedOnCommandLine({ format: 'csv', ...options }, dataset, 2026);
const contents = (options: Options) => asked(options).context.contents;

describe('options of the command line', () => {
  it('select as the page does', () => {
    const { selection, withConditions, withSilences } = contents({
      places: 'birch, alder',
      period: 'third',
      theme: 'wealth',
      kinds: 'actual,target',
      query: '产',
      view: 'facts',
      lang: 'en',
      'no-conditions': true,
    });
    expect(selection).toMatchObject({
      places: ['alder', 'birch'],
      period: 'third',
      theme: 'wealth',
      kinds: ['target', 'actual'],
      query: '产',
      view: 'facts',
      lang: 'en',
    });
    expect({ withConditions, withSilences }).toEqual({ withConditions: false, withSilences: true });
  });

  it('take the supplement in only where it is asked for', () => {
    const dataset = buildSupplemented();
    const count = (options: Options) =>
      asked({ scope: 'all', ...options }, dataset).context.contents.facts.length;
    expect(count({ supplement: true })).toBe(dataset.facts.length);
    expect(count({})).toBeLessThan(dataset.facts.length);
  });

  it.each<[Options, RegExp]>([
    [{ format: 'pdf' }, /--format: there is no “pdf”.*xlsx, csv, json/],
    [{ format: undefined }, /--format is missing/],
    [{ places: 'aldr' }, /did you mean “alder”/],
    [{ places: 'alder,grove' }, /--places: there is no “grove”/],
    [{ places: ' , ' }, /--places is empty/],
    [{ period: '16th' }, /--period: there is no “16th”.*both/],
    [{ period: 'vision' }, /--period/],
    [{ theme: '' }, /--theme/],
    [{ kinds: 'target,wish' }, /--kinds: there is no “wish”/],
    [{ view: 'map' }, /--view/],
    [{ scope: 'some' }, /--scope/],
    [{ lang: 'fr' }, /--lang/],
  ])('%j is refused in words', (options, message) => {
    expect(() => asked(options)).toThrow(WrongOption);
    expect(() => asked(options)).toThrow(message);
  });
});
