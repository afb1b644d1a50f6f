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
import type { Area, Box, Paragraph, TextRun } from '../boxes';
import type { Builder } from '../content';
import { sizes } from '../frame';
import { fittedBox, runsWidth, shortened, textBox } from '../setText';
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

function tierParagraphs(system: System, { lang }: Words, size: number): readonly Paragraph[] {
  const tiers = system.tiers.filter((tier) => !isUnplaced(tier));
  const shown = tiers.length > mostTiers ? tiers.slice(0, mostTiers - 1) : tiers;
  const lines = shown.map((tier): Paragraph => ({
    runs: [
      { text: `${tier.stated ?? '·'} `, size, bold: true },
      { text: ` ${tierName(tier, lang)}`, size },
    ],
    space: 8,
  }));
  const left = tiers.length - shown.length;
  return left > 0
    ? [
        ...lines,
        { runs: [{ text: compareSlideTexts[lang].moreTiers(left), size, colour: 'ink3' }], space: 8 },
      ]
    : lines;
}

function columnBoxes({ place, name, system }: Column, area: Area, selection: Selection, words: Words): Box[] {
  const { index, lang, text } = words;
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
    {
      kind: 'rect',
      name: `rule ${name}`,
      x,
      y,
      width,
      height: 8,
      // A part of another place stands under the rule of that.
      fill: { place: whole !== undefined && selection.places.includes(whole) ? whole : place },
      stroke: null,
    },
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
    fittedBox(
      (size) => [{ runs: [{ text: name, size, bold: true }] }],
      [48, sizes.label, sizes.cell, sizes.key],
      { ...room(30, 63, 'place'), x: x + side + 16, width: width - side - 16, anchor: 'middle' },
    ),
  ];
  if (!system) {
    const silence = silenceIn(place, selection.period, index);
    const runs = [{ text: `┄ ${silenceNames[silence][lang]}`, size: sizes.label, colour: 'ink3' } as const];
    return [...head, fittedBox(() => [{ runs }], [sizes.label], room(136, 120, 'silence'))];
  }
  const one = numeralSizes.find((size) => runsWidth(numeralRuns(system, lang, size)) <= width);
  const remark = [systemWhen(system, index, lang), systemRemark(system, text), addedText(system, words)];
  const about = fittedBox(
    (size) => [{ runs: [{ text: remark.filter(Boolean).join(' · '), size, colour: 'ink2' }] }],
    [36, sizes.key],
    room(290, Math.min(150, area.height - 290), 'about'),
  );
  const tiersFrom = 460;
  return [
    ...head,
    fittedBox(
      (size) => [{ runs: numeralRuns(system, lang, size), leading: 1.2 }],
      one === undefined ? [48, sizes.cell, sizes.key] : [one],
      { ...room(116, 150, 'system'), anchor: 'middle' },
    ),
    about,
    ...(area.height - tiersFrom < 60
      ? []
      : [
          fittedBox(
            (size) => tierParagraphs(system, words, size),
            [36, sizes.key],
            room(tiersFrom, area.height - tiersFrom, 'tiers'),
          ),
        ]),
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
          const head = `${tierName(tier, lang)} ${tier.stated ?? '·'}`;
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
        const boxes = shown.flatMap((column, at) =>
          columnBoxes(
            column,
            { x: area.x + at * (width + gap), y: area.y + top, width, height: area.height - top - below },
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
