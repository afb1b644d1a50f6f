import { plainText } from '../../lib/plainText';

/** A line of text that a file can hold, whatever it was written with. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/gu, ' ').trim();
