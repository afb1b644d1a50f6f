/** The numbered schemes that are no industry systems: how they are written, what they stand for, whose they are. */
import { industriesOf } from '../../analysis/industries';
import { glossaryOf } from '../../analysis/schemes';
import type { System } from '../../dataset/schema';
import { deckViewTexts } from '../../i18n/deckViews';
import { industryTexts } from '../../i18n/industries';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
import { systemWhen } from '../../wording/systems';
import type { Builder } from '../content';
import { runsWidth, shortened } from '../setText';
import { cell, tableBoxes } from '../tableBox';
import { sizes } from '../frame';
import { joined } from './joined';
import { supplementNotes, supplementRuns, supplementText } from './supplementMark';

const mostRows = 7;
/** Room in a column besides its text. */
const cellRoom = 30;
const markRoom = 50;

const isNamed = ({ tiers }: System) => tiers.some(({ members }) => members.length > 0);

/** In turn from each place, so that none fills the slide alone; then in the order of the places. */
function inTurn(groups: readonly (readonly System[])[]): readonly System[] {
  const longest = Math.max(0, ...groups.map((group) => group.length));
  // Those whose parts the document names come first: they say most.
  const ranked = groups.map((group) => group.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a))));
  const picked = Array.from({ length: longest }, (_, at) => ranked.flatMap((group) => group[at] ?? []))
    .flat()
    .slice(0, mostRows);
  return groups.flatMap((group) => group.filter((scheme) => picked.includes(scheme)));
}

function standsFor({ tiers }: System, { lang, text }: Words): string {
  const parts = tiers.map(({ label, members, stated }) => {
    const names = members.map(({ name }) => name[lang]).join(text.listSeparator);
    return names === '' ? `${label[lang]} ${stated ?? ''}`.trimEnd() : names;
  });
  return parts.length > 0 ? parts.join(lang === 'zh' ? '；' : '; ') : industryTexts[lang].notListed;
}

export const schemes: Builder = ({ words, selection, details, subject }) => {
  const { index, lang, text } = words;
  const texts = deckViewTexts[lang];
  const glossary = glossaryOf(selection, index, industriesOf(index, details));
  const wanted = subject.id === undefined ? selection.schemes : [subject.id];
  const unfolded = glossary.groups.filter(({ place }) => wanted.includes(place));
  const groups = unfolded.length > 0 ? unfolded : glossary.groups;
  if (groups.length === 0) return { ok: false, reason: texts.noSchemes };
  const all = groups.flatMap((group) => group.schemes);
  const nameOf = (place: string) => columnName(index.places.get(place), lang);
  const documents = [...new Set(all.map(({ document }) => document))];
  const [only, ...others] = groups;
  const said = groups.map((group) => texts.schemeCount(nameOf(group.place), group.schemes.length));
  const heads = texts.schemeHeads;
  return {
    ok: true,
    content: {
      said: {
        title:
          only && others.length === 0
            ? texts.schemesOfPlace(nameOf(only.place), all.length)
            : texts.schemesTitle(all.length),
        qualification: `${joined([others.length > 0 ? inList(said, lang) : '', texts.schemesNote], lang)}${lang === 'zh' ? '。' : '.'}`,
      },
      strength: 'count',
      conditions: [],
      facts: [],
      documents,
      footnote: supplementNotes(documents, words).join(text.clauseSeparator),
      table: {
        head: [heads.notation, heads.name, heads.place, heads.period],
        rows: all.map((scheme) => [
          `${scheme.name[lang]}${supplementText(scheme.document, words)}`,
          standsFor(scheme, words),
          nameOf(scheme.place),
          systemWhen(scheme, index, lang),
        ]),
      },
      isDrawing: false,
      body: (area) => {
        const shown = inTurn(groups.map((group) => group.schemes));
        const widest = (names: readonly string[]) =>
          Math.max(...names.map((one) => runsWidth([{ text: one, size: sizes.label }])));
        const placeWidth =
          widest([heads.place, ...shown.map(({ place }) => nameOf(place))]) + markRoom + cellRoom;
        const periodWidth =
          widest([heads.period, ...shown.map((scheme) => systemWhen(scheme, index, lang))]) + cellRoom;
        const partsWidth = (area.width - placeWidth - periodWidth) * 0.56;
        const nameWidth = area.width - placeWidth - periodWidth - partsWidth;
        const rest = all.filter((scheme) => !shown.includes(scheme));
        return tableBoxes(
          {
            shares: [nameWidth, partsWidth, placeWidth, periodWidth],
            head: [heads.notation, heads.name, heads.place, heads.period].map((one) => cell(one)),
            // What is not shown is only counted.
            rows: [
              ...shown.map((scheme, at) => ({
                cells: [
                  {
                    paragraphs: [
                      {
                        runs: [
                          { text: scheme.name[lang], size: 0, bold: true },
                          ...supplementRuns(scheme.document, words, 0),
                        ],
                        leading: 1.15,
                      },
                    ],
                  },
                  cell(shortened(standsFor(scheme, words), sizes.cell, partsWidth - cellRoom, 2), {
                    colour: 'ink2',
                  }),
                  cell(nameOf(scheme.place), {}, markOf(scheme.place, words)),
                  cell(systemWhen(scheme, index, lang), { colour: 'ink2' }),
                ],
                isLast: at === shown.length - 1,
              })),
              ...rest.map(() => ({ cells: [] })),
            ],
            name: 'schemes',
            alt: shown.map(({ name }) => name[lang]).join(text.listSeparator),
          },
          area,
          texts.moreItems,
        );
      },
    },
  };
};

/** Groups of places have no mark. */
function markOf(id: string, { index, lang }: Words) {
  const place = index.places.get(id);
  return place && place.kind !== 'group'
    ? ({ place: id, fill: 'solid', alt: columnName(place, lang) } as const)
    : undefined;
}
