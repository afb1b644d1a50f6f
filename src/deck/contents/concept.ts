/** One concept: the places whose figures stand together as bars; the others as text with the reason; silences named. */
import { compare, findRow, type Comparison, type Row } from '../../analysis/comparison';
import { headlineOf, strengthOf } from '../../analysis/headline';
import { compareSlideTexts } from '../../i18n/compareSlides';
import { deckTexts } from '../../i18n/deck';
import { headlineText } from '../../wording/headline';
import type { Words } from '../../wording/said';
import { ruleBox, type Area, type Box } from '../boxes';
import type { Builder, Content } from '../content';
import { sizes } from '../frame';
import { textBox } from '../setText';
import { apartBoxes } from './apartBoxes';
import { barBoxes, barOf, lowestBar } from './barBoxes';
import { joined } from './joined';
import { rowConditions, rowTable } from './rowContent';
import { supplementNotes } from './supplementMark';

/** Of the height, where there are bars: the least that is left for the places without. */
const apartShare = 0.34;

function onlyRow(row: Row, { themes }: Words['index']): Comparison {
  const theme = themes.get(row.concept.theme);
  const group = theme ? [{ theme, rows: [row] }] : [];
  const isShared = row.places.length > 1;
  return {
    shared: isShared ? group : [],
    single: isShared ? [] : group,
    tally: { comparable: 0, conditional: 0, 'not-comparable': 0, single: 0, [row.verdict]: 1 },
    factCount: row.places.length,
  };
}

const leadsOf = (row: Row) => row.cells.flatMap(({ lead }) => (lead ? [lead] : []));

const lowestOf = (boxes: readonly Box[], otherwise: number) =>
  boxes.reduce((y, box) => Math.max(y, box.y + box.height), otherwise);

function bodyOf(row: Row, words: Words) {
  const grouped = leadsOf(row).filter((fact) => row.group.includes(fact.place));
  const made = row.scale ? grouped.map((fact) => barOf(fact, words)).filter((bar) => bar !== null) : [];
  const bars = made.length === grouped.length && made.length > 1 ? made : [];
  const drawn = new Set(bars.map(({ fact }) => fact.place));
  const hasOthers = row.cells.some(({ place }) => !drawn.has(place));
  return (area: Area): readonly Box[] => {
    if (bars.length === 0) return apartBoxes(row, drawn, words, area);
    const kept = hasOthers ? area.height * apartShare : 0;
    const most = Math.max(1, Math.floor((area.height - kept) / lowestBar));
    const shown = bars.length > most ? bars.slice(0, Math.max(1, most - 1)) : bars;
    // Bars take what those without leave, and are no lower than their text.
    const others = (from: Area) => (hasOthers ? apartBoxes(row, drawn, words, from) : []);
    const apartMost = area.height - shown.length * lowestBar - 40;
    const natural = others({ ...area, height: apartMost });
    const apartHeight = lowestOf(natural, area.y) - area.y;
    const below = hasOthers ? apartHeight + 40 : 0;
    const left = bars.length - shown.length;
    const boxes = barBoxes(shown, row, words, {
      ...area,
      height: area.height - below - (left > 0 ? lowestBar / 2 : 0),
    });
    const bottom = lowestOf(boxes, area.y);
    const counted: readonly Box[] =
      left === 0
        ? []
        : [
            textBox(
              [
                {
                  runs: [
                    { text: compareSlideTexts[words.lang].moreBars(left), size: sizes.key, colour: 'ink3' },
                  ],
                },
              ],
              { name: 'more', x: area.x, y: bottom, width: area.width },
            ),
          ];
    if (!hasOthers) return [...boxes, ...counted];
    const y = lowestOf(counted, bottom) + 16;
    return [
      ...boxes,
      ...counted,
      ruleBox({ x: area.x, y, width: area.width, height: 2 }, 'line'),
      ...others({ ...area, y: y + 12, height: area.y + area.height - y - 12 }),
    ];
  };
}

/** A headline of figures alone leaves it to the line beneath to say of what. */
const naming = (name: string, said: Content['said']): Content['said'] =>
  said.title.includes(name) ? said : { ...said, qualification: `${name} · ${said.qualification}` };

export const concept: Builder = (context) => {
  const { words, selection, subject } = context;
  const { index, lang } = words;
  const row = findRow(compare(selection, index), subject.id);
  if (!row) return { ok: false, reason: deckTexts[lang].notShown };
  const headline = headlineOf(onlyRow(row, index), selection, index);
  const leads = leadsOf(row);
  const documents = [...new Set(leads.map(({ document }) => document))];
  return {
    ok: true,
    content: {
      said: naming(row.concept.name[lang], headlineText(headline, index, lang)),
      strength: strengthOf[headline.claim.code],
      conditions: rowConditions(row, words),
      facts: leads.map(({ id }) => id),
      documents,
      footnote: joined(
        [
          ...supplementNotes(documents, words),
          ...(row.cells.some(({ lead }) => !lead) ? [deckTexts[lang].silence] : []),
        ],
        lang,
      ),
      table: rowTable(row, context),
      isDrawing: row.scale !== null,
      body: bodyOf(row, words),
    },
  };
};
