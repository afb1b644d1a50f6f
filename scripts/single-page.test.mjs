import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as blocks from '../src/exports/singlePage';
import { hashOf } from './page.mjs';
import { packText, singlePage } from './single-page.mjs';

const page = [
  '<html><head>',
  '    <meta charset="utf-8" />',
  "    <script>a = '对标';</script>",
  '    <link rel="icon" type="image/svg+xml" href="./favicon.svg" />',
  '    <script type="module" crossorigin src="./assets/x.js"></script>',
  '    <link rel="stylesheet" crossorigin href="./assets/x.css">',
  '  </head><body><div id="root"></div>',
  '  </body></html>',
].join('\n');

const parts = {
  page,
  view: "<p>$& $1 $' 对标</p>",
  style: ':root { --a: "$&" }',
  icon: '<svg/>',
  loader: "run('$&')",
  code: "say('</script><!-- $& 对标')",
};

const make = (changed = {}) => singlePage({ ...parts, ...changed }, blocks);
/** @param {string} packed */
const unpack = (packed) => inflateRawSync(Buffer.from(packed, 'base64')).toString();
/**
 * @param {string} html
 * @param {'page' | 'code'} block
 */
const packedIn = (html, block) =>
  html.split(blocks.openingOf(block))[1]?.split(blocks.closing)[0] ?? 'no such block';

describe('singlePage', () => {
  const html = make();

  it('holds view, style and loader as they are, and refers to no other file', () => {
    expect(html).toContain(`<div id="root">${parts.view}</div>`);
    expect(html).toContain(`<style>${parts.style}</style>`);
    expect(html).toContain(`<script type="module">${parts.loader}</script>`);
    expect(html).not.toContain('./');
    expect(html).not.toContain('src="');
  });

  it('carries its code packed, and no deck', () => {
    expect(unpack(packedIn(html, 'code'))).toBe(parts.code);
    expect(html).toContain(`${blocks.openingOf('deck')}null${blocks.closing}`);
  });

  it('carries what it takes to write it again, byte for byte', () => {
    const around = blocks.readAround(unpack(packedIn(html, 'page')));
    expect(around && blocks.fill(around, packedIn(html, 'page'), packedIn(html, 'code'))).toBe(html);
  });

  it('allows its own three scripts and its style by their hash, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      ['script-src', ...["a = '对标';", parts.loader, parts.code].map(hashOf)].join(' '),
      'worker-src blob:',
      `style-src ${hashOf(parts.style)}`,
      'img-src data: blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it.each([
    ['a style sheet that ends early', { style: 'a{}</style>' }, '</style'],
    ['a style sheet with another file', { style: 'a{background:url(./a.png)}' }, 'url('],
    ['a loader that ends early', { loader: "'</script>'" }, '</script'],
    ['a page that loads nothing', { page: page.replace(/<script type="module".*/, '') }, '0 times'],
    ['a page with two style sheets', { page: page.replace(/<link rel="stylesheet".*/, '$&$&') }, '2 times'],
    ['a view that holds the block of the code', { view: blocks.openingOf('code') }, 'exactly once'],
    ['a view that holds the block of the deck', { view: blocks.openingOf('deck') }, 'exactly once'],
  ])('refuses %s', (_what, changed, message) => {
    expect(() => make(changed)).toThrow(message);
  });

  it('packs alike whenever it runs', () => {
    expect(packText(parts.code)).toBe(packText(parts.code));
    expect(make()).toBe(html);
  });
});
