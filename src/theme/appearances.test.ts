import { describe, expect, it } from 'vitest';
import { appearanceNames, appearances } from './appearances';
import { contrast, lightness } from './contrast';
import { shapes } from './shapes';

const floors = {
  light: { text: 4.5, mark: 3, control: 3 },
  dark: { text: 4.5, mark: 3, control: 3 },
  projector: { text: 7, mark: 4.5, control: 4.5 },
};

describe.each(appearanceNames)('the %s appearance', (name) => {
  const look = appearances[name];
  const floor = floors[name];
  const grounds = [look.paper, look.wash];

  it.each(['ink', 'ink2', 'ink3'] as const)('has readable text in %s', (ink) => {
    for (const ground of grounds) expect(contrast(look[ink], ground)).toBeGreaterThanOrEqual(floor.text);
  });

  it('has readable text on the highlighter and on the period tag', () => {
    expect(contrast(look.ink, look.highlight)).toBeGreaterThanOrEqual(floor.text);
    expect(contrast(look.ink, look.wash2)).toBeGreaterThanOrEqual(floor.text);
    expect(contrast(look.paper, look.ink2)).toBeGreaterThanOrEqual(floor.text);
  });

  it('has visible borders of controls and a visible focus', () => {
    expect(contrast(look.control, look.paper)).toBeGreaterThanOrEqual(floor.control);
    for (const ground of grounds) expect(contrast(look.focus, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(look.marks.map((colour, at) => [at, colour] as const))('has mark %i in contrast', (_at, colour) => {
    for (const ground of grounds) {
      expect(contrast(colour.mark, ground)).toBeGreaterThanOrEqual(floor.mark);
      expect(contrast(colour.ink, ground)).toBeGreaterThanOrEqual(floor.text);
    }
  });

  it('has a colour for each of the eight shapes', () => {
    expect(shapes).toHaveLength(8);
    expect(look.marks).toHaveLength(shapes.length);
    expect(new Set(shapes.map((shape) => shape.outline)).size).toBe(shapes.length);
  });
});

it('prints no two marks as the same grey', () => {
  const greys = appearances.light.marks.map(({ mark }) => lightness(mark)).sort((a, b) => a - b);
  const steps = greys.slice(1).map((grey, at) => grey - (greys[at] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(4);
});
