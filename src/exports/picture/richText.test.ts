import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXml, textBoxes } from './readSvg.fixture';
import { setParagraphs } from './richText';
import { supplementArt } from './art';

const run = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 60 }),
  size: fc.constantFrom(11, 13, 17, 28),
  bold: fc.boolean(),
  gap: fc.constantFrom(0, 4, 12),
});

test('no line is wider than its room, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), fc.integer({ min: 40, max: 400 }), (runs, width) => {
      const block = setParagraphs([{ runs: [...runs, { art: supplementArt('S'), gap: 6 }] }], width);
      for (const box of textBoxes(readXml(`<svg>${block.draw(0, 0)}</svg>`))) {
        expect(box.left).toBeGreaterThanOrEqual(-0.1);
        expect(box.right).toBeLessThanOrEqual(width + 0.1);
        expect(box.bottom).toBeLessThanOrEqual(block.height + 4);
      }
    }),
  );
});

test('what stands at the side narrows the first lines alone', () => {
  const text = '一二三四五六七八九十'.repeat(4);
  const [beside, free] = [
    setParagraphs([{ runs: [{ text, size: 10 }] }, { runs: [{ text, size: 10 }] }], 200, {
      width: 100,
      height: 20,
    }),
    setParagraphs([{ runs: [{ text, size: 10 }] }, { runs: [{ text, size: 10 }] }], 200),
  ];
  const lines = (block: typeof free) =>
    textBoxes(readXml(`<svg>${block.draw(0, 0)}</svg>`)).map((box) => box.text.length);
  expect(lines(free)).toEqual([20, 20, 20, 20]);
  expect(lines(beside)).toEqual([10, 10, 10, 10, 20, 20]);
});

test('at the right a line ends at the edge', () => {
  const block = setParagraphs([{ runs: [{ text: '2030', size: 12 }], align: 'right' }], 100);
  const [box] = textBoxes(readXml(`<svg>${block.draw(50, 0)}</svg>`));
  expect(box?.right).toBe(150);
});
