import { expect, it } from 'vitest';
import { deckOf, slideOf } from './anyDeck.fixture';
import { slideGroups } from './slideGroups';

const groupsOf = (...sections: readonly (string | null)[]) => {
  const [title, sources] = deckOf().slides;
  const own = sections.map((section, at) => slideOf(`s${at}`, { section }));
  const slides = [title, ...own, sources].filter((slide) => slide !== undefined);
  return [...slideGroups(slides, 'zh').values()].map(({ name, first, count }) => [name, first, count]);
};

it('begins where a slide names a section, and leaves title and sources out of it', () => {
  expect(groupsOf('体系', null, '指标')).toEqual([
    [null, 't', 1],
    ['体系', 's0', 2],
    ['指标', 's2', 1],
    [null, 'z', 1],
  ]);
});

it('counts what stands before the first section with the title', () => {
  expect(groupsOf(null, '指标')).toEqual([
    [null, 't', 2],
    ['指标', 's1', 1],
    [null, 'z', 1],
  ]);
});

it('has none in an empty deck', () => {
  expect(slideGroups([], 'zh').size).toBe(0);
});
