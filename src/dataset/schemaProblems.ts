import * as v from 'valibot';
import { type Problems, shorten } from './problem';
import { evidenceSchema, pageEvidenceSchema, type Text } from './schema';

/** The schema's own words, as they stand in its messages and type names, with their Chinese. */
const chinese: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数字',
  boolean: 'true 或 false',
  null: 'null',
  Array: '列表',
  Object: '对象',
  integer: '整数',
  text: '非空文本',
  'a kebab-case id': '由小写字母、数字和连字符组成的 id',
  '<document>/<slug>': '<document>/<slug>',
  'YYYY or YYYY-MM': 'YYYY 或 YYYY-MM',
  'YYYY, YYYY-MM or YYYY-MM-DD': 'YYYY、YYYY-MM 或 YYYY-MM-DD',
  '64 hexadecimal digits': '64 位十六进制数字',
  'at least 4 characters': '至少 4 个字',
  'at most 40 characters': '至多 40 个字',
  'an address': '网址',
};

const typeWords: Readonly<Record<string, string>> = { url: 'an address', integer: 'integer' };

function expectedText(issue: v.BaseIssue<unknown>): Text {
  // The schema's own messages are written as what is expected; valibot's begin with “Invalid”.
  const own = issue.message.startsWith('Invalid ') ? undefined : issue.message;
  const en = own ?? typeWords[issue.type] ?? issue.expected ?? issue.type;
  return { zh: Object.hasOwn(chinese, en) ? (chinese[en] ?? en) : en, en };
}

/** `("city" | "group")`, as valibot writes a choice, back to its words. */
function choices(expected: string | null): string[] {
  return Array.from((expected ?? '').matchAll(/"([^"]*)"/g), (match) => match[1] ?? '');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const fieldOf = (path: readonly string[]): string => shorten(path.join('.'));

/** Issues of one branch of the evidence union: the one that the entry was evidently meant for. */
function evidenceIssues(input: Record<string, unknown>): v.BaseIssue<unknown>[] {
  const branch = 'phrase' in input || !('url' in input) ? evidenceSchema : pageEvidenceSchema;
  return v.safeParse(branch, input).issues ?? [];
}

interface Place {
  file: string;
  record: string;
}

function addIssue(
  problems: Problems,
  { file, record }: Place,
  issue: v.BaseIssue<unknown>,
  above: string[],
): void {
  const path = [...above, ...(issue.path ?? []).map((item) => String(item.key))];
  if (issue.type === 'union' && path.at(-2) === 'evidence' && isRecord(issue.input)) {
    for (const inner of evidenceIssues(issue.input)) addIssue(problems, { file, record }, inner, path);
    return;
  }
  const field = fieldOf(path);
  if (issue.type === 'strict_object' && issue.path !== undefined) {
    const unknown = issue.expected === 'never';
    problems.add(file, {
      record,
      field,
      value: unknown ? path.at(-1) : undefined,
      code: unknown ? 'unknown-field' : 'missing-field',
      expected: unknown
        ? { zh: '没有这个字段', en: 'no such field' }
        : { zh: `字段 ${path.at(-1)}`, en: `the field ${path.at(-1)}` },
    });
    return;
  }
  problems.add(
    file,
    { record, field, value: issue.input, code: 'schema', expected: expectedText(issue) },
    issue.type === 'picklist' ? choices(issue.expected) : undefined,
  );
}

/** Every issue of one record as a problem; all its unknown fields, where valibot itself stops at the first. */
export function addSchemaProblems(
  problems: Problems,
  place: Place & { input: unknown; fields: readonly string[] },
  issues: readonly v.BaseIssue<unknown>[],
): void {
  for (const issue of issues) {
    const ownUnknown = issue.expected === 'never' && issue.path?.length === 1;
    if (!ownUnknown) addIssue(problems, place, issue, []);
  }
  if (!isRecord(place.input)) return;
  for (const key of Object.keys(place.input)) {
    if (place.fields.includes(key)) continue;
    problems.add(
      place.file,
      {
        record: place.record,
        field: shorten(key),
        value: key,
        code: 'unknown-field',
        expected: { zh: '没有这个字段', en: 'no such field' },
      },
      place.fields,
    );
  }
}
