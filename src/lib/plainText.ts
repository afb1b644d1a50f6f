/** Control characters (but for tab and new line), half characters, and what Unicode keeps for itself: no format holds them. */
const unwritable = /(?![\t\n])\p{Control}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;

/** Text that every format can hold, its lines ending in one way. */
export const plainText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(unwritable, '');
