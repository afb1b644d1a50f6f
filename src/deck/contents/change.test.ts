/** A slide of a change names every part of both lists, or counts it; its table names all. */
import { expect, it } from 'vitest';
import { industriesOf } from '../../analysis/industries';
import { changesOf, type SystemChange } from '../../analysis/systemChange';
import { type Language, languages } from '../../i18n/language';
import { parseAddress } from '../../selection/address';
import { aspects, type Box } from '../boxes';
import { materials, pagesFor } from '../material.fixture';
import { type Material, type Page, rowsNamed } from '../pages';

const textsOf = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((box) => {
    if (box.kind === 'text' && box.role === 'body')
      return box.paragraphs.map(({ lines }) =>
        lines.map((line) => line.map(({ text }) => text).join('')).join(' '),
      );
    if (box.kind === 'scene')
      return box.scene.items.flatMap((item) => (item.kind === 'text' ? [item.lines.join(' ')] : []));
    return [];
  });

/** Blanks are where lines break. */
const bare = (text: string) => text.replace(/\s/g, '');

function changesIn(material: Material): readonly SystemChange[] {
  const index = material.full ?? material.core;
  const { selection } = parseAddress('#/industries?supplement=on', rowsNamed({ supplement: true }, material));
  const industries = industriesOf(index, material.details);
  return selection.places.flatMap((place) => changesOf(place, selection, index, industries));
}

/** Of a list by relations: the links whose two ends it names, and those that it counts. */
function linksIn({ made, boxes }: Page, lang: Language): number {
  if (!made.ok) return 0;
  const rows = made.content.table.rows.map((row) => row.map((one) => bare(one.replace(/ (补|S)$/, ''))));
  return boxes.reduce((sum, box) => {
    const head = boxes.find(({ name }) => name === box.name.replace('names', 'relation'));
    if (head?.kind !== 'text' || box.kind !== 'text' || !box.name.startsWith('names')) return sum;
    const relation = textsOf([head])
      .join('')
      .replace(/ \d+.*$/, '');
    const said = textsOf([box]).join('');
    const left = Number((lang === 'zh' ? /另(\d+)条$/ : /(\d+) more$/).exec(said)?.[1] ?? 0);
    const items = bare(said).split(lang === 'zh' ? '；' : ';');
    const shown = rows.filter(
      ([from = '', to = '', kind]) =>
        kind === bare(relation) &&
        items.some((item) => [from, to].every((end) => end === '—' || item.includes(end))),
    );
    return sum + shown.length + left;
  }, 0);
}

const cases = Object.entries(materials).flatMap(([data, materialIn]) =>
  languages.flatMap((lang) => aspects.map((aspect) => ({ data, materialIn, lang, aspect }))),
);

it.each(cases)(
  'names or counts every part: $data data in $lang at $aspect',
  ({ materialIn, lang, aspect }) => {
    const material = materialIn(lang);
    const changes = changesIn(material);
    expect(changes.length).toBeGreaterThan(0);
    const asked = changes.map(({ to }) => ({
      subject: { kind: 'change' as const, id: to.id },
      address: '#/industries?supplement=on',
    }));
    const pages = pagesFor(asked, material, aspect).slice(1, -1);
    for (const [at, change] of changes.entries()) {
      const page = pages[at];
      if (!page?.made.ok) throw new Error(`no slide of ${change.to.id}`);
      const texts = textsOf(page.boxes);
      const said = bare(texts.join('|'));
      const members = [...change.from, change.to].flatMap(({ tiers }) =>
        tiers.flatMap((tier) => tier.members),
      );
      const names = [...new Set(members.map(({ name }) => name[lang]))];
      const missing = names.filter((name) => !said.includes(bare(name)));
      const counted = texts
        .flatMap((text) => [...text.matchAll(lang === 'zh' ? /另(\d+)条/g : /(\d+) more/g)])
        .reduce((sum, [, count]) => sum + Number(count), 0);
      // A name may stand for several parts, and one of these be counted; none is missing uncounted.
      const isDrawn = page.boxes.some(({ kind }) => kind === 'scene');
      const isWhole = isDrawn ? counted >= missing.length : linksIn(page, lang) === change.links.length;
      expect({ change: change.to.id, missing, isWhole }).toEqual({
        change: change.to.id,
        missing,
        isWhole: true,
      });
      const table = bare(page.made.content.table.rows.flat().join('|'));
      const untold = missing.filter((name) => !table.includes(bare(name)));
      expect({ change: change.to.id, untold }).toEqual({ change: change.to.id, untold: [] });
    }
  },
);
