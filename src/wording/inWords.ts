/** Small numbers as words, for headlines. */
const hanNumbers = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
/** 两 beside a measure word; from eleven on in figures. */
export const inHan = (n: number) => hanNumbers[n] ?? String(n);
const englishNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const inEnglish = (n: number) => englishNumbers[n] ?? String(n);
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
