import { createHash } from 'node:crypto';

const emptyRoot = '<div id="root"></div>';

/**
 * The page as it is served: the built one with the default view inside and a strict policy in front.
 * @param {string} page what Vite wrote
 * @param {string} view the HTML of the default view
 */
export function finishPage(page, view) {
  const filled = withView(page, view);
  return withPolicy(filled, [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts(filled).map(hashOf)].join(' '),
    // Workbooks are packed in a worker, whose code the library puts together from its own.
    'worker-src blob:',
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // The single file beside the page, when a deck is to be saved in it.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
}

/**
 * @param {string} page what Vite wrote
 * @param {string} view the HTML of the default view
 */
export function withView(page, view) {
  if (!view.trim()) throw new Error('render() of src/app/prerender.tsx gave no HTML.');
  if (page.split(emptyRoot).length !== 2) throw new Error(`index.html must hold ${emptyRoot} exactly once.`);
  if (/\sstyle="/.test(view)) {
    throw new Error(
      'The default view holds a style attribute, which the policy blocks: use a class or an SVG attribute.',
    );
  }
  // Replacement by function: a "$&" in the text would corrupt a plain one.
  return page.replace(emptyRoot, () => `<div id="root">${view}</div>`);
}

/**
 * Puts the policy in front: it allows what the build made and nothing else, inline scripts by their hash.
 * @param {string} page
 * @param {string[]} directives
 */
export function withPolicy(page, directives) {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`;
  const done = page.replace(/<head>/, (head) => `${head}\n    ${policy}`);
  const charset = done.search(/<meta charset/i);
  if (charset < 0 || Buffer.byteLength(done.slice(0, charset)) > 990) {
    throw new Error(
      '<meta charset> must stand within the first 1024 bytes: right after <head>, and few inline scripts.',
    );
  }
  return done;
}

/** @param {string} code */
export const hashOf = (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** @param {string} page */
export function inlineScripts(page) {
  const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  return scripts
    .filter(([, attributes = '']) => !/\ssrc\s*=/i.test(attributes))
    .map(([, , code = '']) => code);
}
