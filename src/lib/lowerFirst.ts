/** For names inside a sentence; what starts with two capitals is an abbreviation and stays. */
export const lowerFirst = (name: string): string =>
  name.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
