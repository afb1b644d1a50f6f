import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Paths in backticks that name something in the repository. */
const pathsIn = (text) =>
  [...text.matchAll(/`((?:src|data|docs|scripts|e2e|bench|public)\/[^`\s<*]*|[A-Z]+\.md|LICENSE)`/g)].map(
    ([, path]) => path,
  );

describe.each(['README.md', 'CONTRIBUTING.md', 'src/README.md', 'data/README.md', 'docs/reading.md'])(
  '%s',
  (file) => {
    const paths = pathsIn(readFileSync(`${root}${file}`, 'utf8'));

    it('names paths', () => expect(paths.length).toBeGreaterThan(0));

    it.each(paths)('%s exists', (path) => expect(existsSync(`${root}${path}`)).toBe(true));
  },
);

describe('README.md', () => {
  const text = readFileSync(`${root}README.md`, 'utf8');

  it.each(['npm start', 'npm test'])('shows %s', (command) => expect(text).toContain(command));

  it.each([...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path))(
    'has the picture %s',
    (path) => expect(existsSync(`${root}${path}`)).toBe(true),
  );
});
