/** The dataset, place by place: documents and pages held, what they state, and the documents known that are not held. */
import type { Dataset } from '../../dataset/dataset';
import { licence } from '../../dataset/describePackage';
import type { Place } from '../../dataset/schema';
import { joinDataset } from '../../dataset/splitDataset';
import { sourceSlideTexts } from '../../i18n/sourceSlides';
import { dateText } from '../../wording/dates';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
import type { Builder } from '../content';
import { cell, tableBoxes } from '../tableBox';
import { joined } from './joined';

/** A cell names so many documents; the others are counted. */
const mostNamed = 2;

interface Row {
  place: Place;
  documents: number;
  pages: number;
  statements: number;
  notHeld: readonly string[];
}

/** Places and groups of them, as far as the dataset has a document or statement of theirs. */
function rowsOf({ places, documents, facts }: Dataset, lang: Words['lang']): readonly Row[] {
  return places
    .toSorted((a, b) => a.order - b.order)
    .map((place) => {
      const own = documents.filter((document) => document.place === place.id);
      const held = own.filter((document) => document.held);
      return {
        place,
        documents: held.filter(({ collection }) => collection === 'core').length,
        pages: held.filter(({ collection }) => collection === 'supplement').length,
        statements: facts.filter((fact) => fact.place === place.id).length,
        notHeld: own.filter((document) => !document.held).map(({ title }) => title[lang]),
      };
    })
    .filter(
      ({ documents: core, pages, statements, notHeld }) => core + pages + statements + notHeld.length > 0,
    );
}

export const packaged: Builder = ({ words, details }) => {
  const { index, lang } = words;
  const texts = sourceSlideTexts[lang];
  const dataset = joinDataset(index.rows, details);
  const rows = rowsOf(dataset, lang);
  const { name, version, changes, documents, facts } = dataset;
  const date = changes.find((change) => change.version === version)?.date;
  const held = documents.filter((document) => document.held).length;
  const missing = documents.length - held;
  const hasPages = rows.some(({ pages }) => pages > 0);
  const head = [
    texts.place,
    texts.documents,
    ...(hasPages ? [texts.pages] : []),
    texts.statements,
    texts.notHeld,
  ];
  const counts = (row: Row) =>
    [row.documents, ...(hasPages ? [row.pages] : []), row.statements].map(texts.count);
  const nameOf = ({ place }: Row) => columnName(place, lang);
  const named = ({ notHeld }: Row) => {
    const left = notHeld.length - mostNamed;
    return inList([...notHeld.slice(0, mostNamed), ...(left > 0 ? [texts.moreNotHeld(left)] : [])], lang);
  };
  return {
    ok: true,
    content: {
      said: {
        title: texts.packageTitle(version, held, facts.length),
        qualification: missing > 0 ? texts.notHeldNote(missing) : texts.allHeldNote,
      },
      strength: 'count',
      conditions: [],
      facts: [],
      documents: [],
      footnote: joined(
        [
          texts.version(name, version, date === undefined ? '' : dateText(date, lang)),
          licence.name,
          texts.wholeDataset,
        ],
        lang,
      ),
      table: {
        head,
        rows: rows.map((row) => [
          nameOf(row),
          ...counts(row),
          row.notHeld.length > 0 ? inList(row.notHeld, lang) : '–',
        ]),
      },
      isDrawing: false,
      body: (area) =>
        tableBoxes(
          {
            name: 'package',
            shares: [1.1, ...head.slice(2).map(() => 0.6), 2.4],
            head: head.map((one) => cell(one, { colour: 'ink2' })),
            rows: rows.map((row) => ({
              cells: [
                cell(
                  nameOf(row),
                  { bold: true },
                  row.place.mark === undefined ? undefined : { place: row.place.id, fill: 'solid', alt: '' },
                ),
                ...counts(row).map((count) => cell(count)),
                cell(row.notHeld.length > 0 ? named(row) : '–'),
              ],
            })),
            alt: inList(
              rows.map((row) => `${nameOf(row)} ${row.statements}`),
              lang,
            ),
          },
          area,
          texts.morePlaces,
        ),
    },
  };
};
