/** What a presentation says beside its slides: in its notes, its outline, its properties. */
import type { Language } from './language';

interface PptxTexts {
  author: string;
  /** Before what must be said, in the notes. */
  conditions: string;
  /** The section before the first that has a name. */
  opening: string;
  layout: string;
  /** What stands in the layout where a headline comes. */
  headline: string;
  subject: (version: string) => string;
  /** Heads of the sheet behind a chart of points. */
  sheet: {
    at: string;
    value: (unit: string) => string;
    upper: string;
    unit: string;
    bound: string;
    said: string;
    foot: string;
  };
}

export const pptxTexts: Record<Language, PptxTexts> = {
  zh: {
    author: '对标 / Duibiao',
    conditions: '同时要讲清：',
    opening: '开头',
    layout: '标题与内容',
    headline: '标题',
    subject: (version) => `对标数据集 ${version}`,
    sheet: {
      at: '横轴位置（同年错开）',
      value: (unit) => (unit === '' ? '数值' : `数值（${unit}）`),
      upper: '上限',
      unit: '单位',
      bound: '界限',
      said: '写法',
      foot: '横轴',
    },
  },
  en: {
    author: '对标 / Duibiao',
    conditions: 'To be said with it:',
    opening: 'Opening',
    layout: 'Headline and content',
    headline: 'Headline',
    subject: (version) => `Duibiao dataset ${version}`,
    sheet: {
      at: 'On the axis of years',
      value: (unit) => (unit === '' ? 'Value' : `Value (${unit})`),
      upper: 'Upper end',
      unit: 'Unit',
      bound: 'Bound',
      said: 'As said',
      foot: 'Foot',
    },
  },
};
