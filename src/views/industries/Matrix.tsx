import { Fragment, useMemo, type ReactNode } from 'react';
import { type Industries, stages } from '../../analysis/industries';
import { type SectorMatrix, sortSectors } from '../../analysis/sectorMatrix';
import { industryTexts } from '../../i18n/industries';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { Mark } from '../../parts/Mark';
import { PictureMenu } from '../../parts/pictures';
import { SilenceMark } from '../../parts/SilenceMark';
import { silenceIn } from '../../analysis/coverage';
import { clearFilter } from '../../selection/changes';
import { setLists, setReadings, setSectorOrder, toggleSector } from '../../selection/industryChanges';
import { listChoices, sectorOrders, type Selection } from '../../selection/selection';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { stageNames } from '../../wording/industries';
import { onDemand } from '../../i18n/onDemand';
import { MatrixCell } from './MatrixCell';
import { ReadingCell } from './ReadingCell';
import { SectorDetail } from './SectorDetail';
import { TierMark } from './TierMark';

interface Props {
  selection: Selection;
  matrix: SectorMatrix;
  /** The same before theme and search. */
  all: SectorMatrix;
  industries: Industries;
}

function TierLegend() {
  const { lang } = useScreen();
  const texts = industryTexts[lang];
  const drawn = stages.filter((stage) => stage !== 'support' && stage !== 'open');
  return (
    <p className="tier-legend">
      <span className="sr">{texts.tierLegend}</span>
      {drawn.map((stage) => (
        <span key={stage}>
          <TierMark place={undefined} stage={stage} />
          {stageNames[stage][lang]}
        </span>
      ))}
      <span>
        <TierMark place={undefined} stage="support" />
        {texts.tierOther}
      </span>
    </p>
  );
}

function Controls({ selection }: { selection: Selection }) {
  const { index, lang, change } = useScreen();
  const texts = industryTexts[lang];
  return (
    <div className="pane-controls">
      <Segmented
        label={texts.lists}
        options={listChoices.map((value) => ({ value, text: texts[`lists.${value}`] }))}
        value={selection.lists}
        onChange={(lists) => change(setLists(lists))}
      />
      <Select
        showsLabel
        label={texts.sortBy}
        options={[
          ...sectorOrders.map((value) => ({ value: value as string, text: texts[`order.${value}`] })),
          ...selection.places.map((value) => ({
            value,
            text: texts.orderOfPlace(columnName(index.places.get(value), lang)),
          })),
        ]}
        value={selection.sectorOrder}
        onChange={(order) => change(setSectorOrder(order))}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={selection.readings}
          onChange={() => change(setReadings(!selection.readings))}
        />
        {texts.showReadings}
      </label>
    </div>
  );
}

interface SortHeadProps {
  order: string;
  selection: Selection;
  className?: string;
  children: ReactNode;
}

/** A head that sorts by its column. */
function SortHead({ order, selection, className, children }: SortHeadProps) {
  const { change } = useScreen();
  const isOn = selection.sectorOrder === order;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={isOn ? (order === 'places' ? 'descending' : 'other') : undefined}
    >
      <button type="button" className="sort" onClick={() => change(setSectorOrder(order))}>
        {children}
      </button>
    </th>
  );
}

/** Sectors as rows, places as columns, the documents' own words in the cells. */
export function Matrix({ selection, matrix, all, industries }: Props) {
  const { index, lang, text, change } = useScreen();
  const texts = industryTexts[lang];
  const { sectorOrder, sectors: opened, readings } = selection;
  const rows = useMemo(() => sortSectors(matrix.rows, sectorOrder), [matrix, sectorOrder]);
  const left = all.rows.length - rows.length;
  const unnamed = industries.sectors.length - all.rows.length;
  const columns = 1 + matrix.cities;
  const build = async () => {
    const { matrixPictures } = await import('../../exports/picture/matrixPicture');
    const { pictureFiles } = await import('../../exports/picture/pictureFiles');
    const drawn = { matrix: { ...matrix, rows }, industries };
    const pictures = matrixPictures(drawn, selection, { index, lang, text });
    return pictureFiles(pictures, 'sectors', selection, lang);
  };
  const nestedIn = (id: string) => {
    const whole = index.places.get(index.places.get(id)?.within ?? '');
    return whole && selection.places.includes(whole.id) ? `nested ${markClass(whole)}` : '';
  };
  return (
    <section className="pane" aria-labelledby="matrix-title">
      <h2 id="matrix-title">
        {texts.matrixTitle}
        <span>{texts.matrixNote(matrix.cities)}</span>
      </h2>
      <div className="pane-line">
        <TierLegend />
        <Controls selection={selection} />
        {rows.length > 0 && (
          <PictureMenu subject={{ kind: 'overlap' }} id="matrix" name={texts.matrixTitle} build={build} />
        )}
      </div>
      {rows.length === 0 ? (
        <p className="waiting">{texts.matrixEmpty}</p>
      ) : (
        <table className={`matrix of-${selection.places.length}${readings ? '' : ' unread'}`}>
          <caption className="sr">{texts.matrixCaption}</caption>
          <colgroup>
            <col className="col-sector" />
            {selection.places.map((place) => (
              <col key={place} />
            ))}
            {columns > 1 && <col className="col-count" />}
            {readings && <col className="col-reading" />}
          </colgroup>
          <thead>
            <tr>
              <SortHead order="sector" selection={selection}>
                {texts.sector}
              </SortHead>
              {selection.places.map((id) => {
                const place = index.places.get(id);
                return (
                  <SortHead key={id} order={id} selection={selection} className={nestedIn(id)}>
                    <span className={`named ${markClass(place)}`}>
                      <Mark place={place} fill="solid" size="m" />
                      {columnName(place, lang)}
                    </span>
                    {matrix.periods.get(id) === null && (
                      <SilenceMark silence={silenceIn(id, selection.period, index)} />
                    )}
                  </SortHead>
                );
              })}
              {columns > 1 && (
                <SortHead order="places" selection={selection} className="count">
                  {texts.cities(matrix.cities)}
                </SortHead>
              )}
              {readings && (
                <th scope="col">
                  {texts.reading} <small>{texts.readingOurs}</small>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => {
              const { sector } = row;
              const isOpen = opened.includes(sector.id);
              // A rule where the number of cities changes, which is what the order goes by.
              const isBreak = sectorOrder === 'places' && at > 0 && rows[at - 1]?.cities !== row.cities;
              return (
                <Fragment key={sector.id}>
                  <tr
                    id={`sector-${sector.id}`}
                    className={`${isBreak ? 'brk ' : ''}${row.cities === matrix.cities && matrix.cities > 1 ? 'all' : ''}`}
                  >
                    <th scope="row">
                      <button
                        type="button"
                        className="sector"
                        aria-expanded={isOpen}
                        aria-label={texts.open(sector.name[lang])}
                        onClick={() => change(toggleSector(sector.id))}
                      >
                        {sector.name[lang]}
                      </button>
                    </th>
                    {row.cells.map((cell) => (
                      <MatrixCell
                        key={cell.place}
                        cell={cell}
                        className={nestedIn(cell.place)}
                        onMore={() => change(toggleSector(sector.id))}
                        sectorName={sector.name[lang]}
                        spoken={matrix.periods.get(cell.place) ?? null}
                      />
                    ))}
                    {columns > 1 && (
                      <td className="count">
                        <span className="sr">{texts.countLabel(row.cities, matrix.cities)}</span>
                        <span aria-hidden="true">
                          <b>{row.cities}</b>/{matrix.cities}
                        </span>
                      </td>
                    )}
                    {readings && <ReadingCell row={row} />}
                  </tr>
                  {isOpen && (
                    <SectorDetail
                      row={row}
                      hasCount={columns > 1}
                      hasReading={readings}
                      nestedIn={nestedIn}
                    />
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      )}
      <p className="note">{texts.greyMeans}</p>
      {left > 0 && (
        <p className="note">
          {texts.leftOut(left)}{' '}
          <button
            type="button"
            className="btn"
            onClick={() =>
              change((current) => clearFilter('theme', index.rows)(clearFilter('query', index.rows)(current)))
            }
          >
            {onDemand[lang].clearAll}
          </button>
        </p>
      )}
      {unnamed > 0 && <p className="note">{texts.unnamedSectors(unnamed)}</p>}
    </section>
  );
}
