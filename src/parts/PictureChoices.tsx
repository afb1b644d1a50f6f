import { useState } from 'react';
import { pictureTexts } from '../i18n/pictures';
import { useScreen } from './screen';
import { type PictureForm, pictureForms, type PictureSource, takePicture } from './takePicture';

/** The forms in which a drawing can be taken away, and what came of the last one. */
export function PictureChoices({ build }: Pick<PictureSource, 'build'>) {
  const { lang } = useScreen();
  const texts = pictureTexts[lang];
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const take = async (form: PictureForm) => {
    if (isBusy) return;
    setBusy(true);
    setSaid(texts.working);
    setSaid(await takePicture(form, build, lang));
    setBusy(false);
  };
  return (
    <>
      {pictureForms.map((form) => (
        <button key={form} type="button" className="picture-form" onClick={() => void take(form)}>
          {texts[form]}
        </button>
      ))}
      <output className="picture-said">{said}</output>
    </>
  );
}
