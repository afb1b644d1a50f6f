/** What falls due in a year: a column a place under a rule in its colour; who says nothing is named beneath. */
import { dueHeadline, dueIn, dueYear, type DueAtPlace, timelineOf } from '../../analysis/timeline';
import { fillOf } from '../../charts/markFill';
import type { FactRow } from '../../dataset/dataset';
import { deckTexts } from '../../i18n/deck';
import { deckViewTexts } from '../../i18n/deckViews';
import { targetTexts } from '../../i18n/targets';
import { figureText, kindNames } from '../../wording/figure';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
import { silenceNames } from '../../wording/silence';
import { timelineHeadlineText } from '../../wording/timeline';
import { ruleBox, type Area, type Box, type TextRun } from '../boxes';
import type { Builder } from '../content';
import { sizes } from '../frame';
import { runsWidth, shortened, textBox } from '../setText';
import { figureRuns, phraseOf } from './factRuns';
import { joined } from './joined';
import { supplementNotes, supplementRuns, supplementText } from './supplementMark';

/** Read from the back of the room: few lines, and large. */
const mostLines = 5;
const mostColumns = 4;
const gap = 56;
const ruleHeight = 7;
const markSide = 34;
/** Letters and air of a line; of a narrow column less. */
const wide = { least: 560, item: 40, figure: 56, padding: 12 };
const narrow = { item: sizes.key + 2, figure: sizes.label, padding: 9 };
const setFor = (width: number) => (width < wide.least ? narrow : wide);

const conceptOf = (fact: FactRow, { index }: Words) =>
  index.concepts.get(index.indicators.get(fact.indicator)?.concept ?? '');

/** What is counted, which a concept of several indicators does not say. */
const itemOf = ({ indicator }: FactRow, { index, lang }: Words): string =>
  index.indicators.get(indicator)?.name[lang] ?? '';

/** Statements in numbers come first, each item once before it comes a second time. */
function ranked(facts: readonly FactRow[], words: Words): readonly FactRow[] {
  const seen = new Set<string>();
  const isAgain = new Map(
    facts.map((fact) => {
      const id = conceptOf(fact, words)?.id ?? '';
      const again = seen.has(id);
      seen.add(id);
      return [fact, again];
    }),
  );
  const weight = (fact: FactRow) => Number(fact.value === null) * 2 + Number(isAgain.get(fact) ?? false);
  return facts.toSorted((a, b) => weight(a) - weight(b));
}

function lineRuns(fact: FactRow, width: number, words: Words): readonly TextRun[] {
  const { lang } = words;
  const item = itemOf(fact, words);
  // A goal in words may be long: its beginning, in two lines.
  const set = setFor(width);
  const figure = figureRuns(fact, words, set.figure).map((run) =>
    fact.value === null ? { ...run, text: shortened(run.text, run.size * 1.05, width, 2) } : run,
  );
  const kind: readonly TextRun[] =
    fact.kind === 'target'
      ? []
      : [{ text: ` ${kindNames[fact.kind][lang]}`, size: sizes.key, colour: 'ink2' }];
  return [
    { text: `${item}   `, size: set.item },
    ...figure,
    ...kind,
    ...supplementRuns(fact.document, words, sizes.key),
  ];
}

interface Lines {
  boxes: readonly Box[];
  /** How many statements found room. */
  drawn: number;
  bottom: number;
}

/** Statements one under the other, each under a hair line, as many as there is room for. */
function lineBoxes(facts: readonly FactRow[], name: string, area: Area, words: Words): Lines {
  const indent = markSide + 14;
  const width = area.width - indent;
  const { padding } = setFor(width);
  const boxes: Box[] = [];
  let y = area.y;
  let drawn = 0;
  for (const fact of facts.slice(0, mostLines)) {
    const line = textBox([{ runs: lineRuns(fact, width, words), leading: 1.15 }], {
      name: `due ${name}.${drawn + 1}`,
      x: area.x + indent,
      y: y + padding + 2,
      width,
    });
    const bottom = line.y + line.height + padding;
    if (bottom > area.y + area.height) break;
    const first = line.paragraphs[0]?.lineHeight ?? markSide;
    boxes.push(
      ruleBox({ x: area.x, y, width: area.width, height: 2 }, 'line', `hair ${name}.${drawn + 1}`),
      {
        kind: 'mark',
        name: `kind ${name}.${drawn + 1}`,
        x: area.x,
        y: line.y + (first - markSide) / 2,
        width: markSide,
        height: markSide,
        place: fact.place,
        fill: fillOf[fact.kind],
        alt: kindNames[fact.kind][words.lang],
      },
      line,
    );
    y = bottom;
    drawn += 1;
  }
  return { boxes, drawn, bottom: y };
}

/** A place: its name under its colour, then its statements in one column or more. */
function placeBoxes(at: DueAtPlace, nth: number, area: Area, columns: number, words: Words): readonly Box[] {
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const name = columnName(index.places.get(at.place), lang);
  const side = 38;
  // A name is not broken.
  const nameSize =
    [sizes.label, sizes.cell, sizes.key].find(
      (size) => runsWidth([{ text: name, size, bold: true }]) <= area.width - side - 14,
    ) ?? sizes.key;
  const head = textBox(
    [
      {
        runs: [
          { text: name, size: nameSize, bold: true },
          { text: `  ${texts.statements(at.facts.length)}`, size: sizes.key, colour: 'ink2' },
        ],
      },
    ],
    {
      name: `place ${nth}`,
      x: area.x + side + 14,
      y: area.y + ruleHeight + 10,
      width: area.width - side - 14,
    },
  );
  const facts = ranked(at.facts, words);
  const top = head.y + head.height + 6;
  const moreHeight = Math.round(sizes.key * 1.3) + narrow.padding;
  const width = (area.width - gap * (columns - 1)) / columns;
  const roomWith = (reserved: number) => area.y + area.height - top - reserved;
  const draw = (height: number) => {
    const lines: Lines[] = [];
    for (let column = 0; column < columns; column += 1) {
      const from = lines.reduce((sum, { drawn }) => sum + drawn, 0);
      const room = { x: area.x + column * (width + gap), y: top, width, height };
      lines.push(lineBoxes(facts.slice(from), `${nth}.${column + 1}`, room, words));
    }
    return { lines, rest: facts.length - lines.reduce((sum, { drawn }) => sum + drawn, 0) };
  };
  const whole = draw(roomWith(0));
  const { lines, rest } = whole.rest > 0 ? draw(roomWith(moreHeight)) : whole;
  const bottom = Math.max(...lines.map((one) => one.bottom));
  return [
    ruleBox({ ...area, height: ruleHeight }, { place: at.place }, `rule ${nth}`),
    {
      kind: 'mark',
      name: `mark ${nth}`,
      x: area.x,
      y: head.y + ((head.paragraphs[0]?.lineHeight ?? side) - side) / 2,
      width: side,
      height: side,
      place: at.place,
      fill: 'solid',
      alt: name,
    },
    head,
    ...lines.flatMap(({ boxes }) => boxes),
    ...(rest > 0
      ? [
          textBox([{ runs: [{ text: texts.moreDue(rest), size: sizes.key, colour: 'ink3' }] }], {
            name: `more ${nth}`,
            x: area.x + markSide + 14,
            y: bottom + 4,
            width: area.width - markSide - 14,
          }),
        ]
      : []),
  ];
}

export const due: Builder = ({ words, selection, details, thisYear }) => {
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const timeline = timelineOf(selection, index);
  if (timeline.facts.length === 0) return { ok: false, reason: texts.noStatements };
  const { year } = dueYear(timeline, { year: selection.year, fact: null }, index, thisYear);
  const found = dueIn(year, timeline, selection, index);
  const speaking = found.filter(({ facts }) => facts.length > 0);
  if (speaking.length === 0) return { ok: false, reason: texts.noneDue(year) };
  const facts = speaking.flatMap((one) => one.facts);
  const nameOf = (place: string) => columnName(index.places.get(place), lang);
  const silent = [...new Set(found.flatMap(({ silence }) => silence ?? []))].map((code) => {
    const names = found.filter(({ silence }) => silence === code).map(({ place }) => nameOf(place));
    return `┄ ${inList(names, lang)}  ${silenceNames[code][lang]}`;
  });
  // More places than columns: those of most statements have one, the others are counted beneath.
  const columns = speaking.slice(0, mostColumns);
  const counted = speaking
    .slice(mostColumns)
    .map(({ place, facts: own }) => `${nameOf(place)} ${texts.statements(own.length)}`);
  const beneath = [...counted, ...silent];
  const documents = [...new Set(facts.map(({ document }) => document))];
  const hasYearly = facts.some((fact) => fact.frequency === 'each-year' && fact.year !== year);
  const { heads, silence } = deckTexts[lang];
  return {
    ok: true,
    content: {
      said: timelineHeadlineText(dueHeadline(year, found), words),
      strength: 'count',
      conditions: hasYearly ? [targetTexts[lang].yearlyNote.replace(/[。.]$/, '')] : [],
      facts: facts.map(({ id }) => id),
      documents,
      footnote: joined(
        [
          ...(speaking.length > 1 ? [texts.inAll(facts.length)] : []),
          texts.kindKey(kindNames.target[lang], kindNames.estimate[lang], kindNames.actual[lang]),
          ...supplementNotes(documents, words),
          silence,
        ],
        lang,
      ),
      table: {
        head: [heads.place, heads.item, targetTexts[lang].yearTitle(year), heads.kind, heads.phrase],
        rows: found.flatMap(({ place, facts: own, silence: why }) =>
          why !== null
            ? [[nameOf(place), silenceNames[why][lang], '', '', '']]
            : own.map((fact) => [
                nameOf(place),
                itemOf(fact, words),
                `${figureText(fact, index, lang)}${supplementText(fact.document, words)}`,
                kindNames[fact.kind][lang],
                phraseOf(details.facts[fact.id]),
              ]),
        ),
        sources: found.flatMap(({ facts: own, silence: why }) =>
          why !== null ? [[]] : own.map((fact) => [null, null, fact.document]),
        ),
      },
      isDrawing: false,
      body: (area) => {
        const note =
          beneath.length > 0
            ? textBox([{ runs: [{ text: beneath.join('    '), size: sizes.key, colour: 'ink3' }] }], {
                name: 'silent',
                x: area.x,
                y: 0,
                width: area.width,
              })
            : null;
        const height = area.height - (note ? note.height + 20 : 0);
        const width = (area.width - gap * (columns.length - 1)) / columns.length;
        return [
          ...columns.flatMap((at, nth) =>
            placeBoxes(
              at,
              nth + 1,
              { x: area.x + nth * (width + gap), y: area.y, width, height },
              // A place that speaks alone has the room of two.
              columns.length === 1 && at.facts.length > mostLines ? 2 : 1,
              words,
            ),
          ),
          ...(note ? [{ ...note, y: area.y + area.height - note.height }] : []),
        ];
      },
    },
  };
};
