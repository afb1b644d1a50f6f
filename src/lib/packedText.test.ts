import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText } from '../../scripts/single-page.mjs';
import { unpackText } from './packedText';

test('what was packed comes back, sign by sign', async () => {
  for (const text of ['', '对标 $& </script> <!-- \r\n \u2028 \0 🀄', 'x'.repeat(300_000)])
    expect(await unpackText(packText(text))).toBe(text);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await unpackText(packText(text))).toBe(text);
    }),
  );
});

test('what was cut off, as by a copy that did not finish, is refused', async () => {
  const packed = packText(JSON.stringify(Array.from({ length: 500 }, (_, at) => at)));
  for (const share of [0, 0.1, 0.5, 0.9, 0.99])
    await expect(unpackText(packed.slice(0, Math.floor(packed.length * share)))).rejects.toBeInstanceOf(
      Error,
    );
});
