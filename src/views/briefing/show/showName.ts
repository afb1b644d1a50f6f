/**
 * Several shows may be open in one browser. Each has a name of its own, kept by its window while it lives; the presenter’s
 * window that it opens bears it in its own name, through every reload.
 */
const key = 'duibiao.show.name';

const newName = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');

let inMemory: string | null = null;

/** The name of the show in this window. */
export function showName(): string {
  inMemory ??= newName();
  try {
    const kept = window.sessionStorage.getItem(key) ?? inMemory;
    window.sessionStorage.setItem(key, kept);
    return kept;
  } catch {
    return inMemory;
  }
}

const start = 'duibiao-presenter-';

/** What the presenter’s window of a show is called. */
export const windowOf = (show: string): string => start + show;

/** The show that opened this window; null where it was opened by hand. */
export const showAsked = (): string | null =>
  window.name.startsWith(start) ? window.name.slice(start.length) : null;
