/**
 * npm run bench:facts: the table of statements at 10,000 and 100,000 rows beside plain arithmetic on the same rows, in
 * one run. Prints medians and ratios; the ratios are what counts, since machines differ.
 */
import { loadSource } from '../scripts/load-source.mjs';

const { buildStatements } = await loadSource('src/analysis/statements.fixture.ts');
const { tableOf } = await loadSource('src/analysis/arrangeStatements.ts');
const { finderOf } = await loadSource('src/wording/findStatements.ts');
const { statementColumns } = await loadSource('src/analysis/statementColumns.ts');

const rounds = 9;
const { index, statements } = buildStatements();
const columns = statementColumns(index, 'zh');

/** @param {number} count */
const rowsOf = (count) =>
  Array.from({ length: count }, (_, at) => {
    const one = statements[at % statements.length];
    return { ...one, fact: { ...one.fact, id: `${one.fact.id}-${at}` } };
  });

/** @param {() => unknown} run */
function median(run) {
  const times = Array.from({ length: rounds }, () => {
    const before = performance.now();
    run();
    return performance.now() - before;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const plain = { sort: [], group: 'none', where: [], isFound: null };
const kinds = ['target', 'actual'];
console.log('rows      work      table ms  plain ms  ratio');
for (const count of [10_000, 100_000]) {
  const rows = rowsOf(count);
  const table = tableOf(rows, index, 'zh');
  table.arrange(plain);
  let turn = 0;
  const works = {
    sort: [
      () => table.arrange({ ...plain, sort: [{ column: 'year', isDescending: (turn += 1) % 2 === 0 }] }),
      () => rows.toSorted((a, b) => columns.year.compare(a, b)),
    ],
    filter: [
      () => table.arrange({ ...plain, where: [{ column: 'kind', values: kinds.slice((turn += 1) % 2) }] }),
      () => rows.filter((row) => kinds.includes(row.fact.kind)),
    ],
    search: [
      () => table.arrange({ ...plain, isFound: finderOf([String((turn += 1) % 10)], index, null) }),
      () => rows.filter((row) => row.fact.asWritten.includes(String((turn += 1) % 10))),
    ],
    counts: [
      () =>
        table.countsOf('unit', {
          ...plain,
          where: [{ column: 'kind', values: kinds.slice((turn += 1) % 2) }],
        }),
      () => Map.groupBy?.(rows, (row) => row.fact.unit) ?? new Set(rows.map((row) => row.fact.unit)),
    ],
  };
  for (const [work, [ours, theirs]] of Object.entries(works)) {
    const [a, b] = [median(ours), median(theirs)];
    const cells = [count, work, a.toFixed(1), b.toFixed(2), (a / b).toFixed(1)];
    console.log(cells.map((cell) => String(cell).padEnd(10)).join(''));
  }
}
