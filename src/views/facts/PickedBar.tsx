import { useMemo } from 'react';
import { jointVerdict } from '../../analysis/jointVerdict';
import type { FactRow } from '../../dataset/dataset';
import { factTexts } from '../../i18n/facts';
import { onDemand } from '../../i18n/onDemand';
import { AddToBriefing } from '../../parts/AddToBriefing';
import { setExportOpen } from '../../parts/exportOpen';
import { columnName, useScreen } from '../../parts/screen';
import { VerdictIcon } from '../../parts/VerdictIcon';
import { compareFacts } from '../../selection/factChanges';
import { CopyButton } from '../../ui/CopyButton';
import { citation } from '../../wording/citation';
import { jointVerdictText } from '../../wording/jointVerdict';
import type { Picks } from './usePicked';

interface Props {
  /** Those picked, in the order of the dataset. */
  facts: readonly FactRow[];
  /** How many of them the present filters hide. */
  away: number;
  isInAddress: boolean;
  /** Evidence stands beside. */
  isBeside: boolean;
  picks: Picks;
}

const mostNames = 2;

/** What is picked, whether it may be set side by side, and what can be done with it. */
export function PickedBar({ facts, away, isInAddress, isBeside, picks }: Props) {
  const { index, lang, text, change } = useScreen();
  const texts = factTexts[lang];
  const items = useMemo(() => jointVerdict(facts, index), [facts, index]);
  const { verdict, text: said } = jointVerdictText(items, lang);
  const places = [...new Set(facts.map(({ place }) => place))];
  const names = items.map(({ concept }) => index.concepts.get(concept)?.name[lang] ?? concept);
  const documents = [...new Set(facts.map(({ document }) => document))];
  return (
    <section
      className={isBeside ? 'picked-bar beside' : 'picked-bar'}
      aria-label={texts.picked(facts.length)}
    >
      <output>
        <b>{texts.picked(facts.length)}</b>
        <span>
          {places.map((place) => columnName(index.places.get(place), lang)).join(text.listSeparator)} ·{' '}
          {texts.pickedItems(names.slice(0, mostNames), names.length)}
        </span>
        <span className="joint">
          <VerdictIcon verdict={verdict} />
          {said}
        </span>
        {away > 0 && <span>{texts.pickedAway(away)}</span>}
        {!isInAddress && <span>{texts.pickedTooMany}</span>}
      </output>
      <div className="picked-acts">
        <button type="button" onClick={() => change(compareFacts(facts, index))}>
          {texts.beside}
        </button>
        <CopyButton
          className="plain"
          text={() =>
            documents
              .flatMap((id) => index.documents.get(id) ?? [])
              .map((one) => citation(one, lang))
              .join('\n')
          }
          done={onDemand[lang].copied}
          failed={onDemand[lang].copyFailed}
        >
          {texts.copyCitations}
        </CopyButton>
        <AddToBriefing subject={{ kind: 'facts' }} name={texts.picked(facts.length)} />
        <button type="button" onClick={() => setExportOpen(true)}>
          {text.export}
        </button>
        <button type="button" onClick={picks.clear}>
          {texts.clear}
        </button>
      </div>
    </section>
  );
}
