/**
 * The text that was deflated and written in base64, as the single file carries what it holds. `scripts/single-page.mjs`
 * packs it.
 */
export async function unpackText(packed: string): Promise<string> {
  const signs = atob(packed);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(unpacked).text();
}
