/** Where a line of a slide may end: a number stays with its bound and its unit, an opening mark with what it opens. */
import { pieces } from '../charts/textWidth';

const digits = String.raw`\d[\d.,]*(?:[-–—]\d[\d.,]*)*`;
const measures =
  '个百分点|百分点|平方公里|公里|人次|[元人个条家户位项年月日期倍级页份套地市区县种处名次强吨亩度件座辆台链类]';

const wholes = [
  // 400 bn yuan
  String.raw`(?:[>≥≤≈×]\s?)?${digits}\s(?:bn|tn|m)\b(?:\s\p{Ll}+)?`,
  // 4000亿元, 2021—2025年, 第36位
  String.raw`第?(?:[>≥≤≈×]\s?)?${digits}\s?[%％]?(?:[十百千万亿]{0,3}(?:${measures})?)`,
  // 十四五, 三市, 第一
  `第?[〇一二两三四五六七八九十百]+(?:[千万亿]{0,3}(?:${measures}))?`,
].join('|');

const whole = new RegExp(wholes, 'gu');
const opening = /[“‘（《〈【([]$/u;

/** The text in parts that are not broken; together they are the text. */
export function lineParts(text: string): readonly string[] {
  const closed = new Set<number>();
  for (const { index, 0: found } of text.matchAll(whole)) {
    for (let at = index + 1; at < index + found.length; at++) closed.add(at);
  }
  const parts: string[] = [];
  let part = '';
  let at = 0;
  for (const piece of pieces(text)) {
    part += piece;
    at += piece.length;
    if (closed.has(at) || opening.test(part)) continue;
    parts.push(part);
    part = '';
  }
  return part === '' ? parts : [...parts, part];
}
