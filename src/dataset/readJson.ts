import { type Problem, Problems } from './problem';

export interface JsonFiles {
  files: Record<string, unknown>;
  problems: Problem[];
}

/** Texts of files to values; what is not JSON becomes a problem with the parser's own words and is left out. */
export function readJson(texts: Readonly<Record<string, string>>): JsonFiles {
  const problems = new Problems();
  const files: [string, unknown][] = [];
  for (const [file, text] of Object.entries(texts)) {
    try {
      files.push([file, JSON.parse(text)]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'not JSON';
      problems.add(file, {
        record: '',
        field: '',
        value: reason,
        code: 'not-json',
        expected: { zh: 'JSON', en: 'JSON' },
      });
    }
  }
  return { files: Object.fromEntries(files), problems: problems.list };
}
