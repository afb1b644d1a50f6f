/** Two places: what one alone names, what both name, what the other alone names; three rules, not circles. */
import { silenceIn } from '../../analysis/coverage';
import { pairOf } from '../../analysis/headToHead';
import { type IndustryClaim, industryHeadline } from '../../analysis/industryHeadline';
import { openSlots, overlaps } from '../../analysis/overlap';
import { deckViewTexts } from '../../i18n/deckViews';
import { conditionTexts, industryHeadlineText, readingNames } from '../../wording/industries';
import { columnName } from '../../wording/placeNames';
import { inList } from '../../wording/selectionText';
import { silenceNames } from '../../wording/silence';
import { ruleBox, type Area, type Box, type Colour, type Paragraph } from '../boxes';
import type { Builder } from '../content';
import { sizes } from '../frame';
import { heightOf, setParagraph, textBox } from '../setText';
import { joined } from './joined';
import { industryData, listDocuments, sectorName } from './sectorNames';
import { supplementNotes } from './supplementMark';

const mostNames = 7;
const gap = 48;
const ruleHeight = 7;
/** A narrower column has a smaller head. */
const narrow = 450;
/** Between names, and how much more where there is room. */
const tight = 10;
const airy = 16;

interface Column {
  title: string;
  colour: Colour;
  place: string | null;
  count: number;
  names: readonly { text: string; note: string }[];
  /** Members that the lists count and do not name. */
  open: string;
  /** What the other’s unnamed members mean for this column. */
  hint: string;
}

function columnBoxes(column: Column, nth: number, area: Area, more: (n: number) => string): readonly Box[] {
  const side = 36;
  const indent = column.place === null ? 0 : side + 14;
  const head = textBox(
    [
      {
        runs: [
          { text: column.title, size: area.width < narrow ? sizes.key + 2 : sizes.label, bold: true },
          { text: `  ${column.count}`, size: area.width < narrow ? sizes.label : 64, bold: true },
        ],
        leading: 1.15,
      },
    ],
    {
      name: `column ${nth}`,
      x: area.x + indent,
      y: area.y + ruleHeight + 14,
      width: area.width - indent,
    },
  );
  const hint: readonly Paragraph[] =
    column.hint === '' ? [] : [{ runs: [{ text: column.hint, size: sizes.key, colour: 'ink3' }] }];
  const open: readonly Paragraph[] =
    column.open === '' ? [] : [{ runs: [{ text: column.open, size: sizes.key, colour: 'ink2' }] }];
  const height = (paragraphs: readonly Paragraph[], width: number) =>
    heightOf(paragraphs.map((one) => setParagraph(one, width)));
  const openHeight = open.length > 0 ? height(open, area.width - 40) + 24 : 0;
  const hintHeight = hint.length > 0 ? height(hint, area.width) + 12 : 0;
  const top = head.y + head.height + 8;
  const room = area.y + area.height - top - openHeight - hintHeight - 20;
  const linesAt = (space: number) =>
    column.names.map(({ text, note }, at): Paragraph => ({
      runs: [
        { text, size: sizes.cell, bold: note !== '' },
        ...(note === '' ? [] : [{ text: `  ${note}`, size: sizes.key, colour: 'ink3' } as const]),
      ],
      space: at === 0 ? 0 : space,
      leading: 1.22,
    }));
  const rest = (n: number): readonly Paragraph[] =>
    n > 0 ? [{ runs: [{ text: more(n), size: sizes.key, colour: 'ink3' }], space: 10 }] : [];
  const lines = linesAt(tight);
  const most = Math.min(mostNames, lines.length);
  const count =
    Array.from({ length: most }, (_, at) => most - at).find(
      (n) => height([...lines.slice(0, n), ...rest(lines.length - n)], area.width) <= room,
    ) ?? Math.min(1, most);
  // A short list does not huddle at the top.
  const filled = height([...lines.slice(0, count), ...rest(lines.length - count)], area.width);
  const space = tight + Math.min(airy, Math.max(0, room - filled) / Math.max(1, count));
  const list = textBox([...linesAt(space).slice(0, count), ...rest(lines.length - count)], {
    name: `names ${nth}`,
    x: area.x,
    y: top,
    width: area.width,
  });
  const openY = list.y + list.height + 18;
  const openBox: readonly Box[] =
    open.length === 0
      ? []
      : [
          {
            kind: 'rect',
            name: `unnamed ${nth}`,
            x: area.x,
            y: openY,
            width: area.width - 4,
            height: openHeight,
            fill: null,
            stroke: { colour: 'ink3', width: 2, isDashed: true },
          },
          textBox(open, {
            name: `unnamed text ${nth}`,
            x: area.x + 20,
            y: openY,
            width: area.width - 40,
            height: openHeight,
            anchor: 'middle',
          }),
        ];
  const hintY = open.length === 0 ? list.y + list.height + 12 : openY + openHeight + 10;
  return [
    ruleBox({ x: area.x, y: area.y, width: area.width, height: ruleHeight }, column.colour, `rule ${nth}`),
    ...(column.place === null
      ? []
      : [
          {
            kind: 'mark',
            name: `mark ${nth}`,
            x: area.x,
            y: head.y + ((head.paragraphs[0]?.lineHeight ?? side) - side) / 2,
            width: side,
            height: side,
            place: column.place,
            fill: 'solid',
            alt: column.title,
          } satisfies Box,
        ]),
    head,
    list,
    ...openBox,
    ...(hint.length === 0
      ? []
      : [textBox(hint, { name: `hint ${nth}`, x: area.x, y: hintY, width: area.width })]),
  ];
}

export const common: Builder = (context) => {
  const { words, selection } = context;
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const pair = pairOf(selection.pair, selection.places, index);
  if (!pair) return { ok: false, reason: texts.needsTwo };
  const [a, b] = pair;
  const two = { ...selection, places: pair };
  const { industries, matrix } = industryData(context, two);
  const [found] = overlaps(matrix, two, index, industries);
  const nameOf = (place: string) => columnName(index.places.get(place), lang);
  if (!found || found.silent.length > 0) {
    const silent = (found?.silent ?? pair).map(
      (place) =>
        `${nameOf(place)}${lang === 'zh' ? '' : ': '}${silenceNames[silenceIn(place, selection.period, index)][lang]}`,
    );
    return { ok: false, reason: texts.noLists(inList(silent, lang)) };
  }
  if (matrix.rows.length === 0) {
    const hidden = pair.map(
      (place) => `${nameOf(place)}${lang === 'zh' ? '' : ': '}${silenceNames.filtered[lang]}`,
    );
    return { ok: false, reason: texts.noLists(inList(hidden, lang)) };
  }
  const headline = industryHeadline(matrix, pair, index);
  // On a slide of two places they are named.
  const claim: IndustryClaim =
    headline.claim.code === 'all-cities'
      ? { code: 'places-alike', places: pair, common: headline.claim.sectors }
      : headline.claim;
  const said = industryHeadlineText({ ...headline, claim }, { index, sectors: industries.sectors, lang });
  const conditions = found.conditions.map((code) => conditionTexts[code][lang]);
  const slots = (place: string) => openSlots(place, two, index, industries);
  const sameName = readingNames['same-segment'][lang];
  const named = (ids: readonly string[]) =>
    ids.map((id) => ({
      text: sectorName(id, industries, lang),
      note: found.sameSegment.includes(id) ? (lang === 'zh' ? sameName : sameName.toLowerCase()) : '',
    }));
  const alone = (place: string, other: string, ids: readonly string[]): Column => ({
    title: texts.onlyOf(nameOf(place)),
    colour: { place },
    place,
    count: ids.length,
    names: named(ids),
    open: slots(place) > 0 ? texts.unnamed(slots(place)) : '',
    hint: slots(other) > 0 ? texts.mayShrink(nameOf(other)) : '',
  });
  // Common sectors of one segment come first.
  const together = found.common.toSorted(
    (one, other) => Number(found.sameSegment.includes(other)) - Number(found.sameSegment.includes(one)),
  );
  const columns: readonly Column[] = [
    alone(a, b, found.onlyA),
    {
      title: texts.both,
      colour: 'ink',
      place: null,
      count: found.common.length,
      names: named(together),
      open: '',
      hint: '',
    },
    alone(b, a, found.onlyB),
  ];
  const documents = listDocuments(matrix, pair);
  const listed = columns.map(({ title, names }) => [
    title,
    String(names.length),
    inList(
      names.map(({ text, note }) => (note === '' ? text : `${text}（${note}）`)),
      lang,
    ) || texts.none,
  ]);
  return {
    ok: true,
    content: {
      said: {
        title: said.title,
        qualification:
          conditions.length > 0 ? texts.conditionsAre(joined(conditions, lang)) : texts.nothingUnder,
      },
      strength: 'count',
      conditions: [],
      facts: [],
      documents,
      footnote: joined([texts.oursByWords, ...supplementNotes(documents, words)], lang),
      table: { head: ['', texts.total, texts.sector], rows: listed },
      isDrawing: false,
      body: (area) => {
        const width = (area.width - 2 * gap) / 3;
        return columns.flatMap((column, at) =>
          columnBoxes(
            column,
            at + 1,
            { x: area.x + at * (width + gap), y: area.y, width, height: area.height },
            texts.moreNames,
          ),
        );
      },
    },
  };
};
