import { readdirSync, readFileSync } from 'node:fs';

// What scripts load from src by name (`loadSource('src/…')`) is used, although no import says so.
const loaded = readdirSync('scripts')
  .filter((file) => file.endsWith('.mjs'))
  .flatMap((file) => [...readFileSync(`scripts/${file}`, 'utf8').matchAll(/loadSource\('(src\/[^'…]+)'\)/g)])
  .map(([, path = '']) => path);

/** @type {import('knip').KnipConfig} */
export default {
  entry: ['src/app/prerender.tsx', 'src/app/openSingle.ts', 'scripts/*.mjs', ...loaded],
  project: ['src/**/*.{ts,tsx}', 'e2e/**/*.ts', 'scripts/**/*.mjs', 'bench/**/*.mjs', '*.config.{ts,js}'],
  ignoreBinaries: ['apt-get', 'dpkg', 'fc-list', 'openssl'],
};
