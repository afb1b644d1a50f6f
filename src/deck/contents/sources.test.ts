/** A reader adds up the numbers on the slide: its cells and what stands outside them make the total it names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../i18n/language';
import { defaultSelection } from '../../selection/selection';
import { arbitrarySelection } from '../../selection/selections.fixture';
import type { TableBox } from '../boxes';
import type { Content } from '../content';
import { addressOf, bundledMaterial, contentOf, fixtureMaterial } from '../decks.fixture';
import { makeSlide, type Material } from '../pages';

const subject = { kind: 'sources' } as const;
const datasets = { bundled: bundledMaterial(), invented: fixtureMaterial() };
const area = { x: 96, y: 250, width: 1728, height: 680 };
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const numbersIn = (text: string, each: RegExp) => [...text.matchAll(each)].map((found) => Number(found[1]));

/** Counts of statements in a cell: “29条”, “· 29”, “1 more document: 7”, “S 23”. */
const inCell = { zh: /(\d+)条/g, en: /(?:· |: |· S )(\d+)(?= ·|[;)]|$)/g };

/** What the line beneath the headline says of the whole, of the table, and of what stands outside it. */
function said(qualification: string, lang: Language) {
  const line = qualification.split(lang === 'zh' ? '；' : '; ')[0] ?? '';
  const none = /^表内共(\d+)条|^(\d+) statements? in the table/.exec(line);
  if (none) return { all: Number(none[1] ?? none[2]), table: Number(none[1] ?? none[2]), outside: [] };
  const parts = {
    zh: /^共(\d+)条表述：表内(\d+)条，表外(.+)$/,
    en: /^(\d+) statements?: (\d+) in the table, the others outside it \((.+)\)$/,
  }[lang].exec(line);
  const [, all, table, outside] = parts ?? [];
  const each = { zh: /(\d+)条/g, en: /: (\d+)(?=,|$)/g }[lang];
  return { all: Number(all), table: Number(table), outside: numbersIn(outside ?? '', each) };
}

/** What does not add up: nothing, where the cells make the table, and the table with what is named beside it the whole. */
function gapsIn(cells: readonly string[], { said: { qualification } }: Content, lang: Language) {
  const { all, table, outside } = said(qualification, lang);
  const counted = sum(cells.flatMap((one) => numbersIn(one, inCell[lang])));
  return [
    ...(counted === table ? [] : [`${counted} in ${cells.join(' | ')}: ${qualification}`]),
    ...(table + sum(outside) === all ? [] : [qualification]),
  ];
}

function drawnCells({ body }: Content): readonly string[] {
  const table = body(area).find((box): box is TableBox => box.kind === 'table');
  return (table?.rows ?? []).slice(1).flatMap(({ cells }) =>
    cells.slice(1).map(({ paragraphs }) =>
      paragraphs
        .map(({ runs }) => runs.map(({ text }) => text).join(''))
        .slice(-1)
        .join(''),
    ),
  );
}

describe.each(Object.entries(datasets))('the slide of the sources, %s dataset', (_, material) => {
  it.each(languages)('has cells that add up with what it names beside them, in %s', (lang) => {
    const data: Material = material(lang);
    fc.assert(
      fc.property(
        arbitrarySelection(data.core.rows, fc.constant('')),
        ({ places, period, kinds, theme, supplement }) => {
          const { made } = makeSlide(
            {
              subject,
              address: addressOf(data, { view: 'sources', places, period, kinds, theme, supplement }),
            },
            data,
          );
          if (!made.ok) return;
          const cells = made.content.table.rows.flatMap((row) => row.slice(1));
          expect(gapsIn(cells, made.content, lang)).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each(languages.flatMap((lang) => [true, false].map((supplement) => [lang, supplement] as const)))(
    'adds up as it is drawn, in %s, supplement %s',
    (lang, supplement) => {
      const data = material(lang);
      const content = contentOf(subject, data, { supplement });
      const cells = drawnCells(content);
      expect(cells).toHaveLength(content.table.rows.length * (content.table.head.length - 1));
      expect(gapsIn(cells, content, lang)).toEqual([]);
    },
  );
});

it('names the periods outside its columns and what is said of several places', () => {
  const { qualification } = contentOf(subject, datasets.bundled('zh')).said;
  expect(qualification).toMatch(
    /^共\d+条表述：表内\d+条，表外2035年远景\d+条、说别地或几地的\d+条；不含补充来源。$/,
  );
});

it('counts all statements of the places shown, whoever makes them', () => {
  const data = datasets.bundled('zh');
  const { places } = defaultSelection(data.core.rows);
  const core = data.core.rows.facts.filter(
    ({ aside, document }) =>
      aside === undefined && places.includes(data.core.documents.get(document)?.place ?? ''),
  );
  expect(said(contentOf(subject, data).said.qualification, 'zh').all).toBe(core.length);
});
