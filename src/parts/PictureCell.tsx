import { exportTexts } from '../i18n/exporting';
import { Popover } from '../ui/Popover';
import { PictureChoices } from './PictureChoices';
import { usePictures } from './pictures';
import { useScreen } from './screen';

/** The pictures of what is on the screen, in the export strip. */
export function PictureCell() {
  const { lang } = useScreen();
  const texts = exportTexts[lang];
  const pictures = usePictures();
  const face = (
    <>
      <b>{texts.picture}</b>
      <span>{pictures.length > 0 ? texts['says.picture'](pictures.length) : texts['says.noPicture']}</span>
    </>
  );
  if (pictures.length === 0) {
    return (
      <button type="button" className="export-cell" disabled>
        {face}
      </button>
    );
  }
  return (
    <Popover className="export-cell" label={face}>
      {() =>
        pictures.map(({ id, name, build }) => (
          <fieldset key={id} className="export-picture">
            <legend>{name}</legend>
            <PictureChoices build={build} />
          </fieldset>
        ))
      }
    </Popover>
  );
}
