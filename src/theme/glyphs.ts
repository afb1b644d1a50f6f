/** Small signs as paths: what spans two posts is a verdict, how full a box is a reading. */

export interface Glyph {
  solid: string;
  dashed?: { d: string; dash: string };
}

const posts = 'M1.5 1v10M18.5 1v10';

/** In a box of 20 × 12: solid, dashed, cut, or nothing on the other side. */
export const verdictGlyphs = {
  comparable: { solid: `${posts}M1.5 6h17` },
  conditional: { solid: posts, dashed: { d: 'M2 6h16', dash: '2.6 2.2' } },
  'not-comparable': { solid: `${posts}M1.5 6H7M13 6h5.5M8.2 10l3.6-8` },
  single: { solid: 'M1.5 1v10', dashed: { d: 'M18.5 1v10', dash: '2 2' } },
} satisfies Record<string, Glyph>;

/** In a box of 12: the outline, and what of it is filled; the whole where two name one segment. */
export const readingGlyphs = {
  'same-segment': { outline: 'M1.5 1.5h9v9h-9Z', filled: 'M1.5 1.5h9v9h-9Z' },
  'different-segments': { outline: 'M1.5 1.5h9v9h-9Z', filled: 'M1.5 1.5h9l-9 9Z' },
  'segments-open': { outline: 'M1.5 1.5h9v9h-9Z', filled: 'M1.5 1.5h9v3h-9Z' },
  'one-place': { outline: 'M1.5 1.5h9v9h-9Z', filled: null },
} as const;
