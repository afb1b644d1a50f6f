/** Which years the statements are for: stacks of marks, one a statement, between the periods they are made for. */
import { coverageOf, planPeriods } from '../../analysis/coverage';
import { timelineHeadline, timelineOf, type Timeline } from '../../analysis/timeline';
import { type Boundary, drawnOf, type YearStack, yearStacksScene } from '../../charts/yearStacks';
import type { FactRow } from '../../dataset/dataset';
import { deckViewTexts } from '../../i18n/deckViews';
import { formatNumber } from '../../i18n/numbers';
import { targetTexts } from '../../i18n/targets';
import type { Selection } from '../../selection/selection';
import { columnName } from '../../wording/placeNames';
import { saidOf, type Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
import { silenceNames } from '../../wording/silence';
import { timelineHeadlineText } from '../../wording/timeline';
import type { Builder } from '../content';
import { sizes } from '../frame';
import { textBox } from '../setText';
import { joined } from './joined';
import { marksKey } from './marksKey';
import { isSupplement } from './supplementMark';

const sceneUnit = 2;
/** In units of the scene: 36 and 18 pixels of the stage. */
const letters = 17;
const marks = { largest: 20, least: 9 };

const kindOrder = { actual: 0, baseline: 1, estimate: 2, target: 3 } as const;

/** The years spoken of, and that of the headline even where nothing points to it. */
function stacksOf(
  facts: readonly FactRow[],
  claimed: number | null,
  places: readonly string[],
): readonly YearStack[] {
  const years = new Set([...facts.map(({ year }) => year), claimed].filter((year) => year !== null));
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => ({
      year,
      facts: facts
        .filter((fact) => fact.year === year)
        .toSorted(
          (a, b) =>
            places.indexOf(a.place) - places.indexOf(b.place) || kindOrder[a.kind] - kindOrder[b.kind],
        ),
    }));
}

/**
 * Where one period ends: by what the statements are made for, as long as no year holds those of two periods; else by
 * the calendar.
 */
function boundariesOf({ bands }: Timeline, stacks: readonly YearStack[], words: Words): readonly Boundary[] {
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const plans = bands.filter(({ kind }) => kind === 'plan');
  const planOf = (fact: FactRow) => index.periods.get(fact.period)?.shownWith ?? fact.period;
  const rank = (fact: FactRow) => plans.findIndex(({ id }) => id === planOf(fact));
  return plans.slice(0, -1).flatMap((plan, at): Boundary[] => {
    const next = plans[at + 1];
    if (!next) return [];
    const before = stacks.filter(({ facts }) => facts.some((fact) => rank(fact) <= at));
    const behind = stacks.filter(({ facts }) => facts.some((fact) => rank(fact) > at));
    const last = before.at(-1)?.year;
    const first = behind[0]?.year;
    const isSplit = last !== undefined && first !== undefined && last < first;
    return [
      isSplit
        ? {
            after: last,
            left: texts.belongsLeft(plan.short[lang]),
            right: texts.belongsRight(next.short[lang]),
          }
        : { after: plan.through, left: `← ${plan.short[lang]}`, right: `${next.short[lang]} →` },
    ];
  });
}

function silencesIn(selection: Selection, words: Words): readonly string[] {
  const { index, lang } = words;
  const parts = planPeriods(selection.period, index).flatMap((period) => {
    const name = index.periods.get(period)?.short[lang] ?? period;
    return (['not-held', 'no-document'] as const).flatMap((state) => {
      const places = selection.places
        .filter((place) => coverageOf(place, period, index).state === state)
        .map((place) => columnName(index.places.get(place), lang));
      if (places.length === 0) return [];
      const said = silenceNames[state][lang];
      return [
        lang === 'zh'
          ? `${inList(places, lang)}${name}${said}`
          : `${said}: ${inList(places, lang)} (${name})`,
      ];
    });
  });
  return parts;
}

export const timeline: Builder = ({ words, selection }) => {
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const found = timelineOf(selection, index);
  if (found.facts.length === 0) return { ok: false, reason: texts.noStatements };
  if (found.facts.every(({ year }) => year === null)) return { ok: false, reason: texts.noDated };
  const headline = timelineHeadline(found);
  const { claim } = headline;
  const stacks = stacksOf(found.facts, claim.code === 'point-to' ? claim.year : null, selection.places);
  const spoken = claim.code === 'point-to' ? claim.year : null;
  const boundaries = boundariesOf(found, stacks, words);
  const inferred = found.facts.filter((fact) => fact.yearBasis === 'inferred').length;
  const undated = found.facts.filter((fact) => fact.year === null).length;
  const ringed = found.facts.some((fact) => isSupplement(fact.document, words));
  const { line } = saidOf(words);
  const draw = (width: number, height: number) =>
    yearStacksScene(
      {
        stacks,
        boundaries,
        width: width / sceneUnit,
        height: height / sceneUnit,
        size: letters,
        marks,
        spoken,
      },
      {
        unit: texts.statementUnit,
        format: (count) => formatNumber(count, lang),
        label: line,
        isSupplement: (fact) => isSupplement(fact.document, words),
      },
    );
  const drawn = (layout: ReturnType<typeof draw>['layout']): readonly string[] => {
    const hidden = stacks.filter((stack) => !layout.shown.includes(stack));
    const isCut = layout.shown.some(({ facts }, at) => facts.length > drawnOf(layout, at));
    const most = Math.max(...layout.shown.map((_, at) => drawnOf(layout, at)));
    return [
      ...(isCut ? [texts.mostDrawn(most)] : []),
      ...(hidden.length > 0
        ? [
            texts.earlierYears(
              hidden.length,
              hidden.reduce((sum, { facts }) => sum + facts.length, 0),
            ),
          ]
        : []),
    ];
  };
  const perYear = stacks.map(({ year, facts }) => `${year}${words.text.colon}${facts.length}`);
  const count = (facts: readonly FactRow[], place: string) =>
    facts.filter((fact) => fact.place === place).length;
  const places = selection.places.filter((place) => count(found.facts, place) > 0);
  // None is a dash, as everywhere.
  const countText = (n: number) => (n === 0 ? '–' : String(n));
  const countRow = (name: string, facts: readonly FactRow[]) => [
    name,
    ...places.map((place) => countText(count(facts, place))),
    countText(facts.length),
  ];
  return {
    ok: true,
    content: {
      said: timelineHeadlineText(headline, words),
      strength: 'count',
      conditions: [
        ...(inferred > 0 ? [texts.inferredYears(inferred)] : []),
        ...(undated > 0 ? [texts.undated(undated)] : []),
      ],
      facts: found.facts.map(({ id }) => id),
      documents: [...new Set(found.facts.map(({ document }) => document))],
      footnote: joined(
        [
          texts.everyMark,
          ...(ringed ? [targetTexts[lang].ringed] : []),
          ...silencesIn(selection, words),
          texts.fewIsNotNone,
        ],
        lang,
      ),
      table: {
        head: [
          targetTexts[lang].year,
          ...places.map((id) => columnName(index.places.get(id), lang)),
          texts.total,
        ],
        rows: [
          ...stacks.map(({ year, facts }) => countRow(String(year), facts)),
          ...(undated > 0
            ? [
                countRow(
                  targetTexts[lang].noYear,
                  found.facts.filter(({ year }) => year === null),
                ),
              ]
            : []),
          countRow(texts.total, found.facts),
        ],
      },
      isDrawing: true,
      body: (area) => {
        const legend = marksKey(found.facts, area, selection, words);
        const top = Math.max(...legend.map(({ y, height }) => y + height)) + 10;
        const bottom = area.y + area.height;
        const whole = draw(area.width, bottom - top);
        const notes = drawn(whole.layout);
        const note =
          notes.length > 0
            ? textBox([{ runs: [{ text: joined(notes, lang), size: sizes.key, colour: 'ink3' }] }], {
                name: 'not drawn',
                x: area.x,
                y: 0,
                width: area.width,
              })
            : null;
        const height = bottom - top - (note ? note.height + 8 : 0);
        const { scene } = note ? draw(area.width, height) : whole;
        return [
          ...legend,
          {
            kind: 'scene',
            name: 'stacks',
            x: area.x,
            y: top,
            width: area.width,
            height,
            scene,
            place: null,
            alt: texts.stacks(inList(perYear, lang)),
          },
          ...(note ? [{ ...note, y: bottom - note.height }] : []),
        ];
      },
    },
  };
};
