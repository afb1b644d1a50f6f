/**
 * Keeps what the first view needs in one file. Modules that later views share with it would else be cut out into a
 * dozen small files, each of them a request before the first interaction.
 * @returns {{ plugin: import('vite').Plugin, isFirst: (id: string) => boolean }}
 */
export function firstChunk() {
  /** @type {Set<string>} */
  const first = new Set();
  return {
    plugin: {
      name: 'first-chunk',
      buildEnd() {
        const waiting = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
          if (first.has(id)) continue;
          first.add(id);
          waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      },
    },
    isFirst: (id) => first.has(id) && !id.endsWith('.css'),
  };
}
