/** The industry systems beside each other: notation, period, tiers; never on one scale. */
import { silenceIn } from '../../analysis/coverage';
import { isUnplaced, leadingSystem } from '../../analysis/systems';
import { systemsClaim } from '../../analysis/slideHeadline';
import type { System } from '../../dataset/schema';
import { compareSlideTexts } from '../../i18n/compareSlides';
import { deckTexts } from '../../i18n/deck';
import type { Selection } from '../../selection/selection';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
import { silenceNames } from '../../wording/silence';
import { slideTitle } from '../../wording/slideHeadline';
import { systemBrief, systemRemark, systemWhen, tierName } from '../../wording/systems';
import { ruleBox, type Area, type Box, type Paragraph, type TextBox, type TextRun } from '../boxes';
import type { Builder } from '../content';
import { sizes } from '../frame';
import { fittedBox, heightOf, runsWidth, setParagraph, shortened, shortenedRuns, textBox } from '../setText';
import { addedText } from './factRuns';

const mostColumns = 4;
const mostTiers = 5;
const numeralSizes = [114, 100, 88, 76, 64, 56] as const;

interface Column {
  place: string;
  name: string;
  system: System | null;
}

/** The places that the slide has room for: those with a system first, in their own order. */
function chosen(columns: readonly Column[]): readonly Column[] {
  const ranked = columns.toSorted((a, b) => Number(a.system === null) - Number(b.system === null));
  const kept = new Set(ranked.slice(0, mostColumns));
  return columns.filter((column) => kept.has(column));
}

/** A plain count is followed by its unit, smaller. */
function numeralRuns(system: System, lang: Words['lang'], size: number): readonly TextRun[] {
  const face = { bold: true, serif: true };
  const isCount = system.notation === String(system.stated) && system.unit;
  if (!isCount) return [{ ...face, text: systemBrief(system, lang), size }];
  const small = Math.max(sizes.key, Math.round(size * 0.52));
  return [
    { ...face, text: system.notation, size },
    { ...face, text: ` ${system.unit?.[lang] ?? ''}`, size: small },
  ];
}

/** So many tiers, each in a line; the others are counted. */
function tierLines(system: System, { lang }: Words, size: number, most: number): readonly Paragraph[] {
  const tiers = system.tiers.filter((tier) => !isUnplaced(tier));
  const shown = tiers.length > most ? tiers.slice(0, most - 1) : tiers;
  const left = tiers.length - shown.length;
  const more = compareSlideTexts[lang].moreTiers(left);
  const lines = shown.map((tier): Paragraph => ({
    runs: [
      { text: `${tier.stated ?? '·'} `, size, bold: true },
      { text: ` ${tierName(tier, lang)}`, size },
    ],
    space: 6,
  }));
  return left === 0 ? lines : [...lines, { runs: [{ text: more, size, colour: 'ink3' }], space: 6 }];
}

/** As many tiers as find room in a size; null where there is none for any. */
function tierBox(system: System, words: Words, size: number, room: Area & { name: string }): TextBox | null {
  if (!system.tiers.some((tier) => !isUnplaced(tier))) return null;
  const setWith = (most: number) =>
    textBox(
      tierLines(system, words, size, most).map(({ runs, ...rest }) => ({
        ...rest,
        runs: shortenedRuns(runs, room.width, 2),
      })),
      { ...room, height: 0 },
    );
  const tries = Array.from({ length: mostTiers }, (_, at) => setWith(mostTiers - at));
  return tries.find(({ height }) => height <= room.height) ?? null;
}

const numeralFrom = 108;
const mostNumeral = 150;
const aboutMost = 130;

/** The period, how far the document says what its digits mean, and whether it is a supplementary source. */
function aboutParagraphs(system: System, words: Words, size: number): readonly Paragraph[] {
  const { index, lang, text } = words;
  const parts = [systemWhen(system, index, lang), systemRemark(system, text), addedText(system, words)];
  return [{ runs: [{ text: parts.filter(Boolean).join(' · '), size, colour: 'ink2' }] }];
}

const aboutSizes = [36, sizes.key];

const tierSizes = [36, sizes.key];
const nameSizes = [48, sizes.label, sizes.cell, sizes.key];
const nameIndent = 54;

/** What all columns of a slide have alike: their sizes, and the lines that their parts begin on. */
interface Levels {
  name: number;
  numeral: number;
  numeralHeight: number;
  about: number;
  aboutFrom: number;
  tier: number;
  tiersFrom: number;
}

/** The first of the sizes that all can have, else the last. */
const common = (some: readonly number[], isFit: (size: number) => boolean): number =>
  some.find(isFit) ?? some.at(-1) ?? sizes.key;

function levelsOf(columns: readonly Column[], { width, height }: Area, words: Words): Levels {
  const systems = columns.flatMap(({ system }) => system ?? []);
  const name = common(nameSizes, (size) =>
    columns.every((one) => runsWidth([{ text: one.name, size, bold: true }]) <= width - nameIndent),
  );
  const numeralWidth = (system: System, size: number) => runsWidth(numeralRuns(system, words.lang, size));
  // A name in words takes several lines by itself; it does not make the others small.
  const short = systems.filter((system) => numeralWidth(system, numeralSizes.at(-1) ?? 0) <= width);
  const numeral = common(numeralSizes, (size) => short.every((one) => numeralWidth(one, size) <= width));
  const numeralHeight = short.length === systems.length ? Math.round(numeral * 1.3) : mostNumeral;
  // Programs that set Han and Latin letters apart need a little more than the line has here.
  const aboutHeight = (system: System, size: number) =>
    heightOf(aboutParagraphs(system, words, size).map((one) => setParagraph(one, width * 0.9)));
  const about = common(aboutSizes, (size) => systems.every((one) => aboutHeight(one, size) <= aboutMost));
  const aboutFrom = numeralFrom + numeralHeight + 10;
  const tiersFrom =
    aboutFrom + 28 + Math.max(...systems.map((one) => Math.min(aboutMost, aboutHeight(one, about))));
  const room = { name: '', x: 0, y: 0, width, height: height - tiersFrom };
  const shownIn = (system: System, size: number) =>
    tierBox(system, words, size, room)?.paragraphs.length ?? 0;
  const tier = common(tierSizes, (size) =>
    systems.every((one) => shownIn(one, size) >= shownIn(one, sizes.key)),
  );
  return { name, numeral, numeralHeight, about, aboutFrom, tier, tiersFrom };
}

function columnBoxes(
  { place, name, system }: Column,
  area: Area,
  levels: Levels,
  selection: Selection,
  words: Words,
): Box[] {
  const { index, lang } = words;
  const whole = index.places.get(place)?.within;
  const { x, y, width } = area;
  const side = 38;
  const room = (from: number, height: number, more: string) => ({
    name: `${more} ${name}`,
    x,
    y: y + from,
    width,
    height,
  });
  const head: Box[] = [
    // A part of another place stands under the rule of that.
    ruleBox(
      { x, y, width, height: 8 },
      { place: whole !== undefined && selection.places.includes(whole) ? whole : place },
      `rule ${name}`,
    ),
    {
      kind: 'mark',
      name: `mark ${name}`,
      x,
      y: y + 42,
      width: side,
      height: side,
      place,
      fill: 'solid',
      alt: '',
    },
    fittedBox((size) => [{ runs: [{ text: name, size, bold: true }] }], [levels.name], {
      ...room(30, 63, 'place'),
      x: x + nameIndent,
      width: width - nameIndent,
      anchor: 'middle',
    }),
  ];
  if (!system) {
    const silence = silenceIn(place, selection.period, index);
    const runs = [{ text: `┄ ${silenceNames[silence][lang]}`, size: sizes.label, colour: 'ink3' } as const];
    return [...head, fittedBox(() => [{ runs }], [sizes.label], room(136, 120, 'silence'))];
  }
  const about = fittedBox(
    (size) => aboutParagraphs(system, words, size),
    [levels.about],
    room(levels.aboutFrom, aboutMost, 'about'),
  );
  const { tiersFrom } = levels;
  const tiers = tierBox(system, words, levels.tier, room(tiersFrom, area.height - tiersFrom, 'tiers'));
  return [
    ...head,
    fittedBox(
      (size) => [{ runs: numeralRuns(system, lang, size), leading: 1.2 }],
      // A name that is longer than the column is set in several lines.
      [levels.numeral, 48, sizes.cell, sizes.key],
      { ...room(numeralFrom, levels.numeralHeight, 'system'), anchor: 'middle' },
    ),
    about,
    ...(tiers ? [tiers] : []),
  ];
}

function tableOf(columns: readonly Column[], selection: Selection, words: Words) {
  const { index, lang, text } = words;
  const texts = compareSlideTexts[lang];
  return {
    head: [deckTexts[lang].heads.place, texts.system, texts.period, texts.tiers],
    rows: columns.map(({ place, name, system }) => {
      if (!system) return [name, silenceNames[silenceIn(place, selection.period, index)][lang], '', ''];
      const tiers = system.tiers
        .filter((tier) => !isUnplaced(tier))
        .map((tier) => {
          const members = inList(
            tier.members.map((member) => member.name[lang]),
            lang,
          );
          const head = [tierName(tier, lang), tier.stated ?? ''].join(' ').trim();
          return members === '' ? head : `${head}${lang === 'zh' ? '：' : ': '}${members}`;
        });
      const made = [...tiers, systemRemark(system, text) ?? '', addedText(system, words)].filter(Boolean);
      return [
        name,
        systemBrief(system, lang),
        systemWhen(system, index, lang),
        made.join(deckTexts[lang].separator),
      ];
    }),
    sources: columns.map(({ system }) => [null, system?.document ?? null]),
  };
}

export const systems: Builder = ({ words, selection }) => {
  const { index, lang, text } = words;
  const texts = compareSlideTexts[lang];
  const columns = selection.places.map((place): Column => ({
    place,
    name: columnName(index.places.get(place), lang),
    system: leadingSystem(place, selection, index),
  }));
  const found = columns.flatMap(({ system }) => system ?? []);
  const claim = systemsClaim(found);
  if (!claim) {
    const names = inList(
      columns.map(({ name }) => name),
      lang,
    );
    return { ok: false, reason: texts.noSystem(names) };
  }
  const shown = chosen(columns);
  const others = columns.filter((column) => !shown.includes(column));
  const isSilent = found.length < columns.length;
  return {
    ok: true,
    content: {
      said: { title: slideTitle(claim, words), qualification: text.systemsNote },
      strength: 'count',
      conditions: [],
      facts: [],
      documents: [...new Set(found.map(({ document }) => document))],
      footnote: isSilent ? deckTexts[lang].silence : '',
      table: tableOf(columns, selection, words),
      isDrawing: false,
      body: (area) => {
        const gap = area.width > 1500 ? 44 : 32;
        const width = (area.width - gap * (shown.length - 1)) / shown.length;
        const below = others.length === 0 ? 0 : 56;
        const top = Math.min(40, area.height * 0.06);
        const height = area.height - top - below;
        const levels = levelsOf(shown, { ...area, width, height }, words);
        const boxes = shown.flatMap((column, at) =>
          columnBoxes(
            column,
            { x: area.x + at * (width + gap), y: area.y + top, width, height },
            levels,
            selection,
            words,
          ),
        );
        if (others.length === 0) return boxes;
        const names = inList(
          others.map(({ name }) => name),
          lang,
        );
        const said = shortened(texts.morePlaces(others.length, names), sizes.key, area.width, 1);
        return [
          ...boxes,
          textBox([{ runs: [{ text: said, size: sizes.key, colour: 'ink3' }] }], {
            name: 'more',
            x: area.x,
            y: area.y + area.height - 42,
            width: area.width,
          }),
        ];
      },
    },
  };
};
