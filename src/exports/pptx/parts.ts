/** The parts of a file by their paths: texts to be mended, then packed so that the same deck makes the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** No clock is asked. The earliest time that the format knows. */
const written = new Date(1980, 0, 1);

export class Parts {
  #files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    const all = unzipSync(bytes);
    // Folders are no parts.
    this.#files = Object.fromEntries(Object.entries(all).filter(([path]) => !path.endsWith('/')));
  }

  get paths(): readonly string[] {
    return Object.keys(this.#files);
  }

  text(path: string): string {
    const bytes = this.#files[path];
    if (!bytes) throw new Error(`The file has no part ${path}.`);
    return strFromU8(bytes);
  }

  set(path: string, content: string | Uint8Array): void {
    this.#files[path] = typeof content === 'string' ? strToU8(content) : content;
  }

  change(path: string, by: (xml: string) => string): void {
    this.set(path, by(this.text(path)));
  }

  /** Every part by another name, and every mention of it in the lists of parts. */
  rename(by: (text: string) => string): void {
    const listing = /\.rels$|^\[Content_Types\]\.xml$/;
    this.#files = Object.fromEntries(
      Object.entries(this.#files).map(([path, bytes]) => [
        by(path),
        listing.test(path) ? strToU8(by(strFromU8(bytes))) : bytes,
      ]),
    );
  }

  /** In the order in which packages are read: what is in them first. */
  zipped(): Uint8Array {
    const first = '[Content_Types].xml';
    const order = [first, ...this.paths.filter((path) => path !== first).toSorted()];
    const files = order.flatMap((path) => {
      const bytes = this.#files[path];
      return bytes ? [[path, bytes] as const] : [];
    });
    return zipSync(Object.fromEntries(files), { mtime: written, level: 6 });
  }
}

/** The parts that another refers to, by the names of the relations. */
export function relations(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
      const value = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(tag)?.[1] ?? '';
      return [value('Id'), value('Target')];
    }),
  );
}

/** `replacement` in place of what the pattern finds, which must be there: the library writes it. */
export function replaced(xml: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(xml)) throw new Error(`${String(pattern)} is not in the part.`);
  return xml.replace(pattern, () => replacement);
}
