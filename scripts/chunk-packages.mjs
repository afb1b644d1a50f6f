/**
 * A Vite plugin that writes down which npm packages each chunk holds (`dist/.vite/packages.json`), so that the budgets
 * can tell a chunk with a chart engine in it whatever its name is.
 * @returns {import('vite').Plugin}
 */
export function chunkPackages() {
  return {
    name: 'chunk-packages',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    generateBundle(_options, bundle) {
      /** @type {Record<string, string[]>} */
      const packages = {};
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') packages[chunk.fileName] = packagesOf(chunk.moduleIds);
      }
      this.emitFile({
        type: 'asset',
        fileName: '.vite/packages.json',
        source: JSON.stringify(packages, null, 2),
      });
    },
  };
}

/** @param {string[]} moduleIds */
function packagesOf(moduleIds) {
  const names = moduleIds.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
