/** A change relation by relation, where the flow would leave names out: each name whole, and what has no room counted. */
import { isUnplaced } from '../../analysis/systems';
import type { Link, Part, SystemChange } from '../../analysis/systemChange';
import { deckViewTexts } from '../../i18n/deckViews';
import { relationNames } from '../../wording/industries';
import type { Words } from '../../wording/said';
import { tierName } from '../../wording/systems';
import { ruleBox, type Area, type Box } from '../boxes';
import { sizes } from '../frame';
import { runsWidth, textBox } from '../setText';
import { supplementText } from './supplementMark';

/** In their order on a slide. */
export const relations: readonly Link['relation'][] = [
  'same-name',
  'renamed',
  'our-grouping',
  'first-listed',
  'not-listed-again',
];

/** The system of an end, and what its part is called; a tier as a whole with what is in it. */
export function endsOf(change: SystemChange, words: Words) {
  const { lang } = words;
  const systemOf = (part: Part | null) =>
    [...change.from, change.to].find((one) => one.id === part?.system) ?? null;
  const nameOf = (part: Part | null): string => {
    const system = systemOf(part);
    if (!system || !part) return '—';
    const tier = system.tiers.find((one) => one.id === part.tier);
    const member = tier?.members.find((one) => one.name.zh === part.member);
    if (member) return member.name[lang];
    if (!tier) return system.name[lang];
    const names = tier.members.map(({ name }) => name[lang]);
    return names.length === 0
      ? tierName(tier, lang)
      : deckViewTexts[lang].tierWith(tierName(tier, lang), names);
  };
  return { systemOf, nameOf };
}

interface Row {
  /** Null for what the documents count and do not name. */
  relation: Link['relation'] | null;
  head: string;
  /** One for each later name, with the earlier ones that lead to it; or one for each name that leads nowhere. Links are counted. */
  items: readonly { text: string; links: number }[];
}

const unique = (names: readonly string[]) => [...new Set(names)];

function itemsOf(links: readonly Link[], change: SystemChange, words: Words): Row['items'] {
  const { nameOf } = endsOf(change, words);
  const joined = links.filter(({ from, to }) => from && to);
  const single = links.filter((link) => !joined.includes(link));
  const later = unique(joined.map(({ to }) => nameOf(to)));
  return [
    ...later.map((name) => {
      const own = joined.filter(({ to }) => nameOf(to) === name);
      const earlier = unique(own.map(({ from }) => nameOf(from)));
      const isSame = earlier.length === 1 && earlier[0] === name;
      const text = isSame ? name : `${earlier.join(words.lang === 'zh' ? '、' : ', ')} → ${name}`;
      return { text, links: own.length };
    }),
    ...single.map(({ from, to }) => ({ text: nameOf(from ?? to), links: 1 })),
  ];
}

/** Counted by the documents, and not named. */
function unnamedIn(change: SystemChange, { lang }: Words): Row['items'] {
  const isLed = (system: string, tier: string) =>
    change.links.some(({ from, to }) =>
      [from, to].some((part) => part?.system === system && part.tier === tier && part.member === undefined),
    );
  return [...change.from, change.to].flatMap((system) => {
    if (system.tiers.length === 0) return [{ text: system.name[lang], links: 1 }];
    return system.tiers
      .filter((tier) => tier.members.length === 0 && !isUnplaced(tier) && !isLed(system.id, tier.id))
      .map((tier) => ({ text: `${tierName(tier, lang)} ${tier.stated ?? ''}`.trim(), links: 1 }));
  });
}

function rowsOf(change: SystemChange, words: Words): readonly Row[] {
  const { lang } = words;
  const texts = deckViewTexts[lang];
  const rows = relations.map((relation): Row => {
    const links = change.links.filter((link) => link.relation === relation);
    const documents = unique(
      links.flatMap(({ from, to }) =>
        [from, to].map((part) => endsOf(change, words).systemOf(part)?.document ?? ''),
      ),
    );
    const mark = documents.map((id) => supplementText(id, words)).find((one) => one !== '') ?? '';
    const head = texts.relationHead(relationNames[relation][lang], links.length);
    return { relation, head: `${head}${mark}`, items: itemsOf(links, change, words) };
  });
  return [...rows, { relation: null, head: texts.notNamedHead, items: unnamedIn(change, words) }].filter(
    ({ items }) => items.length > 0,
  );
}

/** The stroke that a relation has in the drawing; none for what is joined to nothing. */
function strokes(relation: Row['relation'], place: string, x: number, y: number): readonly Box[] {
  const stroke = (from: number, width: number, height: number): Box =>
    ruleBox({ x: x + from, y: y - height / 2, width, height }, { place }, 'stroke');
  if (relation === 'same-name' || relation === 'renamed') return [stroke(0, strokeWidth, 7)];
  return relation === 'our-grouping' ? [0, 14, 28].map((from) => stroke(from, 8, 3)) : [];
}

const strokeWidth = 36;
const indent = strokeWidth + 16;
const padding = 9;
const gap = 28;

/** The rows with so many items of each; those beyond are counted. */
function laidOut(
  rows: readonly Row[],
  shown: readonly number[],
  size: number,
  { place, area }: { place: string; area: Area },
  words: Words,
) {
  const { lang } = words;
  const separator = lang === 'zh' ? '；' : '; ';
  const headWidth = Math.min(
    area.width * 0.33,
    Math.max(...rows.map(({ head }) => runsWidth([{ text: head, size, bold: true }]))) + gap + indent,
  );
  let y = area.y;
  const boxes = rows.flatMap(({ relation, head, items }, at): Box[] => {
    const kept = items.slice(0, shown[at]);
    const left = items.slice(kept.length).reduce((sum, { links }) => sum + links, 0);
    const said = [
      ...kept.map(({ text }) => text),
      ...(left > 0 ? [deckViewTexts[lang].moreItems(left)] : []),
    ].join(separator);
    const colour = relation !== null && strokes(relation, place, 0, 0).length > 0 ? 'ink' : 'ink2';
    const name = textBox([{ runs: [{ text: head, size, bold: true, colour }], leading: 1.2 }], {
      name: `relation ${at + 1}`,
      x: area.x + indent,
      y: y + padding,
      width: headWidth - gap - indent,
    });
    const names = textBox([{ runs: [{ text: said, size, colour }], leading: 1.2 }], {
      name: `names ${at + 1}`,
      x: area.x + headWidth,
      y: y + padding,
      width: area.width - headWidth,
    });
    const marks = strokes(relation, place, area.x, y + padding + size * 0.6);
    y += Math.max(name.height, names.height) + 2 * padding;
    const rule: Box = ruleBox({ x: area.x, y, width: area.width, height: 2 }, 'line');
    return at < rows.length - 1 ? [...marks, name, names, rule] : [...marks, name, names];
  });
  return { boxes, height: y - area.y };
}

export function changeList(change: SystemChange, area: Area, words: Words) {
  const { place } = change;
  const rows = rowsOf(change, words);
  const all = rows.map(({ items }) => items.length);
  const whole = [sizes.label, 40, 36, 34, sizes.key]
    .map((size) => laidOut(rows, all, size, { place, area }, words))
    .find(({ height }) => height <= area.height);
  if (whole) return { boxes: whole.boxes, left: 0 };
  // The longest row gives way first; each keeps one name as long as any other has two.
  let shown = all;
  let laid = laidOut(rows, shown, sizes.key, { place, area }, words);
  while (laid.height > area.height && shown.some((one) => one > 0)) {
    const at = shown.indexOf(Math.max(...shown));
    shown = shown.map((one, nth) => (nth === at ? one - 1 : one));
    laid = laidOut(rows, shown, sizes.key, { place, area }, words);
  }
  const left = rows.reduce(
    (sum, { items }, at) => sum + items.slice(shown[at]).reduce((one, { links }) => one + links, 0),
    0,
  );
  return { boxes: laid.boxes, left };
}
