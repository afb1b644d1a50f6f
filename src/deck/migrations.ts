/**
 * Old deck files stay readable for ever: the migration at position n rewrites version n + 1 into the next. A new one is
 * added at the end, with its test; none is ever removed. Addresses inside slides have migrations of their own.
 */
export type DeckMigration = (file: Readonly<Record<string, unknown>>) => Record<string, unknown>;

const migrations: readonly DeckMigration[] = [
  // 2: notes may be null and the name of a section { rule }, for those made by rule; what was stored stays as written.
  (file) => ({ ...file }),
];

/** The version that is written. */
export const deckVersion = migrations.length + 1;

/** From its version to the present one; `steps` are given in tests. */
export function migrateDeck(
  file: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly DeckMigration[] = migrations,
): Readonly<Record<string, unknown>> {
  return steps
    .slice(version - 1)
    .reduce<Readonly<Record<string, unknown>>>((current, step) => step(current), file);
}
