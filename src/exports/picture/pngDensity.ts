/**
 * How dense a PNG is, in a `pHYs` chunk: a document then shows it at its own size and not at twice that.
 * The chunk stands behind the header, which always takes the first 33 bytes.
 */

/** CSS pixels in a metre. */
const pixelsPerMetre = 96 / 0.0254;
const headerEnd = 33;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The same picture, `density` of whose pixels make a CSS pixel. */
export function setDensity(png: Uint8Array, density: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(pixelsPerMetre * density);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const dense = new Uint8Array(png.length + chunk.length);
  dense.set(png.subarray(0, headerEnd));
  dense.set(chunk, headerEnd);
  dense.set(png.subarray(headerEnd), headerEnd + chunk.length);
  return dense;
}
