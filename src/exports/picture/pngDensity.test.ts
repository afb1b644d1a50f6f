import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { crc32, setDensity } from './pngDensity';

const bytes = (text: string) => new TextEncoder().encode(text);

function chunk(type: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(12 + data.length);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(bytes(type), 4);
  made.set(data, 8);
  view.setUint32(8 + data.length, crc32(made.subarray(4, 8 + data.length)));
  return made;
}

const header = Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const signature = [137, 80, 78, 71, 13, 10, 26, 10];
const png = Uint8Array.from([
  ...signature,
  ...chunk('IHDR', header),
  ...chunk('IDAT', deflateSync(Uint8Array.from([0, 255]))),
  ...chunk('IEND', new Uint8Array()),
]);

it('reckons the checksum of the PNG standard', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
});

it('puts the density behind the header, and changes nothing else', () => {
  const dense = setDensity(png, 2);
  const view = new DataView(dense.buffer);
  expect(dense.subarray(0, 33)).toEqual(png.subarray(0, 33));
  expect(dense.subarray(33 + 21)).toEqual(png.subarray(33));
  expect(new TextDecoder().decode(dense.subarray(37, 41))).toBe('pHYs');
  // 192 dots to the inch.
  expect([view.getUint32(41), view.getUint32(45), dense[49]]).toEqual([7559, 7559, 1]);
  expect(view.getUint32(50)).toBe(crc32(dense.subarray(37, 50)));
});
