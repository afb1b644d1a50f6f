/** Documents in a line: their places and short titles, each with its year and month. */
import { lowerFirst } from '../lib/lowerFirst';
import { placeName, type Words } from './headlineWords';

/** In the order of the dataset. */
export const documentTexts = (ids: Iterable<string>, { index, lang }: Words): readonly string[] => {
  const wanted = new Set(ids);
  return index.rows.documents
    .filter(({ id }) => wanted.has(id))
    .map(({ place, shortTitle, date }) => {
      const name =
        lang === 'zh'
          ? `${placeName(place, { index, lang })}${shortTitle.zh}`
          : `${placeName(place, { index, lang })}, ${lowerFirst(shortTitle.en)}`;
      const month = date?.slice(0, 7) ?? '';
      if (month === '') return name;
      return lang === 'zh' ? `${name}（${month}）` : `${name} (${month})`;
    });
};
