/** A locating phrase as it is shown, with the part that it was found for. */

/** For display alone; copies keep the phrase. Some copies of the documents have ASCII commas between Han characters. */
const shown = (text: string) => text.replace(/(?<=[\p{Script=Han}”》）]),(?=[\p{Script=Han}“《（])/gu, '，');

/** Whether the phrase breaks off in a clause that has nothing of the figure any more. */
function isCut(phrase: string, figure: string): boolean {
  const tail = /[，,；;]([^，,；;。！？]*)$/.exec(phrase)?.[1];
  return tail !== undefined && !(figure !== '' && tail.includes(figure)) && !/\d/.test(tail);
}

/** Where the part stands in the text; printed texts break lines, and with them words, by blanks. */
function partIn(text: string, part: string): RegExpExecArray | null {
  if (part === '') return null;
  const letters = Array.from(part.replace(/\s/g, ''), (letter) =>
    letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(letters.join('\\s*'), 'u').exec(text);
}

export interface Quotation {
  /** All of it where the part is not in the phrase. */
  before: string;
  part: string;
  after: string;
  /** It breaks off, and says so. */
  isCut: boolean;
}

export function quotation(phrase: string, part: string | null): Quotation {
  const text = shown(phrase);
  const found = partIn(text, shown(part ?? ''));
  const own = found?.[0] ?? '';
  const at = found?.index ?? text.length;
  return {
    before: text.slice(0, at),
    part: own,
    after: text.slice(at + own.length),
    isCut: isCut(text, own),
  };
}
