import { useContext, useEffect, useMemo, useRef } from 'react';
import { industriesOf, type Industries } from '../../analysis/industries';
import { industryHeadline } from '../../analysis/industryHeadline';
import { numberDocuments } from '../../analysis/numberDocuments';
import { filterSectors, sectorMatrix } from '../../analysis/sectorMatrix';
import type { DatasetIndex } from '../../dataset/indexDataset';
import { industryTexts } from '../../i18n/industries';
import { Lead } from '../../parts/Lead';
import { Legend } from '../../parts/Legend';
import { PartDrawer } from '../../parts/PartDrawer';
import { PrintHead, PrintSources } from '../../parts/PrintPage';
import { DetailsContext, useScreen } from '../../parts/screen';
import { SelectionBar } from '../../parts/SelectionBar';
import type { Selection } from '../../selection/selection';
import { useScrolledPast } from '../../ui/useScrolledPast';
import { industryHeadlineText, periodsText } from '../../wording/industries';
import { ChangeFlow } from './ChangeFlow';
import { Glossary } from './Glossary';
import { Matrix } from './Matrix';
import { Pairs } from './Pairs';
import { Structure } from './Structure';
import './industries.css';

/** Id of the heading, or the row, that a link has opened first. */
function openedIn({ sectors, pair, change, schemes, find }: Selection): string | null {
  if (sectors[0] !== undefined) return `sector-${sectors[0]}`;
  if (change !== null) return 'change-title';
  if (pair.length > 0) return 'pairs-title';
  return schemes.length > 0 || find !== '' ? 'glossary-title' : null;
}

/** Parts of the selection on which the industries depend; the rest may change without making them anew. */
function useMatrix(selection: Selection, index: DatasetIndex, industries: Industries | null) {
  const { places, period, lists, systems } = selection;
  return useMemo(
    () =>
      industries ? sectorMatrix({ ...selection, places, period, lists, systems }, index, industries) : null,
    // oxlint-disable-next-line react/exhaustive-deps -- the parts of the selection that count are listed
    [places, period, lists, systems, index, industries],
  );
}

/** What the places build on, together and alone. */
export function IndustriesView({ selection }: { selection: Selection }) {
  const { index, lang } = useScreen();
  const { details, isFailed } = useContext(DetailsContext);
  const industries = useMemo(() => (details ? industriesOf(index, details) : null), [details, index]);
  const matrix = useMatrix(selection, index, industries);
  const bars = useRef<HTMLDivElement>(null);
  const areBarsGone = useScrolledPast(bars, 0);
  const texts = industryTexts[lang];
  const isOpen = selection.part !== null && industries !== null;
  const isThere = matrix !== null;
  // A link that opens something further down leads there.
  const target = useRef(openedIn(selection));
  useEffect(() => {
    if (!isThere || target.current === null) return;
    document.getElementById(target.current)?.scrollIntoView({ block: 'start' });
    target.current = null;
  }, [isThere]);
  return (
    <>
      <div className="filters-wrap" ref={bars}>
        <SelectionBar selection={selection} />
      </div>
      <main tabIndex={-1} className={isOpen ? 'industries beside' : 'industries'}>
        <PrintHead selection={selection} />
        {industries && matrix ? (
          <Sections selection={selection} industries={industries} matrix={matrix} />
        ) : (
          <p className="waiting">{isFailed ? texts.failed : texts.loading}</p>
        )}
        {industries && (
          <PrintSources
            selection={selection}
            sources={numberDocuments(documentsOf(industries, selection), index)}
          />
        )}
      </main>
      <Legend places={selection.places} hasFigures={false} />
      {isOpen && selection.part !== null && (
        <PartDrawer
          key={selection.part.split('/')[0]}
          part={selection.part}
          industries={industries}
          under={areBarsGone ? null : bars}
        />
      )}
    </>
  );
}

/** Documents of the lists of the places shown. */
const documentsOf = ({ systems }: Industries, { places }: Selection) =>
  systems.filter((system) => places.includes(system.place)).map((system) => system.document);

interface SectionsProps {
  selection: Selection;
  industries: Industries;
  matrix: ReturnType<typeof sectorMatrix>;
}

function Sections({ selection, industries, matrix }: SectionsProps) {
  const { index, lang } = useScreen();
  const { sectors } = industries;
  const shown = useMemo(
    () => ({ ...matrix, rows: filterSectors(matrix.rows, selection) }),
    // oxlint-disable-next-line react/exhaustive-deps -- of the selection only what is listed counts
    [matrix, selection.theme, selection.query],
  );
  const isFiltered = shown.rows.length < matrix.rows.length;
  const said = industryHeadlineText(industryHeadline(shown, selection.places, index), {
    index,
    sectors,
    lang,
  });
  const periods = periodsText(matrix, index, lang);
  return (
    <>
      <Lead
        title={said.title}
        qualification={
          <>
            {said.qualification}
            {isFiltered && industryTexts[lang].filtered}
            {periods !== '' && <b className="periods">{periods}</b>}
          </>
        }
      />
      <div className="wrap industries-wrap">
        <div className="panes">
          <Matrix selection={selection} matrix={shown} all={matrix} industries={industries} />
          <div className="pane-side">
            <ChangeFlow selection={selection} industries={industries} />
            <Pairs selection={selection} industries={industries} matrix={matrix} />
          </div>
        </div>
        <Structure selection={selection} />
        <Glossary selection={selection} industries={industries} />
      </div>
    </>
  );
}
