/**
 * The change of a place’s lists as two columns with links between them:
 *   1. each list becomes groups, one a tier, with its members as wrapped texts;
 *   2. the groups are stacked, left and right, the shorter column spread to the height of the longer;
 *   3. links join what lineage joins; what has no partner is grey, or says that it is first listed.
 */
import type { Link, Part, SystemChange } from '../analysis/systemChange';
import { isUnplaced } from '../analysis/systems';
import type { System, Tier } from '../dataset/schema';
import type { Language } from '../i18n/language';
import { tierName } from '../wording/systems';
import type { Scene, SceneItem, SceneText } from './scene';
import { textWidth, wrapText } from './textWidth';

export interface ChangeTexts {
  lang: Language;
  /** Name of the relation of what has no earlier partner. */
  firstListed: string;
  notNamed: string;
  countNotNamed: (count: number, unit: string) => string;
  /** What a member is called by those who do not see the drawing. */
  labelOf: (name: string, link: string | null) => string;
  /** The text of a relation. */
  relationOf: (link: Link) => string;
}

interface Node {
  part: Part | null;
  /** Address of its evidence. */
  opens: string;
  lines: readonly string[];
  name: string;
  tone: 'ink' | 'ink-3';
  bold: boolean;
  /** Beside a name that leaves room for it, else on a line of its own. */
  suffix: { text: string; isBeside: boolean } | null;
}

interface Group {
  label: readonly string[];
  nodes: readonly Node[];
}

const smallest = 320;
const captionRatio = 12 / 13;
/** Share of the width between the columns. */
const gapBetween = 0.24;
const suffixGap = 8;
const ruleGap = 4;
const linkGap = 8;

const isOf = (part: Part | null, system: System, tier: Tier, member: string) =>
  part?.system === system.id &&
  (part.tier === undefined || part.tier === tier.id) &&
  (part.member === undefined || part.member === member);

/** `size` is that of the members’ names; everything else follows from it. */
export function changeScene(
  change: SystemChange,
  texts: ChangeTexts,
  { width: wanted, size }: { width: number; size: number },
): Scene {
  const { lang } = texts;
  const width = Math.max(smallest, wanted);
  const columnWidth = Math.floor((width * (1 - gapBetween)) / 2);
  const lineHeight = Math.round(size * 1.25);
  const nodeGap = Math.round(size * 0.45);
  const groupGap = Math.round(size * 0.95);
  const caption = Math.round(size * captionRatio);
  const captionHeight = Math.round(caption * 1.45);

  const isBeside = (lines: readonly string[], suffix: string) =>
    lines.length === 1 &&
    textWidth(lines[0] ?? '', size) + suffixGap + textWidth(suffix, caption) <= columnWidth;
  const linesOf = ({ lines, suffix }: Node) => lines.length + (suffix && !suffix.isBeside ? 1 : 0);

  const nodeOf = (system: System, tier: Tier, at: number, side: 'from' | 'to'): Node => {
    const member = tier.members[at];
    const name = member?.name[lang] ?? '';
    const links = change.links.filter((link) => isOf(link[side], system, tier, member?.name.zh ?? ''));
    const alone = links.find((link) => link[side === 'from' ? 'to' : 'from'] === null);
    const suffix = side === 'to' && alone ? texts.firstListed : null;
    const lines = wrapText(name, size, columnWidth);
    return {
      part: { system: system.id, tier: tier.id, member: member?.name.zh ?? '' },
      opens: `${system.id}/${tier.id}/${at}`,
      lines,
      name: texts.labelOf(name, links[0] ? texts.relationOf(links[0]) : null),
      tone: side === 'from' && alone ? 'ink-3' : 'ink',
      bold: links.some((link) => link.relation === 'same-name' || link.relation === 'renamed'),
      suffix: suffix === null ? null : { text: suffix, isBeside: isBeside(lines, suffix) },
    };
  };

  const silent = (text: string, opens: string): Node => ({
    part: null,
    opens,
    lines: wrapText(text, size, columnWidth),
    name: text,
    tone: 'ink-3',
    bold: false,
    suffix: null,
  });

  const labelOf = (label: string) => wrapText(label, caption, columnWidth);

  const groupsOf = (system: System, side: 'from' | 'to'): Group[] => {
    if (system.tiers.length === 0) {
      const text = texts.countNotNamed(system.stated ?? 0, system.unit?.[lang] ?? '');
      return [{ label: labelOf(system.name[lang]), nodes: [silent(text, system.id)] }];
    }
    return system.tiers
      .filter((tier) => !isUnplaced(tier))
      .map((tier) => ({
        label: labelOf(tierName(tier, lang) + (tier.stated === null ? '' : ` ${tier.stated}`)),
        nodes:
          tier.members.length > 0
            ? tier.members.map((_, at) => nodeOf(system, tier, at, side))
            : [silent(texts.notNamed, `${system.id}/${tier.id}`)],
      }));
  };

  const heightOf = ({ label, nodes }: Group) =>
    label.length * captionHeight + nodes.reduce((sum, node) => sum + linesOf(node) * lineHeight + nodeGap, 0);
  const left = change.from.flatMap((system) => groupsOf(system, 'from'));
  const right = groupsOf(change.to, 'to');
  const natural = (groups: readonly Group[]) =>
    groups.reduce((sum, group) => sum + heightOf(group), 0) + groupGap * Math.max(0, groups.length - 1);
  const height = Math.max(natural(left), natural(right));

  const items: SceneItem[] = [];
  /** Middle of the first line of each member, by its part. */
  const anchors = { from: new Map<string, [number, number]>(), to: new Map<string, [number, number]>() };
  const keyOf = (part: Part) => `${part.system} ${part.tier ?? ''} ${part.member ?? ''}`;

  const stack = (groups: readonly Group[], side: 'from' | 'to') => {
    const spread = groups.length > 1 ? (height - natural(groups)) / (groups.length - 1) : 0;
    // A little air closes the columns up; much of it would tear them apart.
    const gap = groupGap + Math.min(spread, groupGap * 2);
    const x = side === 'from' ? 0 : width - columnWidth;
    const inner = side === 'from' ? columnWidth : x;
    const outward = side === 'from' ? 1 : -1;
    const align = side === 'from' ? 'right' : 'left';
    const text = (more: Partial<SceneText> & Pick<SceneText, 'y' | 'lines'>): SceneText => ({
      kind: 'text',
      x,
      width: columnWidth,
      align,
      size,
      lineHeight,
      tone: 'ink',
      bold: false,
      serif: false,
      press: null,
      ...more,
    });
    let y = 0;
    for (const group of groups) {
      items.push(text({ y, lines: group.label, size: caption, lineHeight: captionHeight, tone: 'ink-3' }));
      const top = y + group.label.length * captionHeight;
      y = top;
      for (const node of group.nodes) {
        const press = { kind: 'part' as const, id: node.opens, label: node.name };
        items.push(text({ y, lines: node.lines, tone: node.tone, bold: node.bold, press }));
        if (node.suffix) {
          const widest = textWidth(node.lines[0] ?? '', size);
          const { text: suffix, isBeside: beside } = node.suffix;
          items.push(
            text({
              x: beside ? x + widest + suffixGap : x,
              y: beside ? y : y + node.lines.length * lineHeight,
              width: textWidth(suffix, caption),
              lines: [suffix],
              size: caption,
              tone: 'ink-3',
            }),
          );
        }
        if (node.part) anchors[side].set(keyOf(node.part), [inner + outward * linkGap, y + lineHeight / 2]);
        y += linesOf(node) * lineHeight + nodeGap;
      }
      // A link may lead to a whole tier: its middle.
      const [first] = group.nodes;
      if (first?.part?.tier) {
        const middle = (top + y - nodeGap) / 2;
        anchors[side].set(`${first.part.system} ${first.part.tier} `, [inner + outward * linkGap, middle]);
      }
      items.push({ kind: 'rule', x: inner + outward * ruleGap, y1: top, y2: y - nodeGap });
      y += gap;
    }
    return y - gap;
  };
  const bottom = Math.max(stack(left, 'from'), stack(right, 'to'));

  for (const link of change.links) {
    const from = link.from && anchors.from.get(keyOf(link.from));
    const to = link.to && anchors.to.get(keyOf(link.to));
    if (!from || !to) continue;
    const style = link.relation === 'our-grouping' ? 'ours' : 'firm';
    items.push({ kind: 'link', from, to, style });
  }
  return { width, height: Math.ceil(bottom), items };
}
