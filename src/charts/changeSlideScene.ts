/**
 * The change of a place’s lists for a room: large letters and few rows.
 *   1. each tier is a block of rows, its name at the outer edge; names that lead to one and the same partner share a row,
 *      so do those that lead nowhere;
 *   2. what the document counts and does not name is one row at the end;
 *   3. where rows are too many for the height, the last of the largest tiers give way and are counted.
 */
import type { Link, SystemChange } from '../analysis/systemChange';
import { isUnplaced } from '../analysis/systems';
import type { System, Tier } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { tierName } from '../wording/systems';
import type { Scene, SceneItem, SceneText } from './scene';
import { textWidth, wrapText } from './textWidth';

export interface ChangeSlideTexts {
  lang: Language;
  separator: string;
  relationOf: (relation: Link['relation']) => string;
  notNamed: (names: string) => string;
  more: (count: number) => string;
}

interface Room {
  width: number;
  height: number;
  /** Letters from the largest; the last is the least that may be. */
  sizes: readonly number[];
}

type Side = 'from' | 'to';

interface Row {
  text: string;
  /** Names in it. */
  count: number;
  links: readonly Link[];
  tone: 'ink' | 'ink-3';
  isBold: boolean;
}

interface Block {
  label: string;
  rows: readonly Row[];
  /** Names that found no room. */
  left: number;
}

const mostRows = 18;
/** What of the width the links take, and of a column the names of the tiers: less before a name is left out. */
const usual = { links: 0.16, labels: 0.26 };
const narrow = { links: 0.08, labels: 0.17 };
const labelGap = 10;
/** Bold letters are so much wider. */
const boldness = 1.06;
/** Between tiers, in letters: less before anything is left out. */
const blockGaps = [0.45, 0.3, 0.15];
const rowGap = 0.08;
const leading = 1.15;

const speaksOf = (link: Link, side: Side, system: System, tier: Tier, member?: string) => {
  const part = link[side];
  return (
    part?.system === system.id &&
    (part.tier === undefined || part.tier === tier.id) &&
    (part.member === undefined || part.member === member)
  );
};

/** What makes members share a row: the partners that they lead to; nothing for those that lead nowhere. */
const partnersOf = (links: readonly Link[], side: Side) =>
  links
    .map((link) => JSON.stringify([link[side === 'from' ? 'to' : 'from'], link.relation]))
    .sort()
    .join();

function rowsOf(change: SystemChange, system: System, tier: Tier, side: Side, texts: ChangeSlideTexts) {
  const other = side === 'from' ? 'to' : 'from';
  const rows: (Omit<Row, 'text'> & { names: string[]; key: string; relation: Link['relation'] | null })[] =
    [];
  for (const member of tier.members) {
    const links = change.links.filter((link) => speaksOf(link, side, system, tier, member.name.zh));
    const joined = links.filter((link) => link[other] !== null);
    const key = partnersOf(joined, side);
    const known = rows.find((row) => row.key === key);
    if (known) {
      known.names.push(member.name[texts.lang]);
      known.count += 1;
      continue;
    }
    rows.push({
      names: [member.name[texts.lang]],
      key,
      count: 1,
      links: joined,
      relation: joined.length > 0 ? null : (links[0]?.relation ?? null),
      tone: joined.length > 0 ? 'ink' : 'ink-3',
      isBold: joined.some(({ relation }) => relation === 'same-name' || relation === 'renamed'),
    });
  }
  // What leads nowhere stands at the end of its tier.
  return rows
    .toSorted((a, b) => Number(a.links.length === 0) - Number(b.links.length === 0))
    .map(({ names, relation, count, links, tone, isBold }): Row => {
      const said = names.join(texts.separator);
      const text = relation === null ? said : `${said} · ${texts.relationOf(relation)}`;
      return { text, count, links, tone, isBold };
    });
}

function blocksOf(change: SystemChange, systems: readonly System[], side: Side, texts: ChangeSlideTexts) {
  const unnamed: string[] = [];
  const blocks: Block[] = [];
  for (const system of systems) {
    if (system.tiers.length === 0) unnamed.push(system.name[texts.lang]);
    for (const tier of system.tiers.filter((one) => !isUnplaced(one))) {
      const label = tierName(tier, texts.lang) + (tier.stated === null ? '' : ` ${tier.stated}`);
      const joined = change.links.filter(
        (link) => speaksOf(link, side, system, tier) && link[side === 'from' ? 'to' : 'from'] !== null,
      );
      if (tier.members.length > 0)
        blocks.push({ label, rows: rowsOf(change, system, tier, side, texts), left: 0 });
      else if (joined.length > 0)
        // A tier without names may lead on as a whole.
        blocks.push({
          label,
          rows: [{ text: texts.notNamed(''), count: 0, links: joined, tone: 'ink-3', isBold: false }],
          left: 0,
        });
      else unnamed.push(label);
    }
  }
  if (unnamed.length > 0)
    blocks.push({
      label: '',
      rows: [
        {
          text: texts.notNamed(unnamed.join(texts.separator)),
          count: 0,
          links: [],
          tone: 'ink-3',
          isBold: false,
        },
      ],
      left: 0,
    });
  return blocks;
}

/** The last two blocks as one, the names of the last counted. */
function joinedAtEnd(blocks: readonly Block[]): readonly Block[] {
  const [last, before] = blocks.toReversed();
  if (!last || !before) return [];
  const left = before.left + last.left + last.rows.reduce((sum, { count }) => sum + count, 0);
  const label = [before.label, last.label].filter(Boolean).join(' · ');
  return [...blocks.slice(0, -2), { ...before, label, left }];
}

/** One row less, of the block that has most: the last that holds one name, else the last. */
function shorter(blocks: readonly Block[]): readonly Block[] {
  const most = Math.max(...blocks.map(({ rows }) => rows.length));
  const at = blocks.findLastIndex(({ rows }) => rows.length === most);
  if (most < 2) return joinedAtEnd(blocks);
  return blocks.map((block, nth) => {
    if (nth !== at) return block;
    const single = block.rows.findLastIndex(({ count, isBold }) => count === 1 && !isBold);
    const gone = single < 0 ? block.rows.length - 1 : single;
    return {
      ...block,
      rows: block.rows.filter((_, row) => row !== gone),
      left: block.left + (block.rows[gone]?.count ?? 0),
    };
  });
}

export interface ChangeSlide {
  scene: Scene;
  /** Names that found no room in it. */
  left: number;
}

function drawnIn(
  change: SystemChange,
  texts: ChangeSlideTexts,
  room: Room,
  { links: linkShare, labels: labelShare }: typeof usual,
): ChangeSlide {
  const { width, height } = room;
  const columnWidth = (width * (1 - linkShare)) / 2;
  const least = room.sizes.at(-1) ?? 16;
  const leastGap = blockGaps.at(-1) ?? 0;

  const both = {
    from: blocksOf(change, change.from, 'from', texts),
    to: blocksOf(change, [change.to], 'to', texts),
  };
  const labels = [...both.from, ...both.to].map(({ label }) => textWidth(label, room.sizes[0] ?? least));
  const labelWidth = Math.min(columnWidth * labelShare, Math.max(...labels) + labelGap);
  const nameWidth = columnWidth - labelWidth - 12;
  const linesOf = (row: Row, size: number) => wrapText(row.text, size, nameWidth);
  /** What the names of a tier leave of the column is free for its own: those in its one line, else all of them. */
  const labelRoom = ({ label, left, rows }: Block, size: number) => {
    const names = rows.flatMap((row) =>
      linesOf(row, size).map((line) => textWidth(line, size) * (row.isBold ? boldness : 1)),
    );
    const beside = (widths: readonly number[]) =>
      Math.max(labelWidth, columnWidth - 12 - labelGap - Math.max(0, ...widths));
    const inOneLine = beside(names.slice(0, left > 0 ? 2 : 1));
    return textWidth(label, size) <= inOneLine ? inOneLine : beside(names);
  };
  /** The tier, and how many of its names found no room. */
  const labelOf = (block: Block, size: number): readonly string[] => [
    ...wrapText(block.label, size, labelRoom(block, size)),
    ...(block.left > 0 ? [texts.more(block.left)] : []),
  ];
  const blockHeight = (block: Block, size: number) => {
    const rows = block.rows.reduce(
      (sum, row) => sum + linesOf(row, size).length * size * leading + size * rowGap,
      0,
    );
    return Math.max(rows, labelOf(block, size).length * size * leading);
  };
  const natural = (blocks: readonly Block[], size: number, gap: number) =>
    blocks.reduce((sum, block) => sum + blockHeight(block, size), 0) +
    Math.max(0, blocks.length - 1) * size * gap;
  const rowCount = (blocks: readonly Block[]) => blocks.reduce((sum, { rows }) => sum + rows.length, 0);

  const fitted = (blocks: readonly Block[]): readonly Block[] =>
    blocks.length > 0 && (rowCount(blocks) > mostRows || natural(blocks, least, leastGap) > height)
      ? fitted(shorter(blocks))
      : blocks;
  const from = fitted(both.from);
  const to = fitted(both.to);
  const tries = [
    ...room.sizes.map((one) => ({ size: one, gap: blockGaps[0] ?? leastGap })),
    ...blockGaps.map((gap) => ({ size: least, gap })),
  ];
  const { size, gap: gapShare } = tries.find(
    (one) => natural(from, one.size, one.gap) <= height && natural(to, one.size, one.gap) <= height,
  ) ?? { size: least, gap: leastGap };
  const bottom = Math.max(natural(from, size, gapShare), natural(to, size, gapShare));

  const items: SceneItem[] = [];
  const anchors: Record<Side, Map<Link, [number, number]>> = { from: new Map(), to: new Map() };
  const text = (more: Partial<SceneText> & Pick<SceneText, 'x' | 'y' | 'width' | 'lines'>): SceneText => ({
    kind: 'text',
    align: 'left',
    size,
    lineHeight: size * leading,
    tone: 'ink',
    bold: false,
    serif: false,
    press: null,
    ...more,
  });
  const stack = (blocks: readonly Block[], side: Side) => {
    const spare = blocks.length > 1 ? (bottom - natural(blocks, size, gapShare)) / (blocks.length - 1) : 0;
    const gap = size * gapShare + Math.min(spare, size);
    const isFrom = side === 'from';
    const left = isFrom ? 0 : width - columnWidth;
    const inner = isFrom ? columnWidth : left;
    const nameX = isFrom ? left + labelWidth : left + 12;
    let y = 0;
    for (const block of blocks) {
      const wide = labelRoom(block, size);
      items.push(
        text({
          x: isFrom ? left : left + columnWidth - wide,
          y,
          width: wide,
          align: isFrom ? 'left' : 'right',
          lines: labelOf(block, size),
          tone: 'ink-3',
        }),
      );
      const top = y;
      for (const row of block.rows) {
        const lines = linesOf(row, size);
        const high = lines.length * size * leading;
        items.push(
          text({
            x: nameX,
            y,
            width: nameWidth,
            align: isFrom ? 'right' : 'left',
            lines,
            tone: row.tone,
            bold: row.isBold && textWidth(lines[0] ?? '', size) * boldness <= nameWidth,
          }),
        );
        for (const link of row.links) {
          const at: [number, number] = [inner + (isFrom ? 8 : -8), y + high / 2];
          // A link to a whole tier leads to its middle.
          const known = anchors[side].get(link);
          anchors[side].set(link, known ? [known[0], (known[1] + at[1]) / 2] : at);
        }
        y += high + size * rowGap;
      }
      const low = Math.max(y - size * rowGap, top + labelOf(block, size).length * size * leading);
      items.push({ kind: 'rule', x: inner + (isFrom ? 3 : -3), y1: top, y2: low });
      y = Math.max(y, low) + gap;
    }
  };
  stack(from, 'from');
  stack(to, 'to');
  const links: SceneItem[] = change.links.flatMap((link): SceneItem[] => {
    const [a, b] = [anchors.from.get(link), anchors.to.get(link)];
    return a && b
      ? [{ kind: 'link', from: a, to: b, style: link.relation === 'our-grouping' ? 'ours' : 'firm' }]
      : [];
  });
  // Rows that share partners have one link each; the same twice would only be thicker.
  const seen = new Set<string>();
  const single = links.filter((link) => {
    const key = JSON.stringify(link);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  const namesIn = (blocks: readonly Block[]) =>
    blocks.reduce((sum, { rows }) => sum + rows.reduce((all, { count }) => all + count, 0), 0);
  return {
    scene: { width, height: Math.ceil(bottom), items: [...items, ...single] },
    left: namesIn(both.from) + namesIn(both.to) - namesIn(from) - namesIn(to),
  };
}

/** With its usual links, or with shorter ones where that leaves fewer names out. */
export function changeSlideScene(change: SystemChange, texts: ChangeSlideTexts, room: Room): ChangeSlide {
  const wide = drawnIn(change, texts, room, usual);
  if (wide.left === 0) return wide;
  const close = drawnIn(change, texts, room, narrow);
  return close.left < wide.left ? close : wide;
}
