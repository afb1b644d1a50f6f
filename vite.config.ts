import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunkPackages } from './scripts/chunk-packages.mjs';
import { dataModules } from './scripts/data-modules.mjs';
import { firstChunk } from './scripts/first-chunk.mjs';

export default defineConfig(({ isSsrBuild, mode }) => {
  // Dates and sorting must not depend on the machine that runs the tests; the workers inherit this.
  if (mode === 'test') process.env.TZ = 'Asia/Shanghai';

  const first = firstChunk();

  return {
    base: './',
    // The address is in the hash, so a missing file is a 404 here as on any static host, not the page once more.
    appType: 'mpa',
    plugins: [react(), dataModules(), chunkPackages(), first.plugin],
    build: {
      manifest: !isSsrBuild,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      ...(isSsrBuild
        ? {}
        : {
            rolldownOptions: {
              output: {
                codeSplitting: {
                  // What the first view shows of the data is a chunk of its own, which the byte budgets know by its
                  // name. Data loaded later splits by itself; grouped, it would cost one more request at the start.
                  groups: [
                    { name: 'data-first', test: /virtual:data-first/, priority: 2 },
                    { name: 'first', test: first.isFirst, priority: 1 },
                  ],
                },
              },
            },
          }),
    },
    test: {
      environment: 'node',
      include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'data/**/*.test.ts'],
      pool: 'forks',
      // A loaded machine is not a fault of the code; what hangs is still ended.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      restoreMocks: true,
    },
  };
});
