/** The first slide: the question, the places and periods, and what the deck rests on. */
import { compare } from '../../analysis/comparison';
import { coverageOf, type CoverageState, planPeriods, silenceIn } from '../../analysis/coverage';
import { textWidth } from '../../charts/textWidth';
import type { DatasetIndex } from '../../dataset/indexDataset';
import { deckTexts } from '../../i18n/deck';
import { deckViewTexts } from '../../i18n/deckViews';
import type { Selection } from '../../selection/selection';
import { inEnglish, inHan, capital } from '../../wording/inWords';
import { listText } from '../../wording/list';
import { columnName, shortName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
import { silenceNames } from '../../wording/silence';
import type { Area, Box } from '../boxes';
import type { Builder } from '../content';
import { sizes } from '../frame';
import { runsWidth, textBox } from '../setText';

const side = 38;
const gap = 56;
const lineHeight = 64;
/** Han characters on one line of the largest headline. */
const mostHan = 18;

/** Two places are named; more are counted, cities apart from new areas. */
function whoText(places: readonly string[], { index, lang }: Words): string {
  if (places.length <= 2)
    return listText(
      places.map((id) => shortName(index.places.get(id), lang)),
      lang,
    );
  const count = (isCity: boolean) =>
    places.filter((id) => (index.places.get(id)?.kind === 'city') === isCity).length;
  const say = (n: number) => (n === 0 ? '' : lang === 'zh' ? inHan(n) : inEnglish(n));
  return deckViewTexts[lang].citiesAndAreas(say(count(true)), say(count(false)));
}

function periodsText(periods: readonly string[], { index, lang }: Words): string {
  const texts = deckViewTexts[lang];
  const [only] = periods;
  return periods.length === 1 && only !== undefined
    ? texts.onePeriod(index.periods.get(only)?.short[lang] ?? only)
    : texts.bothPeriods(lang === 'zh' ? inHan(periods.length) : inEnglish(periods.length));
}

const noText = new Set<CoverageState>(['not-held', 'no-document']);

/** Whether anything of the place for the period is held, be it in a supplementary source that is shown. */
function hasText(place: string, period: string, index: DatasetIndex): boolean {
  const { state, filled } = coverageOf(place, period, index);
  return !noText.has(state) || filled > 0;
}

interface Question {
  title: string;
  /** Places of which nothing is held, where the title does not say so. */
  unsaid: readonly string[];
}

/** What can be compared, where figures of two places stand together; else what each says that has a text. */
function questionOf(selection: Selection, words: Words): Question {
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const asked = planPeriods(selection.period, index);
  const periods = asked.filter((one) => selection.places.some((place) => hasText(place, one, index)));
  const speaking = selection.places.filter((place) => periods.some((one) => hasText(place, one, index)));
  const silent = selection.places.filter((place) => !speaking.includes(place));
  const fits = (title: string) => lang === 'en' || textWidth(title, 1) <= mostHan;
  if (speaking.length === 0) {
    const title = capital(texts.nothingHeld(whoText(selection.places, words), periodsText(asked, words)));
    return { title: fits(title) ? title : deckTexts[lang].noPlan, unsaid: [] };
  }
  const [who, said] = [whoText(speaking, words), periodsText(periods, words)];
  const [only] = silent;
  if (speaking.length === 1 && silent.length === 1 && only !== undefined) {
    const why = silenceIn(only, selection.period, index) === 'not-held' ? 'not-held' : 'no-document';
    const title = texts.whatButFor(who, said, texts.ofSilent[why](shortName(index.places.get(only), lang)));
    if (fits(title)) return { title, unsaid: [] };
  }
  const { shared } = compare(selection, index);
  const stands = shared.some(({ rows }) => rows.some(({ group }) => group.length > 1));
  const ask = speaking.length === 1 ? texts.whatOne : stands ? texts.whatTogether : texts.whatEach;
  const question = capital(ask(who, said));
  const unsaid = silent.map((place) => {
    const name = columnName(index.places.get(place), lang);
    return `${name}${lang === 'zh' ? '' : ': '}${silenceNames[silenceIn(place, selection.period, index)][lang]}`;
  });
  return { title: fits(question) ? question : deckTexts.zh.titleOf(speaking.length), unsaid };
}

/** The marks of the places with their names, which the slides after it use: as many lines as there is room for. */
function markBoxes(places: readonly string[], names: readonly string[], area: Area): readonly Box[] {
  const boxes: Box[] = [];
  let [x, y] = [area.x, area.y];
  for (const [at, place] of places.entries()) {
    const name = names[at] ?? place;
    const run = { text: name, size: sizes.key + 2 };
    const width = Math.min(runsWidth([run]) + 4, area.width - side - 14);
    if (x > area.x && x + side + 14 + width > area.x + area.width) [x, y] = [area.x, y + lineHeight];
    if (y + lineHeight > area.y + area.height) break;
    const text = textBox([{ runs: [run] }], { name: `name ${at + 1}`, x: x + side + 14, y, width });
    boxes.push(
      {
        kind: 'mark',
        name: `mark ${at + 1}`,
        x,
        y: y + (text.height - side) / 2,
        width: side,
        height: side,
        place,
        fill: 'solid',
        alt: name,
      },
      text,
    );
    x += side + 14 + width + gap;
  }
  return boxes;
}

export const title: Builder = ({ words, selection, cited }) => {
  const { index, lang } = words;
  const texts = deckTexts[lang];
  const names = selection.places.map((id) => columnName(index.places.get(id), lang));
  const periods = planPeriods(selection.period, index).map((id) => index.periods.get(id)?.short[lang] ?? id);
  const theme = index.themes.get(selection.theme ?? '')?.name[lang];
  const documents = cited.filter(
    (id) => !selection.supplement || index.documents.get(id)?.collection === 'core',
  ).length;
  const { title: question, unsaid } = questionOf(selection, words);
  return {
    ok: true,
    content: {
      said: {
        title: question,
        qualification:
          theme === undefined
            ? texts.about(inList(names, lang), inList(periods, lang))
            : deckViewTexts[lang].ofTheme(inList(names, lang), inList(periods, lang), theme),
      },
      strength: 'count',
      conditions: [
        ...(unsaid.length > 0 ? [unsaid.join(texts.separator)] : []),
        ...(selection.supplement ? [deckViewTexts[lang].supplementIn] : []),
      ],
      facts: [],
      documents: [],
      footnote:
        documents === 0
          ? ''
          : selection.supplement
            ? texts.coreDocuments(documents)
            : texts.counts(documents),
      table: { head: [], rows: [] },
      isDrawing: false,
      body: (area) => markBoxes(selection.places, names, area),
    },
  };
};
