import { fileOf } from './datasetFiles';
import { recordSchema, resourceNames } from './jsonSchema';
import { resourceTitles } from './resourceTitles';

type Schema = ReturnType<typeof recordSchema>;
type Part = Schema | boolean | undefined;

const markers = { start: '<!-- dictionary:start -->', end: '<!-- dictionary:end -->' } as const;

function asSchema(part: Part | Part[]): Schema {
  return typeof part === 'object' && !Array.isArray(part) ? part : {};
}

/** What may stand in a field, in a few words: `number or null`, `one of a, b`, `list of {phrase, occurrence}`. */
function typeOf(schema: Schema): string {
  if (schema.anyOf !== undefined) {
    return [...new Set(schema.anyOf.map((part) => typeOf(asSchema(part))))].join(' or ');
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((word) => `\`${JSON.stringify(word)}\``).join(', ');
  if (schema.type === 'array') return `list of ${typeOf(asSchema(schema.items))}`;
  if (schema.type === 'object') {
    const fields = Object.keys(schema.properties ?? {});
    return fields.join() === 'zh,en' ? 'text' : `{${fields.join(', ')}}`;
  }
  return schema.format ?? String(schema.type ?? 'any');
}

/** Objects inside a record have their own rows, below the field that holds them. */
function innerOf(schema: Schema): [Schema, string][] {
  const options = [schema, ...(schema.anyOf ?? []).map((part) => asSchema(part))];
  return options.flatMap((option): [Schema, string][] => {
    if (option.type === 'array')
      return innerOf(asSchema(option.items)).map(([inner, path]) => [inner, `[]${path}`]);
    const isText = Object.keys(option.properties ?? {}).join() === 'zh,en';
    return option.type === 'object' && !isText ? [[option, '']] : [];
  });
}

function rowsOf(schema: Schema, above = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const field = asSchema(part);
    const path = `${above}${name}`;
    const needed = schema.required?.includes(name) === true ? 'yes' : '';
    const about = (field.description ?? '').replaceAll('|', '\\|').replaceAll('<', '&lt;');
    const row = `| \`${path}\` | ${typeOf(field)} | ${needed} | ${about} |`;
    return [row, ...innerOf(field).flatMap(([inner, brackets]) => rowsOf(inner, `${path}${brackets}.`))];
  });
}

/** The data dictionary as Markdown: a table for every resource. */
export function dictionary(): string {
  const tables = resourceNames.map((resource) => {
    const isFolder = resource === 'facts' || resource === 'uncovered';
    const file = fileOf(resource, isFolder ? '<document>' : undefined);
    const head = ['| field | type | required | meaning |', '| --- | --- | --- | --- |'];
    return [
      `### \`${file}\``,
      '',
      resourceTitles[resource],
      '',
      ...head,
      ...rowsOf(recordSchema(resource)),
    ].join('\n');
  });
  return ['A text is `{zh, en}`.', ...tables].join('\n\n');
}

/** The README with its dictionary renewed; undefined when the markers are not in it, in this order, once. */
export function withDictionary(readme: string): string | undefined {
  const start = readme.indexOf(markers.start);
  const end = readme.indexOf(markers.end);
  const isOnce = start === readme.lastIndexOf(markers.start) && end === readme.lastIndexOf(markers.end);
  if (start < 0 || end < start || !isOnce) return undefined;
  return `${readme.slice(0, start + markers.start.length)}\n\n${dictionary()}\n\n${readme.slice(end)}`;
}

/** Where there is no README yet. */
export const emptyReadme = `# Data\n\n## Dictionary\n\n${markers.start}\n${markers.end}\n`;
