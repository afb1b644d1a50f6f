/** The rules of src/README.md, read from the code itself. Each failure says what to do instead. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

// A folder imports only from itself and from those before it. The core is pure; from `state` on, there is a browser.
const core = [
  'lib',
  'theme',
  'i18n',
  'dataset',
  'selection',
  'analysis',
  'wording',
  'charts',
  'deck',
  'exports',
];
const order = [...core, 'state', 'ui', 'parts', 'views', 'app'];

const src = import.meta.dirname;
const isTest = (path: string) =>
  /\.test\.tsx?$|\.cases\.json$|(^|\/)[\w.-]*fixtures?[\w.-]*(\/|$)/i.test(path);

interface Node {
  type: string;
  [key: string]: unknown;
}
interface Import {
  from: string;
  typesOnly: boolean;
}
interface SourceFile {
  /** Inside src, such as `views/compare/CompareView.tsx`. */
  path: string;
  text: string;
  program: Node;
  imports: Import[];
}

const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.(tsx?|css|html|json)$/.test(path) && !isTest(path))
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));
const files = texts.filter(({ path }) => /\.tsx?$/.test(path)).map(({ path, text }) => parse(path, text));

function parse(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  const root = program as unknown as Node;
  const imports: Import[] = [];
  walk(root, (node) => {
    const from = isNode(node['source']) ? node['source']['value'] : undefined;
    if (!/^(Import|Export(Named|All))/.test(node.type) || typeof from !== 'string') return;
    const kinds = [node, ...nodesIn(node['specifiers'])].map(
      (part) => part['importKind'] ?? part['exportKind'],
    );
    const [whole, ...each] = kinds;
    const typesOnly = whole === 'type' || (each.length > 0 && each.every((kind) => kind === 'type'));
    imports.push({ from, typesOnly });
  });
  return { path, text, program: root, imports };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nodesIn(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
}

function walk(node: Node, visit: (node: Node, parent?: Node) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node)) for (const child of nodesIn(value)) walk(child, visit, node);
}

/** The file in src that an import means; undefined for packages, styles, virtual modules. */
function target(file: SourceFile, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const base = relative(src, resolve(src, dirname(file.path), from))
    .split(sep)
    .join('/');
  const paths = files.map(({ path }) => path);
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => base + end)
    .find((path) => paths.includes(path));
}

const folder = (path: string) => path.split('/')[0] ?? '';
const inBrowser = (path: string) => path.startsWith('exports/browser/') || !core.includes(folder(path));
// What exports does with canvas, clipboard and download stands where the user interface stands.
const rank = (path: string) => order.indexOf(path.startsWith('exports/browser/') ? 'ui' : folder(path));
const pure = files.filter(({ path }) => !inBrowser(path) && path.includes('/'));

const edges = files.flatMap((file) =>
  file.imports.flatMap(({ from }) => {
    const to = target(file, from);
    return to ? [{ from: file.path, to }] : [];
  }),
);

describe('the folders of src', () => {
  it('have been read', () => {
    expect(files.length, 'files under src; has src moved?').toBeGreaterThanOrEqual(10);
    expect(edges.length, 'imports between them').toBeGreaterThan(0);
  });

  it('are those of the map', () => {
    const strangers = files.filter(({ path }) => path.includes('/') && !order.includes(folder(path)));
    expect(strangers.map(({ path }) => `${path}: move it into one of ${order.join(', ')}`)).toEqual([]);
  });

  it('import downwards only', () => {
    const upward = edges.filter(({ from, to }) => from.includes('/') && rank(to) > rank(from));
    const advice = 'move what is shared down, or pass it in as an argument';
    expect(upward.map(({ from, to }) => `${from} imports ${to}: ${advice}`)).toEqual([]);
  });

  it('keep the views apart', () => {
    const view = (path: string) => /^views\/[^/]+\//.exec(path)?.[0];
    const between = edges.filter(({ from, to }) => view(from) && view(to) && view(from) !== view(to));
    const advice = 'what two views need belongs to parts or ui';
    expect(between.map(({ from, to }) => `${from} imports ${to}: ${advice}`)).toEqual([]);
  });

  it('have no cycle of files', () => {
    const advice = 'move what both need into a file of its own';
    expect(cycles().map((cycle) => `${cycle.join(' → ')}: ${advice}`)).toEqual([]);
  });
});

function cycles(): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const { to } of edges.filter(({ from }) => from === path)) follow(to, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  return found;
}

describe('the pure core', () => {
  it('imports no React, store, Node or running chart engine', () => {
    const banned = /^(react|react-dom|zustand|@tanstack\/(?!table-core)[^/]+|node:[^/]+)(\/|$)/;
    const advice = 'the core gets values and gives values; this belongs to state, ui or above';
    const found = pure.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ from, typesOnly }) => banned.test(from) || (/^(echarts|zrender)(\/|$)/.test(from) && !typesOnly),
        )
        .map(({ from }) => `${path} imports ${from}: ${advice} (of echarts: types only)`),
    );
    expect(found).toEqual([]);
  });

  it('uses no browser, clock or chance', () => {
    const advice = 'let the caller pass the value in (today as an argument, bytes as a result)';
    expect(
      pure.flatMap((file) => impurities(file).map((name) => `${file.path} uses ${name}: ${advice}`)),
    ).toEqual([]);
  });
});

const outside = new Set(
  (
    'window document localStorage sessionStorage indexedDB navigator location history fetch XMLHttpRequest ' +
    'performance crypto requestAnimationFrame setTimeout setInterval process globalThis self'
  ).split(' '),
);

/** Uses of the outside world, save where the file gives the name a meaning of its own (`document` is one of ours). */
function impurities({ program }: SourceFile): string[] {
  const own = new Set<string>();
  const used = new Set<string>();
  const nameOf = (value: unknown) =>
    isNode(value) && value.type === 'Identifier' ? String(value['name']) : '';
  const bind = (pattern: unknown) => {
    for (const node of nodesIn(pattern)) walk(node, (part) => own.add(nameOf(part)));
  };

  walk(program, (node) => {
    if (node.type === 'VariableDeclarator') bind(node['id']);
    if (/Function|Catch/.test(node.type)) bind(node['params'] ?? node['param']);
    if (/^Import\w*Specifier$/.test(node.type)) bind(node['local']);
    if (/^(Function|Class)Declaration$/.test(node.type)) bind(node['id']);
  });
  walk(program, (node) => {
    const values = [
      'object',
      'callee',
      'init',
      'argument',
      'left',
      'right',
      'arguments',
      'test',
      'expression',
      'body',
    ];
    for (const key of values) for (const value of nodesIn(node[key])) used.add(nameOf(value));
    if (node.type === 'Property' || node.type === 'ConditionalExpression') {
      for (const key of ['value', 'consequent', 'alternate']) used.add(nameOf(node[key]));
    }
    const member = `${nameOf(node['object'])}.${nameOf(node['property'])}`;
    if (['Date.now', 'Math.random'].includes(member)) used.add(member);
    const fresh = nodesIn(node['arguments']).length === 0 && nameOf(node['callee']) === 'Date';
    if (fresh) used.add('new Date()');
  });
  return [...used].filter((name) => /[.(]/.test(name) || (outside.has(name) && !own.has(name)));
}

describe('the code', () => {
  it('knows no id of the bundled data', () => {
    const ids = bundledIds();
    expect(ids.length, 'ids in data/*.json').toBeGreaterThan(0);
    const advice = 'read it from the dataset; order, kind, mark and period are fields there';
    const found = texts.flatMap(({ path, text }) =>
      ids
        .filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text))
        .map((id) => `${path} contains "${id}": ${advice}`),
    );
    expect(found).toEqual([]);
  });
});

function bundledIds(): string[] {
  return ['places', 'periods', 'documents'].flatMap((resource) => {
    const path = resolve(src, `../data/${resource}.json`);
    if (!existsSync(path))
      throw new Error(`data/${resource}.json is missing; the rule cannot be checked without it.`);
    const records = JSON.parse(readFileSync(path, 'utf8')) as { id: string }[];
    return records.map(({ id }) => id);
  });
}
