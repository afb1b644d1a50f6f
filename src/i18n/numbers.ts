import type { Language } from './language';

/** Digits as briefings print them: no grouping in Chinese, groups of three in English from five digits on. */
export function formatNumber(value: number, lang: Language): string {
  const rounded = Number(value.toPrecision(12));
  if (lang === 'zh' || Math.abs(rounded) < 10_000) return String(rounded);
  return rounded.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}
