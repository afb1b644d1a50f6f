import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Quote } from './Quote';

const shown = (phrase: string, part: string | null) =>
  renderToStaticMarkup(<Quote phrase={phrase} part={part} as="mark" />).replace(/<\/?q[^>]*>/g, '');

it.each<[string, string | null, string]>([
  ['今年将突破4000亿元', '突破4000亿元', '今年将<mark>突破4000亿元</mark>'],
  ['今年将突破4000亿元', '不在其中', '今年将突破4000亿元'],
  // A comma of the wrong width is set right for reading.
  ['建设,努力', null, '建设，努力……'],
  ['约1,000家', '1,000家', '约<mark>1,000家</mark>'],
  // Broken off behind the figure.
  ['建设11条产业链，努力打造', '11条', '建设<mark>11条</mark>产业链，努力打造……'],
  ['推动千亿企业破零，百亿企业倍增', '倍增', '推动千亿企业破零，百亿企业<mark>倍增</mark>'],
  ['建设11条产业链，努力打造。', '11条', '建设<mark>11条</mark>产业链，努力打造。'],
])('%s, %s', (phrase, part, html) => {
  expect(shown(phrase, part)).toBe(html);
});
