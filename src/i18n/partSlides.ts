/** Texts of slides that show the evidence of a list, a tier or a member. */
import type { Language } from './language';
import type { Widened } from './messages';

const zh = {
  noSuchPart: '数据里没有这份名单，或名单里没有这一项。',
  isSupplement: '这份名单出自补充来源，这一页的选择没有打开补充来源。',
  list: '名单',
  tier: '层级',
  item: '条目',
  listTitle: (place: string, list: string) => `${place}：${list}`,
  tierTitle: (place: string, list: string, tier: string) => `${place}“${list}”：${tier}`,
  memberTitle: (place: string, list: string, tier: string, member: string) =>
    `${place}“${list}” · ${tier}：${member}`,
  stated: (count: string) => `原文个数 ${count}`,
  named: (said: string) => said,
  mapping: '归入（本工具的归类）',
  tierLine: (tier: string, members: string) => (members === '' ? tier : `${tier}：${members}`),
};

const en: Widened<typeof zh> = {
  noSuchPart: 'The data has no such list, or the list no such part.',
  isSupplement: 'The list is from a supplementary source, which this slide’s selection leaves out.',
  list: 'List',
  tier: 'Tier',
  item: 'Entry',
  listTitle: (place, list) => `${place}: ${list}`,
  tierTitle: (place, list, tier) => `${place}, “${list}”: ${tier}`,
  memberTitle: (place, list, tier, member) => `${place}, “${list}” · ${tier}: ${member}`,
  stated: (count) => `Number stated: ${count}`,
  named: (said) => `named: ${said}`,
  mapping: 'Mapped to (our grouping)',
  tierLine: (tier, members) => (members === '' ? tier : `${tier}: ${members}`),
};

export const partSlideTexts: Record<Language, Widened<typeof zh>> = { zh, en };
