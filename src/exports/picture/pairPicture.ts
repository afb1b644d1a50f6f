/** Two places head to head as a picture: figures, one scale, difference and ratio where there are any, conditions. */
import { type Derived, type HeadToHead, isDerived, type PairRow } from '../../analysis/headToHead';
import { pairHeadline } from '../../analysis/headToHead';
import { numberDocuments } from '../../analysis/numberDocuments';
import { scaleOf } from '../../analysis/scale';
import type { FactRow } from '../../dataset/dataset';
import { pairTexts } from '../../i18n/pair';
import { pictureTexts } from '../../i18n/pictures';
import type { Selection } from '../../selection/selection';
import { derivedText } from '../../wording/derived';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { reasonList, reasonNames } from '../../wording/verdict';
import { type Art, miniArt, placeArt } from './art';
import { valueParagraphs, verdictRuns } from './factRuns';
import { kindLegend, operatorLegend, pictureFrame, placeLegend } from './frame';
import { markColour } from './paper';
import type { Picture } from './picture';
import { type Paragraph, quiet, type Run, small } from './richText';
import { sheetPictures } from './sheet';
import { type TableCell, type TableRow, tableSheet } from './tableSheet';

const widths = [200, 236, 236, 136, 164, 120, 228] as const;

/** A derived figure with its formula beneath. */
function derivedParagraphs(
  value: Derived,
  fact: FactRow,
  sign: 'minus' | 'divided',
  words: Words,
): readonly Paragraph[] {
  const said = derivedText(value, fact, sign, words);
  return [
    {
      runs: [
        { text: said.value, size: 17, bold: true },
        ...(said.unit === '' ? [] : [small(said.unit, { gap: 4 })]),
      ],
    },
    { runs: [quiet(said.formula)], lineHeight: 17 },
    ...(said.basis === '' || sign === 'divided' ? [] : [{ runs: [quiet(said.basis)], lineHeight: 17 }]),
  ];
}

export function pairPictures(
  pair: readonly [string, string],
  found: HeadToHead,
  selection: Selection,
  words: Words,
): readonly Picture[] {
  const { index, lang, text } = words;
  const texts = pairTexts[lang];
  const name = (id: string) => columnName(index.places.get(id), lang);
  const [a, b] = pair;
  const documents = found.shared.flatMap((one) => [one.a.document, one.b.document]);
  const sources = numberDocuments(documents, index);
  const { claim, counts } = pairHeadline(pair, found);

  const headCell = (runs: readonly Run[]): TableCell => ({ paragraphs: [{ runs }] });
  const placeHead = (id: string): TableCell => ({
    paragraphs: [
      {
        runs: [
          { art: placeArt(index.places.get(id), 'solid', 14) },
          { text: name(id), size: 16, bold: true, gap: 7 },
        ],
      },
    ],
    topRule: markColour(index.places.get(id)),
  });

  const rowOf = ({ row, pair: verdict, difference, ratio, ...one }: PairRow): TableRow => {
    const isApart = verdict.verdict === 'not-comparable';
    const scale = isApart ? null : scaleOf([one.a, one.b], index);
    const value = (fact: FactRow): TableCell => ({
      paragraphs: valueParagraphs({ fact, concept: row.concept, sources }, selection, words),
    });
    const minis = scale
      ? [one.a, one.b].map((fact) => miniArt(fact, scale, index)).filter((art): art is Art => art !== null)
      : [];
    const derived: readonly (TableCell | null)[] = isDerived(difference)
      ? [
          { paragraphs: derivedParagraphs(difference, one.a, 'minus', words) },
          {
            paragraphs: isDerived(ratio)
              ? derivedParagraphs(ratio, one.a, 'divided', words)
              : [{ runs: [quiet(texts.noRatio)] }],
          },
        ]
      : [{ span: 2, paragraphs: [{ runs: [quiet(texts[difference])] }] }, null];
    const conditions =
      verdict.reasons.length === 0
        ? [texts.allAgree]
        : verdict.reasons.map((code) => reasonNames[code][lang]);
    const rest: readonly (TableCell | null)[] = isApart
      ? [
          {
            span: 4,
            paragraphs: [
              {
                runs: [
                  { text: reasonList(verdict.reasons, lang), size: 13, bold: true },
                  quiet(texts['not-comparable'], { gap: 10 }),
                ],
              },
            ],
          },
          null,
          null,
          null,
        ]
      : [
          { paragraphs: minis.map((art) => ({ runs: [{ art }], space: 6 })) },
          ...derived,
          { paragraphs: conditions.map((said) => ({ runs: [small(said)], lineHeight: 17 })) },
        ];
    return {
      rule: 'hair',
      cells: [
        {
          paragraphs: [
            { runs: [{ text: row.concept.name[lang], size: 14, bold: true }] },
            { runs: verdictRuns(row.verdict, words), lineHeight: 17 },
          ],
        },
        value(one.a),
        value(one.b),
        ...rest,
      ],
    };
  };

  const columnCount = widths.length;
  const aloneRow = (place: string, count: number): TableRow[] =>
    count === 0
      ? []
      : [
          {
            rule: 'group',
            cells: [
              {
                span: columnCount,
                paragraphs: [
                  {
                    runs: [
                      { art: placeArt(index.places.get(place), 'solid', 12) },
                      { text: texts.only(name(place), count), size: 14, bold: true, gap: 8 },
                    ],
                  },
                ],
              },
            ],
          },
        ];

  const strong = (term: string, more: string): readonly Run[] => [
    small(term, { bold: true }),
    quiet(more, { gap: 6 }),
  ];
  return sheetPictures(
    pictureFrame(
      {
        title:
          claim.code === 'none-shared'
            ? texts.titleNone(name(a), name(b))
            : texts.title(name(a), name(b), claim.shared, claim.comparable),
        qualification: texts.qualification(counts.conditional, counts.notComparable, counts.derived),
        legend: [
          ...placeLegend(pair, words),
          ...kindLegend(words),
          ...operatorLegend(words),
          { art: null, says: pictureTexts[lang].noMark },
        ],
        documents,
        places: pair,
      },
      selection,
      words,
    ),
    tableSheet({
      columns: widths.map((width) => ({ width })),
      head: [
        {
          rule: 'none',
          padding: [12, 8],
          cells: [
            headCell([quiet(text.indicator)]),
            placeHead(a),
            placeHead(b),
            headCell([quiet(texts.scale)]),
            headCell(strong(texts.difference, texts.minus(name(a), name(b)))),
            headCell(strong(texts.ratio, texts.divided(name(a), name(b)))),
            headCell(strong(texts.conditions, texts.conditionsNote)),
          ],
        },
      ],
      rows: [
        ...found.shared.map(rowOf),
        ...aloneRow(a, found.onlyA.length),
        ...aloneRow(b, found.onlyB.length),
      ],
    }),
    lang,
  );
}
