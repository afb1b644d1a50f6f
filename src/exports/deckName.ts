/** Names of a deck's files: what it is called, safe on every system and in every mail. */

/** Whole characters: half of one would be no name. */
const cut = /^(.{0,60})(.?)/su;
/** Chinese may end after any character. */
const splitsWord = /[^-\p{Script=Han}]{2}$/u;
/** Up to the last separator, unless hardly anything would be left. */
const wholeWords = /^.{30,}(?=-)/su;

function beginning(text: string): string {
  const [, short = '', next = ''] = cut.exec(text) ?? [];
  const isSplit = next !== '' && splitsWord.test(short.slice(-2) + next);
  return (isSplit ? wholeWords.exec(short)?.[0] : null) ?? short;
}

/** `duibiao-各写各的规划`, without the ending: letters and digits of any script, no signs, no separators of paths. */
export function deckName(title: string): string {
  const safe = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return ['duibiao', beginning(safe).replace(/^-+|-+$/g, '')].filter(Boolean).join('-');
}
