import { Fragment, useCallback, useEffect, type RefObject } from 'react';
import type { DatasetDetails, DocumentRow } from '../../dataset/dataset';
import { onDemand } from '../../i18n/onDemand';
import { sourceTexts } from '../../i18n/sources';
import { DrawerHead } from '../../parts/DrawerHead';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { SupplementMark } from '../../parts/SupplementMark';
import { closeFact } from '../../selection/changes';
import { closeDocument, showStatementsOf, stepDocument } from '../../selection/sourceChanges';
import { CopyButton } from '../../ui/CopyButton';
import { Drawer } from '../../ui/Drawer';
import { citation } from '../../wording/citation';
import { DocumentBody } from './DocumentBody';

interface Props {
  document: DocumentRow;
  details: DatasetDetails;
  /** Ids of the documents in the order of the screen. */
  order: readonly string[];
  under: RefObject<Element | null> | null;
  /** Statement whose evidence lies over it. */
  openFact: string | null;
}

function Actions({ document }: { document: DocumentRow }) {
  const { index, lang, change } = useScreen();
  const held = index.rows.facts.filter((fact) => fact.document === document.id).length;
  const more = onDemand[lang];
  const texts = sourceTexts[lang];
  const said = { done: more.copied, failed: more.copyFailed };
  return (
    <div className="acts">
      <CopyButton {...said} text={() => citation(document, 'zh')}>
        {texts.copyChinese}
      </CopyButton>
      <CopyButton {...said} text={() => citation(document, 'en')}>
        {texts.copyEnglish}
      </CopyButton>
      {document.url !== null && (
        <a className="btn" href={document.url} rel="noreferrer" target="_blank">
          {document.collection === 'supplement' ? more.openPage : more.openOriginal}
        </a>
      )}
      <button
        type="button"
        className="btn primary"
        onClick={() => change(showStatementsOf(document.id, index.rows))}
      >
        {texts.onlyIts(held)}
      </button>
    </div>
  );
}

const titleOf = (id: string) =>
  window.document.querySelector<HTMLElement>(`main [data-document="${CSS.escape(id)}"]`);

/** One document beside the table: what it is, what it says in its own order, how it was repaired, how to cite it. */
export function DocumentDrawer({ document, details, order, under, openFact }: Props) {
  const { index, lang, text, change } = useScreen();
  const texts = sourceTexts[lang];
  const isCovered = openFact !== null;
  // Escape closes what lies on top.
  const onClose = useCallback(() => change(isCovered ? closeFact : closeDocument), [change, isCovered]);
  const step = (by: 1 | -1) => change(stepDocument(order, by));
  // What is open is in sight.
  useEffect(() => {
    titleOf(document.id)?.scrollIntoView({ block: 'nearest' });
  }, [document.id]);
  const place = index.places.get(document.place);
  const title = document.title[lang];
  return (
    <Drawer
      className="drawer"
      under={under}
      label={`${texts.steps.evidence}${text.colon}${title}`}
      onClose={onClose}
      onStep={step}
      isCovered={isCovered}
      returnTo={() => titleOf(document.id) ?? window.document.querySelector('main')}
    >
      <DrawerHead
        at={order.indexOf(document.id)}
        count={order.length}
        onStep={step}
        onClose={onClose}
        texts={texts.steps}
      />
      <Fragment key={document.id}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard */}
        <section className={`drawer-body ${markClass(place)}`} aria-label={title} tabIndex={0}>
          <p className="drawer-place">
            <Mark place={place} fill="solid" size="l" />
            <b>{columnName(place, lang)}</b>
            <SupplementMark document={document.id} />
          </p>
          <h3 className="document-title">{title}</h3>
          <DocumentBody document={document} details={details} openFact={openFact} />
        </section>
      </Fragment>
      <Actions document={document} />
    </Drawer>
  );
}
