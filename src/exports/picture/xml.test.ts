import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readXml, textOf } from './readSvg.fixture';
import { element, escapeXml } from './xml';

describe('escapeXml', () => {
  it.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    [`"it's"`, '&quot;it&#39;s&quot;'],
    [']]>', ']]&gt;'],
    ['a\u0000b\u0008c\u001bd', 'abcd'],
    ['长\ud800沙\udc00', '长沙'],
    ['\ufffe\uffff', ''],
    ['🏙️', '🏙️'],
  ])('%j → %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });
});

test('any text in an element and in an attribute is read back, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const node = readXml(element('text', { 'data-name': text }, escapeXml(text)));
      expect(textOf(node)).toBe(node.attributes.get('data-name'));
      expect(textOf(node)).toBe(text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
    }),
  );
});

test('numbers are short, and an attribute without a value is left out', () => {
  expect(element('path', { d: 'M1.23456 -1e-15L2 3', x: 1 / 3, fill: undefined })).toBe(
    '<path d="M1.23 0L2 3" x="0.33"/>',
  );
});
