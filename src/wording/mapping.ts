/** What a member of a list is mapped to: sectors and segments by their names, with what they cover. */
import type { Sector } from '../dataset/schema';
import { industryTexts } from '../i18n/industries';
import type { Language } from '../i18n/language';

export interface Mapped {
  id: string;
  /** From the sector down. */
  path: readonly string[];
  definition: string;
}

/** An id that names neither is left out. */
export const mappedTo = (
  ids: readonly string[],
  sectors: readonly Sector[],
  lang: Language,
): readonly Mapped[] =>
  ids.flatMap((id): Mapped[] => {
    const whole = sectors.find((sector) => sector.id === id);
    if (whole)
      return [
        {
          id,
          path: [whole.name[lang], industryTexts[lang].wholeSector],
          definition: whole.definition[lang],
        },
      ];
    const sector = sectors.find((one) => one.segments.some((segment) => segment.id === id));
    const segment = sector?.segments.find((one) => one.id === id);
    if (!sector || !segment) return [];
    return [{ id, path: [sector.name[lang], segment.name[lang]], definition: segment.definition[lang] }];
  });
