/** A deck as a file (`.duibiao.json`) and back: read whole or not at all, with every problem named. */
import * as v from 'valibot';
import { showValue } from '../dataset/problem';
import type { Text } from '../dataset/schema';
import { longestAddress } from '../selection/address';
import { aspects } from './boxes';
import { type Deck, isFixed, limits, sectionRules, subjectKinds } from './deck';
import { deckVersion, migrateDeck } from './migrations';

export const deckFormat = 'duibiao-deck';
/** Texts of a slide at the most, with names and numbers around them; JSON writes a control character with six. */
const longestSlide = 6 * (2 * limits.notes + limits.headline + limits.section + longestAddress + 2_000);
/** In characters: whatever the limits allow can be read again. */
export const longestFile = limits.slides * longestSlide;

const textUpTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
const longestId = 500;

const slideSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  subject: v.object({ kind: v.picklist(subjectKinds), id: v.optional(textUpTo(longestId)) }),
  address: v.pipe(v.string(), v.startsWith('#/'), v.maxLength(longestAddress)),
  headline: v.nullable(textUpTo(limits.headline)),
  basis: v.nullable(textUpTo(limits.notes)),
  notes: v.nullable(textUpTo(limits.notes)),
  section: v.nullable(v.union([textUpTo(limits.section), v.object({ rule: v.picklist(sectionRules) })])),
  added: v.object({
    date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
    version: v.pipe(v.string(), v.maxLength(40)),
  }),
});

const deckSchema = v.object({
  aspect: v.picklist(aspects),
  minutes: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(limits.minutes))),
  slides: v.pipe(v.array(slideSchema), v.maxLength(limits.slides)),
});

export interface DeckProblem {
  /** Path inside the file, as `slides.3.notes`; empty for the file itself. */
  field: string;
  /** What stands there, shortened. */
  value: string;
  expected: Text;
}

export type DeckRead = { ok: true; deck: Deck } | { ok: false; problems: readonly DeckProblem[] };

const failed = (field: string, value: unknown, zh: string, en: string): DeckRead => ({
  ok: false,
  problems: [{ field, value: showValue(value), expected: { zh, en } }],
});

const expectations: Readonly<Record<string, (requirement: unknown) => Text>> = {
  max_length: (most) => ({ zh: `至多${String(most)}`, en: `at most ${String(most)}` }),
  min_value: (least) => ({ zh: `不小于${String(least)}`, en: `at least ${String(least)}` }),
  max_value: (most) => ({ zh: `不大于${String(most)}`, en: `at most ${String(most)}` }),
  starts_with: (start) => ({ zh: `以 ${String(start)} 开头`, en: `text beginning with ${String(start)}` }),
  regex: (pattern) => ({ zh: `形如 ${String(pattern)}`, en: `text like ${String(pattern)}` }),
};

function expectedOf(issue: v.BaseIssue<unknown>): Text {
  const own = expectations[issue.type]?.(issue.requirement);
  const said = issue.expected ?? issue.type;
  return own ?? { zh: said, en: said };
}

/** The title is first and the sources are last, once each; ids are their own. */
function orderProblem({ slides }: Deck): DeckRead | null {
  const ids = new Set<string>();
  for (const [at, slide] of slides.entries()) {
    if (ids.has(slide.id))
      return failed(`slides.${at}.id`, slide.id, '每页的 id 各不相同', 'an id of its own');
    ids.add(slide.id);
    const place = slide.subject.kind === 'title' ? 0 : slides.length - 1;
    if (isFixed(slide) && at !== place)
      return failed(
        `slides.${at}.subject.kind`,
        slide.subject.kind,
        '标题页在最前、来源页在最后，各一页',
        'the title first and the sources last, once each',
      );
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function read(text: string): unknown {
  try {
    // Some editors put the mark of the encoding in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Never throws. What the schema does not know is dropped; what it does not accept fails the whole file. */
export function parseDeck(text: string): DeckRead {
  if (text.length > longestFile)
    return failed(
      '',
      `${text.length}`,
      `不超过 ${longestFile} 个字符的文件`,
      `a file of at most ${longestFile} characters`,
    );
  const file = read(text);
  if (!isRecord(file) || file['format'] !== deckFormat)
    return failed(
      isRecord(file) ? 'format' : '',
      isRecord(file) ? file['format'] : text.slice(0, 80),
      `对标的简报稿件（.duibiao.json，format 为 ${deckFormat}）`,
      `a briefing of Duibiao (.duibiao.json, its format ${deckFormat})`,
    );
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > deckVersion)
    return failed(
      'version',
      version,
      `1 到 ${deckVersion} 的整数；更高的版本请用更新的对标打开`,
      `a whole number from 1 to ${deckVersion}; a higher one needs a newer Duibiao`,
    );
  const parsed = v.safeParse(deckSchema, migrateDeck(file, version)['deck']);
  if (!parsed.success) {
    const problems = parsed.issues.slice(0, 100).map((issue) => ({
      field: (issue.path ?? []).map(({ key }) => String(key)).join('.'),
      value: showValue(issue.input),
      expected: expectedOf(issue),
    }));
    return { ok: false, problems };
  }
  const { slides, ...rest } = parsed.output;
  const deck: Deck = {
    ...rest,
    slides: slides.map(({ subject: { kind, id }, ...slide }) => ({
      ...slide,
      subject: id === undefined ? { kind } : { kind, id },
    })),
  };
  return orderProblem(deck) ?? { ok: true, deck };
}

/** `saved` is a date; the dataset is named so that a reader knows what the deck was made of. */
export const deckText = (deck: Deck, about: { dataset: string; version: string; saved: string }): string =>
  `${JSON.stringify({ format: deckFormat, version: deckVersion, about, deck }, null, 2)}\n`;
