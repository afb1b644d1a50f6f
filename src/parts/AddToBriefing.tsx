import { type MouseEvent, useContext, useState } from 'react';
import type { Subject } from '../deck/deck';
import { openSlide } from '../selection/briefingChanges';
import type { Added } from './keepAsSlide';
import { DetailsContext, useIndexes, useScreen } from './screen';

interface Props {
  subject: Subject;
  /** What is added, for those who do not see what the control stands beside. */
  name: string;
  /** Where it is something else than what it stands beside, the name is seen too. */
  isNamed?: boolean;
}

/** Keeps what is shown as a slide of the briefing; what does it is fetched on the press. */
export function AddToBriefing({ subject, name, isNamed = false }: Props) {
  const { lang, text, change, selected } = useScreen();
  const indexes = useIndexes();
  const { details } = useContext(DetailsContext);
  const [said, setSaid] = useState<Added | string>('');
  const add = async () => {
    try {
      const { keepAsSlide } = await import('./keepAsSlide');
      setSaid(await keepAsSlide(subject, selected(), { ...indexes, details, lang }));
    } catch {
      setSaid(text.addFailed);
    }
  };
  // On a plain press the places and the language of now are kept, not those of when it was added.
  const open = (event: MouseEvent, slide: number) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    change(openSlide(slide));
  };
  return (
    <span className="add">
      <button type="button" className="add-button" onClick={() => void add()}>
        {text.add}
        {isNamed ? ` · ${name}` : <span className="sr"> {name}</span>}
      </button>
      <output>
        {typeof said === 'string' ? (
          said
        ) : (
          <a href={said.href} onClick={(event) => open(event, said.slide)}>
            {said.text}
          </a>
        )}
      </output>
    </span>
  );
}
