import type { Language } from '../../i18n/language';
import type { Selection } from '../../selection/selection';
import { type Picture, type PictureSvg, pictureSvg } from './picture';
import { numberedName, pictureName } from './pictureName';

export interface PictureFile extends PictureSvg {
  /** Without its ending. */
  name: string;
}

/** Pictures as files: named for what they show, numbered where there are several. */
export const pictureFiles = (
  pictures: readonly Picture[],
  what: string,
  selection: Selection,
  lang: Language,
  places: readonly string[] = selection.places,
): readonly PictureFile[] =>
  pictures.map((picture) => ({
    ...pictureSvg(picture, lang),
    name: numberedName(pictureName(what, selection, places), picture.part),
  }));
