import { deflateRawSync } from 'node:zlib';
import { hashOf, inlineScripts, withPolicy, withView } from './page.mjs';

/**
 * Read by `src/lib/packedText.ts`. Without a header, so that every machine writes the same.
 * @param {string} text
 */
export const packText = (text) => deflateRawSync(text, { level: 9 }).toString('base64');

/**
 * @typedef {object} Parts
 * @property {string} page what Vite wrote
 * @property {string} view the HTML of the default view
 * @property {string} style
 * @property {string} icon an SVG
 * @property {string} loader the script that unpacks the code and runs it
 * @property {string} code
 */

/**
 * The app in one file.
 * @param {Parts} parts
 * @param {typeof import('../src/exports/singlePage')} blocks
 */
export function singlePage({ page, view, style, icon, loader, code }, blocks) {
  refuse(style, /<\/style/i, 'The style sheet');
  refuse(style, /url\((?!["']?(?:data:|#))|@import/i, 'The style sheet');
  refuse(loader, /<\/script|<!--/i, 'The loader');

  const { openingOf, closing } = blocks;
  const empty = [`${openingOf('deck')}null`, openingOf('page'), openingOf('code')].map(
    (block) => block + closing,
  );
  const iconUrl = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
  let html = withView(page, view);
  html = replaceOnce(html, /\s*<script type="module"[^>]*\ssrc="[^"]*"[^>]*><\/script>/g, '');
  html = replaceOnce(html, /<link rel="stylesheet"[^>]*>/g, `<style>${style}</style>`);
  html = replaceOnce(html, /(?<=<link rel="icon"[^>]*href=")[^"]*/g, iconUrl);
  html = replaceOnce(html, /\s*<\/body>/g, `\n    <script type="module">${loader}</script>\n  </body>`);
  html = withPolicy(html, [
    "default-src 'none'",
    // What the loader runs is held to its hash like what stands in the page.
    ['script-src', ...[...inlineScripts(html), code].map(hashOf)].join(' '),
    'worker-src blob:',
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  html = replaceOnce(html, /\s*<\/body>/g, `\n    ${empty.join('\n    ')}\n  </body>`);

  const around = blocks.aroundOf(html);
  if (!around || blocks.withDeck(html, null) !== html)
    throw new Error('The single page must hold each of its blocks exactly once.');
  return blocks.fill(around, packText(JSON.stringify(around)), packText(code));
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} what
 */
function refuse(text, pattern, what) {
  const found = pattern.exec(text);
  if (found) throw new Error(`${what} of the single file must not hold ${found[0]}.`);
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} by
 */
function replaceOnce(text, pattern, by) {
  const count = text.match(pattern)?.length ?? 0;
  if (count !== 1) throw new Error(`The built page holds ${pattern} ${count} times, not once.`);
  // By function: a "$&" would corrupt a plain replacement.
  return text.replace(pattern, () => by);
}
