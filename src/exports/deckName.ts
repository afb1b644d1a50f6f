/** Names of a deck's files: what it is called, safe on every system and in every mail. */

/** Whole characters: half of one would be no name. */
const beginning = /^.{0,60}/su;

/** `duibiao-各写各的规划`, without the ending: letters and digits of any script, no signs, no separators of paths. */
export function deckName(title: string): string {
  const safe = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const [short = ''] = beginning.exec(safe) ?? [];
  return ['duibiao', short.replace(/^-+|-+$/g, '')].filter(Boolean).join('-');
}
