export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Value of a `lang` attribute. */
export const htmlLang: Record<Language, string> = { zh: 'zh-CN', en: 'en' };
