import { lazy, Suspense, useContext, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { numberDocuments } from '../../analysis/numberDocuments';
import { documentsShown, sourcesOf } from '../../analysis/sources';
import type { DatasetDetails } from '../../dataset/dataset';
import { sourceTexts } from '../../i18n/sources';
import { Legend } from '../../parts/Legend';
import { PrintHead, PrintSources } from '../../parts/PrintPage';
import { DetailsContext, useScreen } from '../../parts/screen';
import { useRow } from '../../parts/useRow';
import { SelectionBar } from '../../parts/SelectionBar';
import { setMode } from '../../selection/changes';
import { allKinds, modeIn, type Selection, sourceModes } from '../../selection/selection';
import { Segmented } from '../../ui/Segmented';
import { useScrolledPast } from '../../ui/useScrolledPast';
import { DocumentDrawer } from './DocumentDrawer';
import { Documents } from './Documents';
import { Method } from './Method';
import { PackagePane } from './PackagePane';
import './sources.css';

const EvidenceDrawer = lazy(() =>
  import('../../parts/EvidenceDrawer').then((module) => ({ default: module.EvidenceDrawer })),
);

/** Where everything comes from: the documents, how they were read, and the dataset to take along. */
export function SourcesView({ selection }: { selection: Selection }) {
  const { lang } = useScreen();
  const texts = sourceTexts[lang];
  const { details, isFailed } = useContext(DetailsContext);
  if (details) return <Sources selection={selection} details={details} />;
  return (
    <Frame selection={selection}>
      <p className="waiting">{isFailed ? texts.failed : texts.loading}</p>
    </Frame>
  );
}

interface FrameProps {
  selection: Selection;
  bars?: RefObject<HTMLDivElement | null>;
  held?: ReactNode;
  isBeside?: boolean;
  children: ReactNode;
}

function Frame({ selection, bars, held, isBeside, children }: FrameProps) {
  const { lang, text, change } = useScreen();
  const texts = sourceTexts[lang];
  return (
    <>
      <div className="filters-wrap" ref={bars}>
        <SelectionBar selection={selection}>
          <Segmented
            className="modes"
            label={text.modes}
            options={sourceModes.map((value) => ({ value, text: texts[`mode.${value}`] }))}
            value={modeIn(selection, sourceModes)}
            onChange={(one) => change(setMode(one === sourceModes[0] ? null : one))}
          />
          {held}
        </SelectionBar>
      </div>
      <main tabIndex={-1} className={isBeside ? 'sources beside' : 'sources'}>
        <PrintHead selection={selection} />
        {children}
      </main>
      <Legend
        places={selection.places}
        hasFigures={false}
        hidesSome={selection.kinds.length < allKinds.length || selection.query !== ''}
      />
    </>
  );
}

function Sources({ selection, details }: { selection: Selection; details: DatasetDetails }) {
  const { index, lang } = useScreen();
  const texts = sourceTexts[lang];
  const { places, period, theme, kinds, query, supplement } = selection;
  const sources = useMemo(
    () => sourcesOf({ ...selection, places, period, theme, kinds, query, supplement }, index, details.asides),
    // oxlint-disable-next-line react/exhaustive-deps -- what of the selection counts is listed
    [places, period, theme, kinds, query, supplement, index, details],
  );
  const bars = useRef<HTMLDivElement>(null);
  const areBarsGone = useScrolledPast(bars, 0);
  const under = areBarsGone ? null : bars;
  const mode = modeIn(selection, sourceModes);
  const shown = documentsShown(sources);
  const order = shown.map((entry) => entry.document.id);
  const document = mode === 'documents' ? index.documents.get(selection.document ?? '') : undefined;
  const fact = index.facts.get(selection.fact ?? '');
  const row = useRow(fact, selection);
  const sameDocument = index.rows.facts.filter((one) => one.document === fact?.document);
  const cited = mode === 'documents' ? order : [];
  const held = sources.places.flatMap(({ documents }) => documents).length;
  return (
    <>
      <Frame
        selection={selection}
        bars={bars}
        held={mode === 'documents' && <span className="held">{texts.held(held, sources.statements)}</span>}
        isBeside={document !== undefined || fact !== undefined}
      >
        {mode === 'documents' && <Documents selection={selection} sources={sources} details={details} />}
        {mode === 'method' && <Method details={details} />}
        {mode === 'package' && <PackagePane details={details} />}
        <PrintSources selection={selection} sources={numberDocuments(cited, index)} />
      </Frame>
      {document && (
        <DocumentDrawer
          document={document}
          details={details}
          order={order}
          under={under}
          openFact={fact?.id ?? null}
        />
      )}
      {fact && (
        <Suspense>
          <EvidenceDrawer fact={fact} order={sameDocument.map(({ id }) => id)} row={row} under={under} />
        </Suspense>
      )}
    </>
  );
}
