/** Reads a workbook back the way a spreadsheet does: the parts of the zip, the cells with their types. */
import { strFromU8, unzipSync } from 'fflate';

interface ReadCell {
  value: string | number | null;
  isFormula: boolean;
}

export interface ReadSheet {
  name: string;
  xml: string;
  rows: readonly (readonly ReadCell[])[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities, and then `_x0041_`, which a spreadsheet reads as “A”. */
const decoded = (xml: string) =>
  xml
    .replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (all, name: string) => {
      if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
      if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
      return entities[name] ?? all;
    })
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function columnOf(reference: string): number {
  const letters = reference.replace(/\d+/g, '');
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowsOf(xml: string, strings: readonly string[]): ReadCell[][] {
  return [...xml.matchAll(/<row\b[^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g)].map(([, inside = '']) => {
    const row: ReadCell[] = [];
    for (const [, attributes = '', body = ''] of inside.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const at = columnOf(/\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? 'A1');
      const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const stored = /<v>([\s\S]*?)<\/v>/.exec(body)?.[1];
      const isFormula = /<f\b/.test(body);
      while (row.length < at) row.push({ value: null, isFormula: false });
      const value =
        stored === undefined ? null : type === 's' ? (strings[Number(stored)] ?? null) : Number(stored);
      row.push({ value, isFormula });
    }
    return row;
  });
}

export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzipSync(bytes);
  const part = (path: string) => {
    const found = parts[path];
    if (!found) throw new Error(`The workbook has no ${path}: ${Object.keys(parts).join(', ')}`);
    return strFromU8(found);
  };
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(
    ([, text = '']) => decoded(text),
  );
  const names = [...part('xl/workbook.xml').matchAll(/<sheet\b[^>]*?\bname="([^"]*)"/g)];
  return names.map(([, name = ''], at) => {
    const xml = part(`xl/worksheets/sheet${at + 1}.xml`);
    return { name: decoded(name), xml, rows: rowsOf(xml, strings) };
  });
}

/** The cells of a sheet by the headings of its columns. */
export function recordsOf({ rows }: ReadSheet): readonly Readonly<Record<string, string | number | null>>[] {
  const [head = [], ...body] = rows;
  return body.map((row) =>
    Object.fromEntries(head.map(({ value }, at) => [String(value), row[at]?.value ?? null])),
  );
}
