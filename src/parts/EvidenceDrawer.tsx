import { useCallback, useContext, type RefObject } from 'react';
import type { Row } from '../analysis/comparison';
import type { FactRow } from '../dataset/dataset';
import { closeFact, stepFact } from '../selection/changes';
import { CopyButton } from '../ui/CopyButton';
import { Drawer } from '../ui/Drawer';
import { citation, sentence } from '../wording/citation';
import { kindNames, yearText } from '../wording/figure';
import { AddToBriefing } from './AddToBriefing';
import { DrawerHead } from './DrawerHead';
import { EvidenceBody } from './EvidenceBody';
import { Figure } from './Figure';
import { fillOf } from '../charts/markFill';
import { Mark } from './Mark';
import { SupplementMark } from './SupplementMark';
import { columnName, DetailsContext, markClass, useScreen } from './screen';
import { onDemand } from '../i18n/onDemand';

interface Props {
  fact: FactRow;
  /** Ids of the statements in the order of the screen. */
  order: readonly string[];
  row: Row | undefined;
  /** The bars while they are in sight: the drawer starts beneath them. */
  under: RefObject<Element | null> | null;
}

function Actions({ fact }: { fact: FactRow }) {
  const { index, lang } = useScreen();
  const more = onDemand[lang];
  const { details } = useContext(DetailsContext);
  const document = index.documents.get(fact.document);
  const evidence = details?.facts[fact.id]?.evidence.find((one) => 'phrase' in one);
  const said = { done: more.copied, failed: more.copyFailed };
  return (
    <div className="acts">
      <AddToBriefing subject={{ kind: 'evidence', id: fact.id }} name={more.evidence} />
      {document && (
        <CopyButton {...said} text={() => citation(document, lang)}>
          {more.copyCitation}
        </CopyButton>
      )}
      {evidence && 'phrase' in evidence && (
        <CopyButton {...said} text={() => evidence.phrase}>
          {more.copyPhrase}
        </CopyButton>
      )}
      {document?.url && (
        <a className="btn" href={document.url} rel="noreferrer" target="_blank">
          {document.collection === 'supplement' ? more.openPage : more.openOriginal}
        </a>
      )}
      <CopyButton {...said} className="btn primary" text={() => sentence(fact, index, lang)}>
        {more.copySentence}
      </CopyButton>
    </div>
  );
}

/** The evidence of one statement, beside the page. `‹ ›` and the arrow keys step through the screen. */
export function EvidenceDrawer({ fact, order, row, under }: Props) {
  const { index, lang, text, change } = useScreen();
  const more = onDemand[lang];
  const onClose = useCallback(() => change(closeFact), [change]);
  const place = index.places.get(fact.place);
  const concept = index.concepts.get(index.indicators.get(fact.indicator)?.concept ?? '');
  const at = order.indexOf(fact.id);
  const year = yearText(fact, lang);
  const step = (by: 1 | -1) => change(stepFact(order, by));
  return (
    <Drawer
      className="drawer"
      under={under}
      label={`${more.evidence}${text.colon}${columnName(place, lang)} ${concept?.name[lang] ?? ''}`}
      onClose={onClose}
      onStep={step}
      returnTo={() =>
        document.querySelector<HTMLElement>(`[data-fact="${CSS.escape(fact.id)}"]`) ??
        document.querySelector('main')
      }
    >
      <DrawerHead at={at} count={order.length} onStep={step} onClose={onClose} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard */}
      <section className={`drawer-body ${markClass(place)}`} aria-label={more.evidence} tabIndex={0}>
        <p className="drawer-place">
          <Mark place={place} fill={fillOf[fact.kind]} size="l" />
          <b>{place?.name[lang]}</b>
          <span className="mute">·</span>
          {concept?.name[lang]}
        </p>
        <p className="drawer-figure">
          <Figure fact={fact} /> <SupplementMark document={fact.document} />
        </p>
        <p className="drawer-when">
          {kindNames[fact.kind][lang]}
          <span className="mute">·</span>
          {index.periods.get(fact.period)?.short[lang]}
          <span className="mute">·</span>
          <span>
            {fact.year !== null && fact.kind === 'target' && `${more.until} `}
            <span className={year.isInferred ? 'inf' : undefined}>{year.text}</span>
            {year.isInferred && more.inferred}
          </span>
        </p>
        <EvidenceBody fact={fact} document={index.documents.get(fact.document)} row={row} />
      </section>
      <Actions fact={fact} />
    </Drawer>
  );
}
