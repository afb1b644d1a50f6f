/** Texts of the comparison as charts. They follow with it. */
import type { Language } from './language';
import { plural, type Widened } from './messages';

const zh = {
  title: (drawn: number, places: number) =>
    drawn === 0 ? '没有一项能画在一把尺上' : `${drawn}项能画在一把尺上，最多${places}地同图`,
  qualification: (text: number) =>
    `每幅图自带条件，引用时连条件一起拿走${text > 0 ? `；另有${text}项不可比，只列文字` : ''}。`,
  conditions: '条件',
  allAgree: '口径、年份、性质都对得上',
  textTitle: '不可比，只列文字',
  textNote: '不作图，不排序，不算合计',
  label: (concept: string, figures: string) => `${concept}：${figures}`,
  figure: (place: string, figure: string, when: string) => `${place}${figure}，${when}`,
};

const en: Widened<typeof zh> = {
  title: (drawn, places) =>
    drawn === 0
      ? 'No item fits one scale'
      : `${plural(drawn, 'item fits', 'items fit')} one scale, ${plural(places, 'place', 'places')} at most`,
  qualification: (text) =>
    `Each chart carries its conditions, to be quoted with it${text > 0 ? `; ${plural(text, 'item is', 'items are')} not comparable and stand as text` : ''}.`,
  conditions: 'Conditions',
  allAgree: 'Definition, year and kind all agree',
  textTitle: 'Not comparable: text alone',
  textNote: 'not charted, not ranked, not added up',
  label: (concept, figures) => `${concept}: ${figures}`,
  figure: (place, figure, when) => `${place} ${figure}, ${when}`,
};

export const chartTexts: Record<Language, Widened<typeof zh>> = { zh, en };
