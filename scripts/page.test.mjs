import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishPage } from './page.mjs';

const page = [
  '<html><head>',
  '<meta charset="utf-8" />',
  "<script>a = '对标';</script>",
  '<script type="module" src="./x.js"></script>',
  '</head><body><div id="root"></div></body></html>',
].join('\n');

describe('finishPage', () => {
  it('puts the view into the root as it is, with the signs that a replacement would change', () => {
    expect(finishPage(page, "<p>$& $1 $' 对标</p>")).toContain(`<div id="root"><p>$& $1 $' 对标</p></div>`);
  });

  it('puts the policy first in the head and allows inline scripts by hash only', () => {
    const done = finishPage(page, '<p>x</p>');
    const hash = createHash('sha256').update("a = '对标';").digest('base64');
    expect(done).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
    expect(done).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(done).toContain("default-src 'none'");
    expect(done).toContain('worker-src blob:;');
    expect(done).toContain("connect-src 'self';");
    expect(done).not.toContain('unsafe');
  });

  it.each([
    ['no view', page, ' ', 'gave no HTML'],
    ['no root', page.replace('id="root"', 'id="other"'), '<p>x</p>', 'exactly once'],
    [
      'a style attribute, which the policy would block',
      page,
      '<p style="color:red">x</p>',
      'style attribute',
    ],
    ['no charset at the start', page.replace('<meta charset="utf-8" />', ''), '<p>x</p>', 'first 1024 bytes'],
  ])('refuses %s', (_what, html, view, message) => {
    expect(() => finishPage(html, view)).toThrow(message);
  });
});
