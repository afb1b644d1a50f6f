import type { ReactNode } from 'react';
import type { Missing, PlaceSources, SourceEntry, Sources } from '../../analysis/sources';
import { sourcesHeadline } from '../../analysis/sourcesHeadline';
import type { DatasetDetails } from '../../dataset/dataset';
import { sourceTexts } from '../../i18n/sources';
import { AddToBriefing } from '../../parts/AddToBriefing';
import { Lead } from '../../parts/Lead';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { SilenceMark } from '../../parts/SilenceMark';
import { activeFilters } from '../../selection/changes';
import type { Selection } from '../../selection/selection';
import { usePrinting } from '../../ui/usePrinting';
import { coverageTag } from '../../wording/silence';
import { reachTag, sourcesHeadlineText } from '../../wording/sources';
import { coverageOf } from '../../analysis/coverage';
import { Count } from './Count';
import { DocumentBody } from './DocumentBody';
import { DocumentCell } from './DocumentCell';
import { MethodTeaser } from './MethodTeaser';
import { SupplementPages } from './SupplementPages';

interface Props {
  selection: Selection;
  sources: Sources;
  details: DatasetDetails;
}

/** Filters that hide statements; those by place and period choose what is shown. */
const hiding = new Set(['theme', 'kinds', 'query']);

/** The documents of each place, period by period and theme by theme. */
export function Documents({ selection, sources, details }: Props) {
  const { index, lang, text } = useScreen();
  const texts = sourceTexts[lang];
  const isPrinting = usePrinting();
  const said = sourcesHeadlineText(sourcesHeadline(sources, selection, index), { index, lang });
  const isFiltered = activeFilters(selection, index.rows).some((filter) => hiding.has(filter));
  const open = index.documents.get(selection.document ?? '');
  return (
    <>
      <Lead
        title={said.title}
        qualification={
          <>
            {said.qualification}
            {isFiltered && texts.filtered}
          </>
        }
      >
        <div className="lead-controls">
          <AddToBriefing subject={{ kind: 'sources' }} name={text.sources} />
        </div>
      </Lead>
      <div className="wrap">
        <table className="sources-table">
          <caption className="sr">{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.place}</th>
              <th scope="col">{texts.document}</th>
              <th scope="col">{texts.period}</th>
              {sources.themes.map((id) => (
                <th key={id} scope="col" className="count">
                  <span>{index.themes.get(id)?.name[lang]}</span>
                </th>
              ))}
              <th scope="col" className="count total">
                <span>{texts.total}</span>
              </th>
            </tr>
          </thead>
          {sources.places.map((at) => (
            <PlaceRows
              key={at.place}
              at={at}
              themes={sources.themes}
              selection={selection}
              details={details}
            />
          ))}
        </table>
        <SupplementPages entries={sources.supplement} selected={selection.document} />
        {isPrinting && open && (
          <section className="paper-document">
            <h2>{open.title[lang]}</h2>
            <DocumentBody document={open} details={details} openFact={null} />
          </section>
        )}
        <MethodTeaser />
      </div>
    </>
  );
}

interface PlaceProps {
  at: PlaceSources;
  themes: readonly string[];
  selection: Selection;
  details: DatasetDetails;
}

const rowsOf = ({ periods }: SourceEntry) => Math.max(1, periods.length);

function PlaceRows({ at, themes, selection, details }: PlaceProps) {
  const { index, lang } = useScreen();
  const texts = sourceTexts[lang];
  const place = index.places.get(at.place);
  const whole = place?.within === undefined ? undefined : index.places.get(place.within);
  const count = at.documents.reduce((sum, entry) => sum + rowsOf(entry), 0) + at.missing.length;
  const head = (
    <th scope="rowgroup" className="source-place" rowSpan={Math.max(1, count)}>
      <span>
        <Mark place={place} fill="solid" size="m" />
        <b>{columnName(place, lang)}</b>
      </span>
      {whole && (
        <small className={markClass(whole)}>
          <span className="place-ink">{texts.within(columnName(whole, lang))}</span>
        </small>
      )}
    </th>
  );
  return (
    <tbody className={markClass(place)}>
      {at.documents.map((entry, document) => (
        <EntryRows
          key={entry.document.id}
          entry={entry}
          isChosen={entry.document.id === selection.document}
          detail={details.documents[entry.document.id]}
          head={document === 0 ? head : null}
          themes={themes.length}
        />
      ))}
      {at.missing.map((missing, row) => (
        <tr key={`${missing.period} ${row}`} className="source-missing">
          {at.documents.length === 0 && row === 0 && head}
          <MissingCells place={at.place} missing={missing} span={themes.length + 1} />
        </tr>
      ))}
      {count === 0 && (
        <tr className="source-missing">
          {head}
          <td colSpan={themes.length + 3}>{texts.noneHere}</td>
        </tr>
      )}
    </tbody>
  );
}

/** Of all themes together: what a filter hides is no silence. */
const silenceIn = ({ themes }: SourceEntry['periods'][number]) =>
  themes.some(({ silence, count }) => count > 0 || silence === 'filtered') ? 'filtered' : 'not-stated';

interface EntryProps {
  entry: SourceEntry;
  isChosen: boolean;
  detail: DatasetDetails['documents'][string] | undefined;
  head: ReactNode;
  themes: number;
}

function EntryRows({ entry, isChosen, detail, head, themes }: EntryProps) {
  const { index, lang } = useScreen();
  const texts = sourceTexts[lang];
  const { document, periods } = entry;
  const cell = (
    <td className="source-document" rowSpan={rowsOf(entry)}>
      <DocumentCell entry={entry} detail={detail} />
    </td>
  );
  if (periods.length === 0) {
    return (
      <tr className={isChosen ? 'chosen' : undefined}>
        {head}
        {cell}
        <td colSpan={themes + 2}>{texts.onlyElsewhere}</td>
      </tr>
    );
  }
  return periods.map((one, row) => {
    const tag = reachTag(one, document, index, lang);
    const isFirst = row === 0;
    return (
      <tr
        key={one.period}
        className={[isChosen && 'chosen', !isFirst && 'next-period'].filter(Boolean).join(' ')}
      >
        {isFirst && head}
        {isFirst && cell}
        <td className="source-period">
          <span className={`cov ${tag.style}`} title={tag.title}>
            {tag.text}
            <span className="sr">{tag.title}</span>
          </span>
        </td>
        {one.themes.map(({ theme, count, silence }) => (
          <Count
            key={theme}
            label={index.themes.get(theme)?.name[lang] ?? theme}
            count={count}
            silence={silence}
          />
        ))}
        <Count label={texts.total} count={one.total} silence={silenceIn(one)} isTotal />
      </tr>
    );
  });
}

function MissingCells({ place, missing, span }: { place: string; missing: Missing; span: number }) {
  const { index, lang } = useScreen();
  const texts = sourceTexts[lang];
  const tag = coverageTag(
    { ...coverageOf(place, missing.period, index), state: missing.silence },
    index,
    lang,
  );
  return (
    <>
      <td className="source-document">
        {missing.silence === 'not-held' ? (
          <>
            {missing.document.title[lang]} · {texts.notHeld}
          </>
        ) : (
          texts.noDocument
        )}
      </td>
      <td className="source-period">
        <span className={`cov ${tag.style}`} title={tag.title}>
          {tag.text}
        </span>
      </td>
      <td colSpan={span}>
        <SilenceMark silence={missing.silence} />
      </td>
    </>
  );
}
