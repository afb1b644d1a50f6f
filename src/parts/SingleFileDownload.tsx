import { type MouseEvent, useState } from 'react';
import { download } from '../exports/browser/download';
import { singleFileName, singleFileType } from '../exports/singlePage';
import { ownFileTexts } from '../i18n/ownFile';
import { htmlWithDeck, isSingleFile, type OwnFileProblem } from '../state/ownFile';
import { useScreen } from './screen';

/** The app as one file: a link to the one beside the page; in the single file itself a copy of it, deck and all. */
export function SingleFileDownload() {
  const { lang } = useScreen();
  const texts = ownFileTexts[lang];
  const [problem, setProblem] = useState<OwnFileProblem | null>(null);

  const saveCopy = async () => {
    const { deckToSave } = await import('../state/deckStore');
    const file = await htmlWithDeck(deckToSave());
    setProblem(file.ok ? null : file.problem);
    if (file.ok) download(file.html, singleFileName, singleFileType);
  };
  const onClick = (event: MouseEvent) => {
    if (!isSingleFile()) return;
    event.preventDefault();
    void saveCopy();
  };

  return (
    <>
      <a className="btn" href={`./${singleFileName}`} download={singleFileName} onClick={onClick}>
        {texts.download}
      </a>
      <output>{problem === null ? texts.meaning : texts[problem]}</output>
    </>
  );
}
