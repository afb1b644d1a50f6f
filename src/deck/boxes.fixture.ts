/** Finds what is wrong with a laid out slide: text too small, too long for its box, or over something else. */
import type { Box, SetParagraph, Stage, TextBox } from './boxes';
import { heightOf, runsWidth } from './setText';

interface Ink {
  owner: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Less than a hair: sums of widths are no whole numbers. */
const tolerance = 1;

const leastSizes: Record<TextBox['role'], number> = { headline: 40, qualification: 32, body: 32, footer: 26 };

type Room = Omit<Ink, 'owner'>;

/** The lines of a text where they stand in their room. */
function linesIn(
  paragraphs: readonly SetParagraph[],
  room: Room,
  anchor: TextBox['anchor'],
  owner: string,
): readonly Ink[] {
  const spare = room.height - heightOf(paragraphs);
  let y = room.y + { top: 0, middle: spare / 2, bottom: spare }[anchor];
  return paragraphs.flatMap(({ lines, lineHeight, align, space }, at) => {
    if (at > 0) y += space;
    return lines.map((line): Ink => {
      const width = runsWidth(line);
      const x = room.x + { left: 0, middle: (room.width - width) / 2, right: room.width - width }[align];
      const ink = { owner, x, y, width, height: lineHeight };
      y += lineHeight;
      return ink;
    });
  });
}

function textFaults(
  paragraphs: readonly SetParagraph[],
  room: Room,
  least: number,
  owner: string,
): readonly string[] {
  const faults: string[] = [];
  const said = (line: readonly { text: string }[]) => line.map(({ text }) => text).join('');
  for (const { lines, lineHeight } of paragraphs) {
    for (const line of lines) {
      if (runsWidth(line) > room.width + tolerance) faults.push(`${owner}: too wide: ${said(line)}`);
      if (line.some(({ size }) => size < least)) faults.push(`${owner}: too small: ${said(line)}`);
      if (line.some(({ size }) => size > lineHeight)) faults.push(`${owner}: lines too close: ${said(line)}`);
    }
  }
  if (heightOf(paragraphs) > room.height + tolerance) faults.push(`${owner}: too high`);
  return faults;
}

interface Found {
  inks: readonly Ink[];
  faults: readonly string[];
}

function tableOf(box: Extract<Box, { kind: 'table' }>, name: string): Found {
  const inks: Ink[] = [];
  const faults: string[] = [];
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  if (sum(box.columns) > box.width + tolerance) faults.push(`${name}: columns too wide`);
  if (sum(box.rows.map(({ height }) => height)) > box.height + tolerance)
    faults.push(`${name}: rows too high`);
  let y = box.y;
  for (const [nth, { cells, height }] of box.rows.entries()) {
    if (cells.length !== box.columns.length) faults.push(`${name} ${nth + 1}: a cell is missing`);
    let x = box.x;
    for (const [at, { paragraphs, indent }] of cells.entries()) {
      const owner = `${name} ${nth + 1}.${at + 1}`;
      const width = (box.columns[at] ?? 0) - indent;
      const room = { x: x + indent, y, width, height };
      inks.push(...linesIn(paragraphs, room, 'middle', owner));
      faults.push(...textFaults(paragraphs, room, 32, owner));
      x += box.columns[at] ?? 0;
    }
    y += height;
  }
  return { inks, faults };
}

/** A thin rectangle is a rule, which text must not cross; a wide one is the ground of something. */
const thin = 16;

/** Names may be given twice; the place in the list tells boxes apart. */
function foundIn(box: Box, at: number): Found {
  const name = `${box.name} #${at}`;
  switch (box.kind) {
    case 'text':
      return {
        inks: linesIn(box.paragraphs, box, box.anchor, name),
        faults: textFaults(box.paragraphs, box, leastSizes[box.role], name),
      };
    case 'table':
      return tableOf(box, name);
    case 'rect':
      return {
        inks: Math.min(box.width, box.height) <= thin ? [{ ...box, owner: name }] : [],
        faults: [],
      };
    case 'bars':
      return {
        inks: [{ ...box, owner: name }],
        faults: box.bars.some(({ value }) => value > box.max) ? [`${name}: a bar is too long`] : [],
      };
    case 'mark':
    case 'scene':
      return { inks: [{ ...box, owner: name }], faults: [] };
  }
}

const meet = (a: Ink, b: Ink) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > tolerance &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > tolerance;

/** In words, for whoever reads the failed test; empty where the slide can be shown. */
export function faultsIn(boxes: readonly Box[], stage: Stage): readonly string[] {
  const found = boxes.map(foundIn);
  const inks = found.flatMap((one) => one.inks);
  const outside = [...boxes.map((box): Ink => ({ ...box, owner: box.name })), ...inks].filter(
    ({ x, y, width, height }) =>
      x < -tolerance ||
      y < -tolerance ||
      width < 0 ||
      height < 0 ||
      x + width > stage.width + tolerance ||
      y + height > stage.height + tolerance,
  );
  const over = inks.flatMap((ink, at) =>
    inks
      .slice(at + 1)
      .filter((other) => other.owner !== ink.owner && meet(ink, other))
      .map((other) => `${ink.owner} lies over ${other.owner}`),
  );
  return [
    ...found.flatMap((one) => one.faults),
    ...outside.map(({ owner }) => `${owner} leaves the stage`),
    ...new Set(over),
  ];
}
