import { useState } from 'react';
import { nameSection } from '../../deck/changes';
import { limits } from '../../deck/deck';
import type { SlideGroup } from '../../deck/slideGroups';
import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import { useDeck } from '../../parts/useDeck';

interface Props {
  group: SlideGroup;
  /** Of the slides that make themselves. */
  fixedName: string | null;
}

/** The name of a section is a field; emptied, the section ends. */
export function SectionHead({ group, fixedName }: Props) {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  const { store } = useDeck();
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    if (draft !== null && draft !== group.name) store.change('section', nameSection(group.first, draft));
    setDraft(null);
  };
  return (
    <li className="section-head">
      {fixedName !== null ? (
        <b>{fixedName}</b>
      ) : (
        <input
          value={draft ?? group.name ?? ''}
          maxLength={limits.section}
          aria-label={texts.sectionName}
          data-section={group.first}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
            if (event.key === 'Escape') setDraft(null);
          }}
        />
      )}
      <span>{texts.sectionPages(group.count)}</span>
    </li>
  );
}
