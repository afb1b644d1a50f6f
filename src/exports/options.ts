/** What is typed on a command line, held against what is allowed. */
import { nearest } from '../lib/nearest';

/** A wrong option, in one sentence that says what would be right. */
export class WrongOption extends Error {}

export function oneOf<T extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly T[],
  standard: T,
): T {
  if (given === undefined) return standard;
  const found = allowed.find((one) => one === given);
  if (found !== undefined) return found;
  const meant = nearest(given, allowed);
  throw new WrongOption(
    `--${option}: there is no “${given}”${meant ? `; did you mean “${meant}”?` : '.'} One of: ${allowed.join(', ')}.`,
  );
}

/** A list with commas, in the order of what is allowed. */
export function someOf<T extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly T[],
  standard: readonly T[],
): readonly T[] {
  if (given === undefined) return standard;
  const wanted = given
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (wanted.length === 0) throw new WrongOption(`--${option} is empty. Any of: ${allowed.join(', ')}.`);
  for (const one of wanted) oneOf(option, one, allowed, one as T);
  return allowed.filter((one) => wanted.includes(one));
}
