/** A change of lists in words: what its relations and gaps are called. */
import type { Link, SystemChange } from '../analysis/systemChange';
import { industryTexts } from '../i18n/industries';
import type { Language } from '../i18n/language';
import { relationNames } from '../wording/industries';
import { changeScene } from './changeScene';
import type { Scene } from './scene';

export function changeDrawing(
  change: SystemChange,
  lang: Language,
  room: { width: number; size: number },
): Scene {
  const texts = industryTexts[lang];
  return changeScene(
    change,
    {
      lang,
      firstListed: relationNames['first-listed'][lang],
      notNamed: texts.notNamed,
      countNotNamed: texts.countNotNamed,
      labelOf: (name, relation) => (relation === null ? name : `${name} · ${relation}`),
      relationOf: (link: Link) => relationNames[link.relation][lang],
    },
    room,
  );
}
