/** The first slide: the question, the places and periods, and what the deck rests on. */
import { compare } from '../../analysis/comparison';
import { planPeriods } from '../../analysis/coverage';
import { textWidth } from '../../charts/textWidth';
import { deckTexts } from '../../i18n/deck';
import { deckViewTexts } from '../../i18n/deckViews';
import type { Selection } from '../../selection/selection';
import { inEnglish, inHan, capital } from '../../wording/inWords';
import { listText } from '../../wording/list';
import { columnName, shortName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
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
function whoText({ places }: Selection, { index, lang }: Words): string {
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

/** What can be compared, where figures of two places stand together; else what each says. */
function questionOf(selection: Selection, words: Words): string {
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const periods = planPeriods(selection.period, index);
  const [only] = periods;
  const said =
    periods.length === 1 && only !== undefined
      ? texts.onePeriod(index.periods.get(only)?.short[lang] ?? only)
      : texts.bothPeriods(lang === 'zh' ? inHan(periods.length) : inEnglish(periods.length));
  const { shared } = compare(selection, index);
  const stands = shared.some(({ rows }) => rows.some(({ group }) => group.length > 1));
  const ask = selection.places.length === 1 ? texts.whatOne : stands ? texts.whatTogether : texts.whatEach;
  const question = capital(ask(whoText(selection, words), said));
  return lang === 'zh' && textWidth(question, 1) > mostHan
    ? deckTexts.zh.titleOf(selection.places.length)
    : question;
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

export const title: Builder = ({ words, selection }) => {
  const { index, lang } = words;
  const texts = deckTexts[lang];
  const names = selection.places.map((id) => columnName(index.places.get(id), lang));
  const periods = planPeriods(selection.period, index).map((id) => index.periods.get(id)?.short[lang] ?? id);
  const theme = index.themes.get(selection.theme ?? '')?.name[lang];
  const documents = index.rows.documents
    .filter(
      ({ held, place, collection }) => held && collection === 'core' && selection.places.includes(place),
    )
    .map(({ id }) => id);
  return {
    ok: true,
    content: {
      said: {
        title: questionOf(selection, words),
        qualification:
          theme === undefined
            ? texts.about(inList(names, lang), inList(periods, lang))
            : deckViewTexts[lang].ofTheme(inList(names, lang), inList(periods, lang), theme),
      },
      strength: 'count',
      conditions: selection.supplement ? [deckViewTexts[lang].supplementIn] : [],
      facts: [],
      documents: [],
      footnote: selection.supplement ? texts.coreDocuments(documents.length) : texts.counts(documents.length),
      table: { head: [], rows: [] },
      isDrawing: false,
      body: (area) => markBoxes(selection.places, names, area),
    },
  };
};
