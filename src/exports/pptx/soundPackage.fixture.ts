/** Reads a file of Office back and finds what PowerPoint or Word would refuse or mend: parts, relations, ids, order. */
import { strFromU8, unzipSync } from 'fflate';
import { readXml, textOf, walk, type XmlNode } from '../picture/readSvg.fixture';
import { schemaFaults } from './contentModels.fixture';

type Parts = ReadonlyMap<string, XmlNode>;

const allIn = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node ? [...walk(node)].filter((one) => one.name === name) : [];

const valuesOf = (nodes: readonly XmlNode[], key: string) =>
  nodes.map((one) => one.attributes.get(key) ?? '');

const twice = (values: readonly string[]) => [
  ...new Set(values.filter((one, at) => values.indexOf(one) !== at)),
];

function partsOf(files: Readonly<Record<string, Uint8Array>>): Parts {
  const xml = Object.entries(files).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  return new Map(
    xml.map(([path, bytes]) => {
      const text = strFromU8(bytes)
        .replace(/^<\?xml [^>]*\?>\s*/, '')
        .replaceAll('&apos;', '&#39;');
      return [path, readXml(text)];
    }),
  );
}

/** Every part has a type, and none that is not there has one. */
function typeFaults(paths: readonly string[], parts: Parts): readonly string[] {
  const types = parts.get('[Content_Types].xml');
  const defaults = new Set(valuesOf(allIn(types, 'Default'), 'Extension').map((one) => one.toLowerCase()));
  const overrides = valuesOf(allIn(types, 'Override'), 'PartName').map((one) => one.slice(1));
  const untyped = paths.filter((path) => {
    const extension = path.split('.').at(-1)?.toLowerCase() ?? '';
    if (path === '[Content_Types].xml' || overrides.includes(path)) return false;
    return !defaults.has(extension) || (extension === 'xml' && !path.startsWith('customXml/'));
  });
  return [
    ...untyped.map((path) => `${path} has no content type`),
    ...overrides
      .filter((path) => !paths.includes(path))
      .map((path) => `a content type of ${path}, which is not there`),
    ...twice(overrides).map((path) => `two content types of ${path}`),
  ];
}

interface Relation {
  id: string;
  type: string;
  /** Null outside the file. */
  target: string | null;
}

const relationsPath = (path: string) => path.replace(/([^/]*)$/, '_rels/$1.rels');

function relationsOf(path: string, parts: Parts): readonly Relation[] {
  const base = new URL(path, 'file:///');
  return allIn(parts.get(relationsPath(path)), 'Relationship').map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
    target:
      attributes.get('TargetMode') === 'External'
        ? null
        : decodeURI(new URL(attributes.get('Target') ?? '', base).pathname.slice(1)),
  }));
}

function relationFaults(paths: readonly string[], parts: Parts): readonly string[] {
  const reached = new Set<string>();
  const faults: string[] = [];
  for (const path of ['', ...paths.filter((one) => parts.has(one) && !one.endsWith('.rels'))]) {
    const relations = relationsOf(path, parts);
    const ids = relations.map(({ id }) => id);
    faults.push(...twice(ids).map((id) => `${path}: ${id} twice`));
    for (const { id, target } of relations) {
      if (target === null) continue;
      reached.add(target);
      if (!paths.includes(target)) faults.push(`${path}: ${id} leads to ${target}, which is not there`);
    }
    const root = parts.get(path);
    const used = root
      ? [...walk(root)].flatMap(({ attributes }) =>
          [...attributes].filter(([key]) => /^r:(?:id|embed|link)$/.test(key)).map(([, value]) => value),
        )
      : [];
    faults.push(...used.filter((id) => !ids.includes(id)).map((id) => `${path}: no relation ${id}`));
  }
  const lost = paths.filter(
    (path) => !reached.has(path) && !path.endsWith('.rels') && path !== '[Content_Types].xml',
  );
  return [...faults, ...lost.map((path) => `nothing leads to ${path}`)];
}

function slideFaults(path: string, root: XmlNode, parts: Parts): readonly string[] {
  const faults = twice(valuesOf(allIn(root, 'p:cNvPr'), 'id')).map((id) => `${path}: two shapes ${id}`);
  for (const frame of allIn(root, 'p:graphicFrame')) {
    const [table] = allIn(frame, 'a:tbl');
    if (!table) continue;
    const sum = (values: readonly string[]) => values.reduce((one, other) => one + Number(other), 0);
    const columns = valuesOf(allIn(table, 'a:gridCol'), 'w');
    const [width = ''] = valuesOf(
      allIn(frame, 'a:ext').filter(({ attributes }) => attributes.has('cx')),
      'cx',
    );
    // Columns are rounded one by one.
    if (Math.abs(sum(columns) - Number(width)) > columns.length)
      faults.push(`${path}: columns of ${sum(columns)} in a table of ${width}`);
    for (const row of allIn(table, 'a:tr'))
      if (allIn(row, 'a:tc').length !== columns.length) faults.push(`${path}: a row of other columns`);
  }
  const notes = relationsOf(path, parts).filter(({ type }) => type === 'notesSlide');
  for (const { target } of notes) {
    const back = relationsOf(target ?? '', parts).filter(({ type }) => type === 'slide');
    if (back.length !== 1 || back[0]?.target !== path) faults.push(`${path}: its notes lead elsewhere`);
  }
  if (notes.length > 1) faults.push(`${path}: notes twice`);
  const layouts = relationsOf(path, parts).filter(({ type }) => type === 'slideLayout');
  return layouts.length === 1 ? faults : [...faults, `${path}: ${layouts.length} layouts`];
}

function chartFaults(path: string, root: XmlNode, parts: Parts): readonly string[] {
  const faults: string[] = [];
  const [book = ''] = valuesOf(allIn(root, 'c:externalData'), 'r:id');
  const relation = relationsOf(path, parts).find(({ id }) => id === book);
  if (relation?.type !== 'package' || !relation.target?.endsWith('.xlsx')) faults.push(`${path}: no sheet`);
  const direct = (node: XmlNode, name: string) =>
    node.children.flatMap((one) => (typeof one !== 'string' && one.name === name ? [one] : []));
  const series = allIn(root, 'c:ser');
  for (const name of ['c:idx', 'c:order'])
    for (const one of twice(
      valuesOf(
        series.flatMap((own) => direct(own, name)),
        'val',
      ),
    ))
      faults.push(`${path}: two series of ${name} ${one}`);
  for (const cache of [...allIn(root, 'c:strCache'), ...allIn(root, 'c:numCache')]) {
    const [count = ''] = valuesOf(allIn(cache, 'c:ptCount'), 'val');
    const places = valuesOf(allIn(cache, 'c:pt'), 'idx');
    if (twice(places).length > 0 || places.some((one) => Number(one) >= Number(count)))
      faults.push(`${path}: a cache of ${count} with ${places.join()}`);
  }
  const axes = [...allIn(root, 'c:valAx'), ...allIn(root, 'c:catAx')];
  const ids = valuesOf(
    axes.flatMap((axis) => direct(axis, 'c:axId')),
    'val',
  );
  const crossed = valuesOf(
    axes.flatMap((axis) => direct(axis, 'c:crossAx')),
    'val',
  );
  if (twice(ids).length > 0 || crossed.some((one) => !ids.includes(one)))
    faults.push(`${path}: axes ${ids.join()}`);
  return faults;
}

function presentationFaults(parts: Parts): readonly string[] {
  const root = parts.get('ppt/presentation.xml');
  const slides = valuesOf(allIn(root, 'p:sldId'), 'id');
  const masters = [
    ...valuesOf(allIn(root, 'p:sldMasterId'), 'id'),
    ...[...parts.values()].flatMap((part) => valuesOf(allIn(part, 'p:sldLayoutId'), 'id')),
  ];
  const inSections = valuesOf(allIn(root, 'p14:sldId'), 'id');
  return [
    ...twice([...slides, ...masters]).map((id) => `the id ${id} twice in the presentation`),
    ...slides
      .filter((id) => Number(id) < 256 || Number(id) >= 2 ** 31)
      .map((id) => `slide ${id} is out of range`),
    ...masters.filter((id) => Number(id) < 2 ** 31).map((id) => `master or layout ${id} is out of range`),
    ...(inSections.length > 0 && inSections.join() !== slides.join() ? ['sections without all slides'] : []),
  ];
}

function documentFaults(parts: Parts): readonly string[] {
  const document = parts.get('word/document.xml');
  const texts = [...parts].filter(([path]) =>
    /^word\/(?:document|footnotes|endnotes|footer\d+)\.xml$/.test(path),
  );
  const used = (name: string) => texts.flatMap(([, root]) => valuesOf(allIn(root, name), 'w:val'));
  const missing = (what: string, wanted: readonly string[], there: readonly string[]) =>
    [...new Set(wanted)].filter((one) => !there.includes(one)).map((one) => `no ${what} ${one}`);
  const styles = parts.get('word/styles.xml');
  const numbers = valuesOf(allIn(parts.get('word/numbering.xml'), 'w:num'), 'w:numId');
  const abstract = valuesOf(allIn(parts.get('word/numbering.xml'), 'w:abstractNum'), 'w:abstractNumId');
  const notes = valuesOf(allIn(parts.get('word/footnotes.xml'), 'w:footnote'), 'w:id');
  const styleIds = valuesOf(allIn(styles, 'w:style'), 'w:styleId');
  const inStyles = ['w:basedOn', 'w:next', 'w:link'].flatMap((name) =>
    valuesOf(allIn(styles, name), 'w:val'),
  );
  const starts = allIn(document, 'w:bookmarkStart');
  const bookmarks = valuesOf(starts, 'w:id');
  const ends = valuesOf(allIn(document, 'w:bookmarkEnd'), 'w:id');
  const marked = allIn(document, 'w:instrText').flatMap(
    (one) => /(?:NOTEREF|\bREF|PAGEREF) (\w+)/.exec(textOf(one))?.[1] ?? [],
  );
  const simple = valuesOf(allIn(document, 'w:fldSimple'), 'w:instr').flatMap(
    (text) => /(?:NOTEREF|\bREF|PAGEREF) (\w+)/.exec(text)?.[1] ?? [],
  );
  const tables = allIn(document, 'w:tbl').flatMap((table) => {
    const columns = allIn(table, 'w:gridCol').length;
    return allIn(table, 'w:tr').every((row) => allIn(row, 'w:tc').length === columns)
      ? []
      : ['a row of other columns'];
  });
  return [
    ...missing(
      'style',
      [...used('w:pStyle'), ...used('w:rStyle'), ...used('w:tblStyle'), ...inStyles],
      styleIds,
    ),
    ...missing('numbering', used('w:numId'), numbers),
    ...missing(
      'numbering behind',
      valuesOf(
        allIn(parts.get('word/numbering.xml'), 'w:num').flatMap((one) => allIn(one, 'w:abstractNumId')),
        'w:val',
      ),
      abstract,
    ),
    ...missing('footnote', valuesOf(allIn(document, 'w:footnoteReference'), 'w:id'), notes),
    ...missing('end of bookmark', bookmarks, ends),
    ...missing('bookmark', [...marked, ...simple], valuesOf(starts, 'w:name')),
    ...twice(styleIds).map((id) => `two styles ${id}`),
    ...twice(notes).map((id) => `two footnotes ${id}`),
    ...twice(bookmarks).map((id) => `two bookmarks ${id}`),
    ...twice(valuesOf(starts, 'w:name')).map((name) => `two bookmarks ${name}`),
    ...twice(valuesOf(allIn(document, 'wp:docPr'), 'id')).map((id) => `two drawings ${id}`),
    ...valuesOf(starts, 'w:name')
      .filter((name) => name.length > 40)
      .map((name) => `bookmark ${name} is too long`),
    ...tables,
  ];
}

/** Empty where the file is sound; else what is wrong, each fault once. */
export function packageFaults(file: Uint8Array): readonly string[] {
  const files = unzipSync(file);
  const paths = Object.keys(files);
  const parts = partsOf(files);
  const own = [...parts].flatMap(([path, root]) => {
    const faults = schemaFaults(root).map((fault) => `${path}: ${fault}`);
    if (/^ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+$/.test(path))
      faults.push(...twice(valuesOf(allIn(root, 'p:cNvPr'), 'id')).map((id) => `${path}: two shapes ${id}`));
    if (/^ppt\/slides\/[^/]+$/.test(path)) faults.push(...slideFaults(path, root, parts));
    if (/^ppt\/charts\/[^/]+$/.test(path)) faults.push(...chartFaults(path, root, parts));
    return faults;
  });
  const inside = paths.includes('ppt/presentation.xml') ? presentationFaults(parts) : documentFaults(parts);
  const sheets = paths
    .filter((path) => path.endsWith('.xlsx'))
    .filter((path) => !Object.hasOwn(unzipSync(files[path] ?? new Uint8Array()), 'xl/workbook.xml'))
    .map((path) => `${path} is no workbook`);
  const about = ['docProps/core.xml', 'docProps/app.xml'].filter((path) => !paths.includes(path));
  return [
    ...new Set([
      ...typeFaults(paths, parts),
      ...relationFaults(paths, parts),
      ...own,
      ...inside,
      ...sheets,
      ...about.map((path) => `no ${path}`),
    ]),
  ];
}
