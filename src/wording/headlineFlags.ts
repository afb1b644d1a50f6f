/** What is wrong with a headline that was written, in words. */
import type { Language } from '../i18n/language';

type Flag =
  { code: 'figures' | 'words'; found: readonly string[] } | { code: 'moved'; from: string; to: string };

const quoted = (words: readonly string[], lang: Language) =>
  words.map((word) => `“${word}”`).join(lang === 'zh' ? '' : ', ');

export function headlineFlagText(flag: Flag, lang: Language): string {
  switch (flag.code) {
    case 'figures': {
      const found = flag.found.join(lang === 'zh' ? '、' : ', ');
      return { zh: `这一页没有这些数：${found}`, en: `Not on this slide: ${found}` }[lang];
    }
    case 'words': {
      const found = quoted(flag.found, lang);
      return { zh: `说过头了，判读不支持：${found}`, en: `More than the verdict carries: ${found}` }[lang];
    }
    case 'moved':
      return {
        zh: `改标题之后数据变了，现在的建议是：${flag.to}`,
        en: `The data have changed since it was written; the proposal is now: ${flag.to}`,
      }[lang];
  }
}
