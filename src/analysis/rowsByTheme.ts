import type { TimelineRow } from './timeline';

export interface ThemeGroup {
  /** Null for lanes that have no theme: they are one group. */
  theme: string | null;
  rows: readonly TimelineRow[];
}

/** Rows of a timeline under their themes, in their order. */
export function rowsByTheme(rows: readonly TimelineRow[]): readonly ThemeGroup[] {
  const groups: { theme: string | null; rows: TimelineRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.theme === row.theme) last.rows.push(row);
    else groups.push({ theme: row.theme, rows: [row] });
  }
  return groups;
}
