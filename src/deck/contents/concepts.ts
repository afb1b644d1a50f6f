/** The items that more than one place speaks to, those that stand together first: what each place wrote, and the verdict. */
import { compare, type Cell, type Row } from '../../analysis/comparison';
import { headlineOf } from '../../analysis/headline';
import { rowsClaim } from '../../analysis/slideHeadline';
import { compareSlideTexts } from '../../i18n/compareSlides';
import { deckTexts } from '../../i18n/deck';
import type { Selection } from '../../selection/selection';
import { factNote } from '../../wording/factNote';
import { figureText, kindNames, yearText } from '../../wording/figure';
import { headlineText } from '../../wording/headline';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
import { silenceNames } from '../../wording/silence';
import { slideTitle } from '../../wording/slideHeadline';
import { reasonList, verdictNames } from '../../wording/verdict';
import type { Paragraph } from '../boxes';
import type { Builder } from '../content';
import { sizes } from '../frame';
import { shortened, textBox } from '../setText';
import { cell, fitsAcross, tableBoxes, type CellText, type TableText } from '../tableBox';
import { addedText, valueParagraphs } from './factRuns';
import { rowConditions } from './rowContent';

const mostPlaces = 4;
const mostRows = 7;
const rank = { comparable: 0, conditional: 1, 'not-comparable': 2, single: 3 };

const placeOf = (id: string, { index, lang }: Words) => columnName(index.places.get(id), lang);

/** Those that speak to most of the rows shown, in their own order. */
function columnsFor(rows: readonly Row[], { places }: Selection, count: number): readonly string[] {
  const spoken = (place: string) => rows.filter((row) => row.places.includes(place)).length;
  const kept = places.toSorted((a, b) => spoken(b) - spoken(a)).slice(0, count);
  return places.filter((place) => kept.includes(place));
}

function valueCell({ lead, silence }: Cell, words: Words): CellText {
  if (lead) return { paragraphs: valueParagraphs(lead, words) };
  return cell(silence ? `┄ ${silenceNames[silence][words.lang]}` : '', { colour: 'ink3' });
}

/** The verdict is that of the places that stand together; who does not is named. */
function verdictCell(row: Row, words: Words): CellText {
  const { lang } = words;
  const apart = row.group.length === 0 ? [] : row.outsiders.map(({ place }) => placeOf(place, words));
  return {
    paragraphs: (size): readonly Paragraph[] => [
      { runs: [{ text: verdictNames[row.verdict][lang], size, bold: row.group.length > 0 }], leading: 1.2 },
      ...(apart.length === 0
        ? []
        : [
            {
              runs: [
                {
                  text: compareSlideTexts[lang].without(inList(apart, lang)),
                  size: sizes.key,
                  colour: 'ink3',
                },
              ],
              leading: 1.2,
            } satisfies Paragraph,
          ]),
    ],
  };
}

function cellText({ lead, silence }: Cell, row: Row, words: Words): string {
  const { index, lang } = words;
  if (!lead) return silence ? silenceNames[silence][lang] : '';
  const note = factNote(lead, row.concept, index, lang);
  const year = yearText(lead, lang);
  const inferred = year.isInferred ? { zh: '（推定）', en: ' (inferred)' }[lang] : '';
  const more = [note.beside, note.beneath, note.scope, addedText(lead, words)].filter(Boolean);
  const said = `${figureText(lead, index, lang)}${lang === 'zh' ? '，' : ', '}${year.text}${inferred} ${kindNames[lead.kind][lang]}`;
  return more.length === 0 ? said : `${said} · ${more.join(' · ')}`;
}

export const concepts: Builder = ({ words, selection }) => {
  const { index, lang, text } = words;
  const texts = compareSlideTexts[lang];
  const { heads, silence, more } = deckTexts[lang];
  const comparison = compare(selection, index);
  const shared = comparison.shared.flatMap((group) => group.rows);
  if (shared.length === 0) return { ok: false, reason: texts.noShared };
  const { verdict } = selection;
  const rows = shared
    .filter((row) => verdict === null || row.verdict === verdict)
    .toSorted(
      (a, b) =>
        rank[a.verdict] - rank[b.verdict] ||
        b.group.length - a.group.length ||
        Number(b.scale !== null) - Number(a.scale !== null),
    );
  if (verdict !== null && rows.length === 0)
    return { ok: false, reason: texts.noneOfVerdict(verdictNames[verdict][lang]) };
  const shown = rows.slice(0, mostRows);
  const leads = rows.flatMap((row) => row.cells.flatMap(({ lead }) => lead ?? []));
  const isSilent = rows.some((row) => row.cells.some((one) => one.silence !== null));
  const { qualification } = headlineText(headlineOf(comparison, selection, index), index, lang);
  const names = (ids: readonly string[]) =>
    inList(
      ids.map((id) => placeOf(id, words)),
      lang,
    );
  return {
    ok: true,
    content: {
      said: { title: slideTitle(rowsClaim(comparison, selection), words), qualification },
      strength: 'count',
      conditions: [
        ...new Set(shown.flatMap((row) => (row.group.length > 1 ? rowConditions(row, words) : []))),
      ],
      facts: leads.map(({ id }) => id),
      documents: [...new Set(leads.map(({ document }) => document))],
      footnote: [
        verdict === null ? '' : texts.onlyVerdict(verdictNames[verdict][lang]),
        isSilent ? silence : '',
      ]
        .filter(Boolean)
        .join(lang === 'zh' ? '' : ' '),
      table: {
        head: [heads.item, ...selection.places.map((id) => placeOf(id, words)), texts.verdict],
        rows: rows.map((row) => {
          const apart = row.group.length === 0 ? [] : row.outsiders.map(({ place }) => place);
          const reasons = reasonList([...new Set(row.reasons.map(({ code }) => code))], lang);
          const said = [
            verdictNames[row.verdict][lang],
            reasons,
            apart.length > 0 ? texts.without(names(apart)) : '',
          ];
          return [
            row.concept.name[lang],
            ...row.cells.map((one) => cellText(one, row, words)),
            said.filter(Boolean).join(lang === 'zh' ? '；' : '; '),
          ];
        }),
      },
      isDrawing: false,
      body: (area) => {
        const tableFor = (places: readonly string[]): TableText => ({
          name: 'table',
          shares: [1.25, ...places.map(() => 1.1), 1.1],
          head: [
            cell(''),
            ...places.map((place) =>
              cell(placeOf(place, words), { bold: true }, { place, fill: 'solid', alt: '' }),
            ),
            cell(''),
          ],
          rows: rows.map((row, at) => ({
            cells: [
              {
                paragraphs: (size) => [
                  { runs: [{ text: row.concept.name[lang], size, bold: true }], leading: 1.2 },
                ],
              },
              ...row.cells.filter((one) => places.includes(one.place)).map((one) => valueCell(one, words)),
              verdictCell(row, words),
            ],
            isLast: rows[at + 1] !== undefined && rows[at + 1]?.verdict !== row.verdict,
          })),
          sizes: [sizes.cell, 35, sizes.key],
          alt: shown
            .map((row) => `${row.concept.name[lang]} ${verdictNames[row.verdict][lang]}`)
            .join(text.listSeparator),
        });
        const counts = Array.from({ length: mostPlaces - 1 }, (_, at) => mostPlaces - at);
        const choices = counts.map((count) => columnsFor(shown, selection, count));
        const places =
          choices.find((some) => fitsAcross(tableFor(some), area.width)) ??
          choices.at(-1) ??
          selection.places;
        const left = selection.places.filter((place) => !places.includes(place));
        const below = left.length === 0 ? 0 : 50;
        const boxes = tableBoxes(tableFor(places), { ...area, height: area.height - below }, more);
        if (below === 0) return boxes;
        const said = shortened(texts.morePlaces(left.length, names(left)), sizes.key, area.width, 1);
        return [
          ...boxes,
          textBox([{ runs: [{ text: said, size: sizes.key, colour: 'ink3' }] }], {
            name: 'places left',
            x: area.x,
            y: Math.max(...boxes.map(({ y, height }) => y + height)) + 6,
            width: area.width,
          }),
        ];
      },
    },
  };
};
