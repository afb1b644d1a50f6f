/** One concept over the years: what stands on one axis; beneath it what follows, where the verdict allows. */
import {
  drawableConcept,
  type Growth,
  type Trajectory,
  trajectoryConcepts,
  trajectoryOf,
} from '../../analysis/trajectory';
import { trajectoryDrawing } from '../../charts/trajectoryDrawing';
import type { FactRow } from '../../dataset/dataset';
import type { Concept } from '../../dataset/schema';
import { deckViewTexts } from '../../i18n/deckViews';
import { formatNumber } from '../../i18n/numbers';
import { targetTexts } from '../../i18n/targets';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { columnName } from '../../wording/placeNames';
import { saidOf, type Words } from '../../wording/said';
import { reasonNames, verdictNames } from '../../wording/verdict';
import { whyApart } from '../../wording/whyApart';
import { ruleBox, type Area, type Paragraph } from '../boxes';
import type { Builder, Context } from '../content';
import { deckTexts } from '../../i18n/deck';
import { sizes } from '../frame';
import { heightOf, setParagraph, textBox } from '../setText';
import { phraseOf } from './factRuns';
import { joined } from './joined';
import { marksKey } from './marksKey';
import { isSupplement, supplementText } from './supplementMark';

const sceneUnit = 2;
/** The smallest letters of the drawing are one less: 32 pixels of the stage. */
const letters = 17;
const mostLines = 3;
/** Of the height: the drawing keeps the rest. */
const mostBeneath = 0.3;

/** The one wanted, else the first that can be drawn. */
function chosen({ words, selection, subject }: Context): Concept | undefined {
  const { index } = words;
  const concepts = trajectoryConcepts(selection, index);
  const wanted = subject.id ?? selection.concept;
  return wanted === null
    ? (drawableConcept(selection, index) ?? concepts[0])
    : concepts.find(({ id }) => id === wanted);
}

interface Line {
  text: string;
  /** What stands apart; else what follows from the figures. */
  isApart: boolean;
}

/** What stands apart, with the reason in short: that of places which the axis lacks, and that of the others. */
function apartLines({ apart, together }: Trajectory, words: Words) {
  const { index, lang } = words;
  const lines = apart.flatMap(({ facts, reasons: [why] }) =>
    facts.map((fact) => {
      const measure = index.indicators.get(fact.indicator)?.measure;
      const reason = why === undefined ? '' : whyApart(why, fact, measure)[lang];
      return {
        text: deckViewTexts[lang].notOnAxis(saidOf(words).line(fact), reason),
        isApart: true,
        isOfOthers: together.some(({ place }) => place === fact.place),
      };
    }),
  );
  return {
    lacking: lines.filter(({ isOfOthers }) => !isOfOthers),
    others: lines.filter(({ isOfOthers }) => isOfOthers),
  };
}

const lineParagraph = ({ text, isApart }: Line): Paragraph => ({
  runs: [isApart ? { text, size: sizes.key, colour: 'ink2' } : { text, size: sizes.key + 2 }],
  space: 4,
});

const heightOfLines = (lines: readonly Line[], width: number) =>
  heightOf(lines.map((line) => setParagraph(lineParagraph(line), width)));

/** In the order of what must be read, as many as leave room for the drawing. */
const linesWithin = (lines: readonly Line[], { width, height }: Area): readonly Line[] =>
  lines
    .reduce<readonly Line[]>(
      (kept, line) =>
        kept.length === 0 || heightOfLines([...kept, line], width) <= height * mostBeneath
          ? [...kept, line]
          : kept,
      [],
    )
    .toSorted((a, b) => Number(a.isApart) - Number(b.isApart));

function growthText({ place, from, to, rate }: Growth, { index, lang }: Words): readonly string[] {
  const [start, end] = [from?.year ?? null, to?.year ?? null];
  if (typeof rate !== 'number' || start === null || end === null) return [];
  const percent = `${formatNumber(Math.round(rate * 1000) / 10, lang)}%`;
  return [deckViewTexts[lang].growthOf(columnName(index.places.get(place), lang), start, end, percent)];
}

const drawnIn =
  ({ together }: Trajectory) =>
  (...facts: readonly (FactRow | null)[]) =>
    facts.every((fact) => fact !== null && together.includes(fact));

/** Growth and outcomes; those of figures that are not drawn come last and say so. */
function findings(found: Trajectory, words: Words): readonly string[] {
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const isDrawn = drawnIn(found);
  const all = [
    ...found.growth.flatMap((one) =>
      growthText(one, words).map((text) => ({ text, isOn: isDrawn(one.from, one.to) })),
    ),
    ...found.outcomes.map(({ place, year, code, target, result }) => ({
      text: texts.outcomeOf(
        columnName(index.places.get(place), lang),
        year,
        targetTexts[lang][`outcome.${code}`],
      ),
      isOn: isDrawn(target, result),
    })),
  ];
  return all
    .toSorted((a, b) => Number(b.isOn) - Number(a.isOn))
    .map(({ text, isOn }) => (isOn ? text : texts.offAxis(text)));
}

export const trajectory: Builder = (context) => {
  const { words, selection, details } = context;
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const concept = chosen(context);
  if (!concept) return { ok: false, reason: texts.noTrajectory };
  const found = trajectoryOf(concept, selection, index);
  if (found.together.length < 2) return { ok: false, reason: texts.notTogether(concept.name[lang]) };
  const { together, verdict, reasons } = found;
  // What stands apart is not drawn here: no line and no outcome of it is counted.
  const isDrawn = drawnIn(found);
  const lines = found.lines.filter((line) => isDrawn(...line));
  const outcomes = found.outcomes.filter(({ target, result }) => isDrawn(target, result));
  const speaking = new Set(found.facts.map(({ place }) => place)).size;
  const apart = found.facts.length - together.length;
  const open = outcomes.filter(({ code }) => code === 'cannot-say').length;
  const followed = findings(found, words).map((text): Line => ({ text, isApart: false }));
  const { lacking, others } = apartLines(found, words);
  const said = [...lacking, ...followed.slice(0, mostLines), ...others];
  const hasGrowth = found.growth.some(({ rate }) => typeof rate === 'number');
  const hasRing = together.some((fact) => isSupplement(fact.document, words));
  return {
    ok: true,
    content: {
      said: {
        title: targetTexts[lang].trajectoryTitle(concept.name[lang], speaking, together.length),
        qualification: texts.drawnNote(lines.length, outcomes.length, open),
      },
      strength: 'count',
      conditions: [verdictNames[verdict][lang], ...reasons.map((code) => reasonNames[code][lang])],
      facts: found.facts.map(({ id }) => id),
      documents: [...new Set(found.facts.map(({ document }) => document))],
      footnote: joined(
        [
          ...(apart > 0 ? [texts.apart(apart)] : []),
          ...(hasGrowth ? [texts.growthOurs] : []),
          ...(hasRing ? [targetTexts[lang].ringed] : []),
        ],
        lang,
      ),
      table: {
        head: [
          deckTexts[lang].heads.place,
          deckTexts[lang].heads.figure,
          deckTexts[lang].heads.year,
          deckTexts[lang].heads.kind,
          deckTexts[lang].heads.phrase,
        ],
        rows: found.facts.map((fact) => [
          columnName(index.places.get(fact.place), lang),
          `${figureText(fact, index, lang)}${supplementText(fact.document, words)}`,
          yearText(fact, lang).text,
          kindNames[fact.kind][lang],
          phraseOf(details.facts[fact.id]),
        ]),
        sources: found.facts.map((fact) => [null, fact.document]),
      },
      isDrawing: true,
      body: (area) => {
        const lines = linesWithin(said, area);
        const paragraphs = lines.map(lineParagraph);
        const beneath = lines.length > 0 ? heightOfLines(lines, area.width) + 26 : 0;
        const key = marksKey(together, area, selection, words);
        const top = Math.max(...key.map((box) => box.y + box.height)) + 10;
        const bottom = area.y + area.height - beneath;
        const height = bottom - top;
        const scene = trajectoryDrawing(
          {
            found,
            facts: together,
            width: area.width / sceneUnit,
            height: height / sceneUnit,
            size: letters,
          },
          words,
        );
        return [
          ...key,
          {
            kind: 'scene',
            name: 'trajectory',
            ...area,
            y: top,
            height,
            scene,
            place: null,
            alt: together.map(saidOf(words).line).join(lang === 'zh' ? '；' : '; '),
          },
          ...(paragraphs.length > 0
            ? [
                ruleBox({ ...area, y: bottom + 8, height: 2 }, 'line'),
                textBox(paragraphs, {
                  name: 'findings',
                  x: area.x,
                  y: bottom + 20,
                  width: area.width,
                }),
              ]
            : []),
        ];
      },
    },
  };
};
