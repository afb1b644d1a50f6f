/** A record says what its own words say: number, bound, year and place are not left to the typist. */
import { magnitudeOf, readNumbers } from '../../lib/readNumbers';
import type { ProblemCode } from '../problem';
import type { Fact, Operator, Place, SourceDocument, Unit } from '../schema';

type ComplainOf = (code: ProblemCode) => (field: string, value: unknown, zh: string, en: string) => void;

interface Around {
  unit: Unit | undefined;
  document: SourceDocument;
  place: Place | undefined;
}

const same = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9;

function checkNumber(fact: Fact, unit: Unit, complainOf: ComplainOf): void {
  const stated = readNumbers(fact.asWritten);
  const wanted = [fact.value, fact.upper].flatMap((value) =>
    typeof value === 'number' ? [value * magnitudeOf(unit.zh)] : [],
  );
  // 翻番 and the like carry their number in the word.
  if (stated.length === 0 || fact.reading === 'ambiguous') return;
  if (!wanted.every((value) => stated.some((number) => same(number, value)))) {
    complainOf('figure')(
      'value',
      fact.value,
      `asWritten 里的数：${fact.asWritten}`,
      `the number in asWritten, “${fact.asWritten}”`,
    );
  }
  if (fact.basis === 'counted' || fact.reading === 'repaired') return;
  for (const [index, { figure }] of fact.evidence.entries()) {
    const printed = readNumbers(figure);
    if (printed.length > 0 && !printed.some((number) => stated.some((other) => same(number, other)))) {
      complainOf('figure')(
        'asWritten',
        fact.asWritten,
        `evidence.${index}.figure 里的数：${figure}`,
        `the number in evidence.${index}.figure, “${figure}”`,
      );
    }
  }
}

/** Bound words that stand right beside the figure. */
const before: readonly [RegExp, Operator][] = [[/(?<!不)(超过|突破|超)$/, 'gt']];
const after: readonly [RegExp, Operator][] = [
  [/^(以上)/, 'gte'],
  [/^(以内)/, 'lte'],
  [/^(左右)/, 'approx'],
];

function checkOperator(fact: Fact, complainOf: ComplainOf): void {
  if (fact.reading === 'ambiguous') return;
  for (const item of fact.evidence) {
    if (!('phrase' in item)) continue;
    const at = item.phrase.indexOf(item.figure);
    const [head, tail] = [item.phrase.slice(0, at), item.phrase.slice(at + item.figure.length)];
    const found = before.find(([word]) => word.test(head)) ?? after.find(([word]) => word.test(tail));
    if (!found || found[1] === fact.operator) continue;
    const [word = ''] = found[0].exec(head) ?? found[0].exec(tail) ?? [];
    complainOf('figure')(
      'operator',
      fact.operator,
      `${found[1]}：短语写“${word}”`,
      `${found[1]}, as the phrase says “${word}”`,
    );
  }
}

function checkYear(fact: Fact, complainOf: ComplainOf): void {
  if (fact.year === null || fact.yearBasis !== 'stated' || fact.yearEvidence === undefined) return;
  const years = [
    ...fact.yearEvidence.phrase.matchAll(/(\d{4}|[一二]〇[〇一二三四五六七八九]{2})年/gu),
  ].flatMap(([, year = '']) => readNumbers(year));
  if (years.length > 0 && !years.includes(fact.year)) {
    complainOf('figure')(
      'year',
      fact.year,
      `yearEvidence 里的年份：${years.join('、')}`,
      `the year in yearEvidence: ${years.join(', ')}`,
    );
  }
}

/** A document speaks of its own place, or of a group that its place belongs to. */
function checkPlace(fact: Fact, { document, place }: Around, complainOf: ComplainOf): void {
  if (fact.place === document.place || place?.members?.includes(document.place)) return;
  complainOf('figure')(
    'place',
    fact.place,
    `文件的地区 ${document.place}，或含它的组合`,
    `${document.place}, the place of the document, or a group with it`,
  );
}

export function checkFactFigures(fact: Fact, around: Around, complainOf: ComplainOf): void {
  if (fact.value !== null && around.unit !== undefined) checkNumber(fact, around.unit, complainOf);
  checkOperator(fact, complainOf);
  checkYear(fact, complainOf);
  checkPlace(fact, around, complainOf);
}
