/** Tabs, line ends and what XML cannot carry have no width: they are gone before anything is measured or set in a line. */
export const inOneLine = (text: string): string =>
  text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\p{Cs}\ufffe\uffff]/gu, '');
