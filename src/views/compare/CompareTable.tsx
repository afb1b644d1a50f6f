import type { ReactNode, RefObject } from 'react';
import { holdsFact, type Comparison, type Row } from '../../analysis/comparison';
import { leadingSystem } from '../../analysis/systems';
import { AddToBriefing } from '../../parts/AddToBriefing';
import { CoverageStrip } from '../../parts/CoverageStrip';
import { columnName, markClass, useScreen } from '../../parts/screen';
import type { Selection } from '../../selection/selection';
import { CompareRow } from './CompareRow';
import { SingleTheme } from './SingleTheme';
import { SystemHead } from './SystemHead';
import { Tiers } from './Tiers';
import { linesIn, rowsPerScreen, type Block } from './blocks';

interface Props {
  selection: Selection;
  comparison: Comparison;
  blocks: readonly Block[];
  /** Rows of one place, folded or not. */
  singleCount: number;
  sources: ReadonlyMap<string, number> | null;
  head: RefObject<HTMLTableSectionElement | null>;
  /** Which screen of how many this is; null where all is on one. */
  screen: ReactNode;
}

function TableHead({ selection, comparison, sources, head, screen }: Omit<Props, 'blocks' | 'singleCount'>) {
  const { index, text } = useScreen();
  return (
    <thead ref={head}>
      <tr className="heads">
        <th scope="col" colSpan={2} abbr={text.indicator} className="corner">
          {screen ?? (
            <>
              <b>{text.systems}</b>
              <p>{text.systemsNote}</p>
              <p>{text.groupsNote}</p>
              <AddToBriefing subject={{ kind: 'systems' }} name={text.systems} />
            </>
          )}
        </th>
        {selection.places.map((id) => {
          const place = index.places.get(id);
          return place && <SystemHead key={id} place={place} selection={selection} sources={sources} />;
        })}
      </tr>
      <tr className="strip">
        <td colSpan={2} title={text.coverageNote}>
          {text.coverage}
        </td>
        {selection.places.map((id) => {
          const place = index.places.get(id);
          const whole = place?.within === undefined ? undefined : index.places.get(place.within);
          const isNested = whole !== undefined && selection.places.includes(whole.id);
          return (
            <td key={id} className={isNested ? `nested ${markClass(whole)}` : ''}>
              <CoverageStrip comparison={comparison} place={id} />
            </td>
          );
        })}
      </tr>
    </thead>
  );
}

/** On paper the repeated heads are short; the tiers with their members stand once, in front of the rows. */
function PaperTiers({ selection }: { selection: Selection }) {
  const { index, text } = useScreen();
  return (
    <tbody className="paper-tiers">
      <tr>
        <th scope="row" colSpan={2}>
          {text.systemsNote} {text.groupsNote}
        </th>
        {selection.places.map((id) => {
          const system = leadingSystem(id, selection, index);
          return <td key={id}>{system && <Tiers system={system} />}</td>;
        })}
      </tr>
    </tbody>
  );
}

function openedIn(row: Row, selection: Selection): string {
  const before = `${row.concept.id}.`;
  return selection.opened
    .filter((cell) => cell.startsWith(before))
    .map((cell) => cell.slice(before.length))
    .join(' ');
}

function selectedIn(row: Row, selection: Selection): string | null {
  const { fact } = selection;
  return holdsFact(row, fact) ? fact : null;
}

function themeLabel(block: Block, at: number, nameOf: (id: string) => string, isOnPaper: boolean) {
  const named = { themeSpan: undefined, isThemeSaid: false };
  // A head that spans rows would hold its rows together on one page.
  if (isOnPaper && block.theme) {
    return { ...named, theme: at > 0 || block.isSingle ? '' : nameOf(block.theme.id) };
  }
  if (block.theme === null) return { ...named, theme: nameOf(block.rows[at]?.concept.theme ?? '') };
  if (at > 0) return { ...named, theme: null };
  return { theme: nameOf(block.theme.id), themeSpan: block.rows.length, isThemeSaid: block.isSingle };
}

export function CompareTable(props: Props) {
  const { selection, blocks, singleCount, sources } = props;
  const { index, lang, text } = useScreen();
  const names = selection.places.map((id) => columnName(index.places.get(id), lang)).join(text.listSeparator);
  const firstSingle = blocks.find((block) => block.isSingle);
  const columns = selection.places.length + 2;
  // A screen that is full takes the whole height; a last one with less does not stretch its rows.
  const isFull = linesIn(blocks) === rowsPerScreen;
  const themeName = (id: string) => index.themes.get(id)?.name[lang] ?? '';
  return (
    <table className={`compare cols-${selection.places.length}${isFull ? ' full' : ''}`}>
      <caption className="sr">{text.tableCaption(names)}</caption>
      <colgroup>
        <col className="col-theme" />
        <col className="col-name" />
        {selection.places.map((id) => (
          <col key={id} />
        ))}
      </colgroup>
      <TableHead {...props} />
      {sources && <PaperTiers selection={selection} />}
      {blocks.map((block) => (
        <tbody
          key={`${block.theme?.id ?? ''} ${block.isSingle}`}
          className={block.isSingle ? 'single' : undefined}
        >
          {block === firstSingle && (
            <tr className="section">
              <td colSpan={columns}>
                <h2>{text.singleTitle}</h2> <span>{text.singleNote(singleCount)}</span>
              </td>
            </tr>
          )}
          {block.fold && block.theme && (
            <SingleTheme
              theme={block.theme}
              rows={block.fold}
              places={selection.places}
              isUnfolded={block.isUnfolded}
            />
          )}
          {block.rows.map((row, at) => (
            <CompareRow
              key={row.concept.id}
              row={row}
              {...themeLabel(block, at, themeName, sources !== null)}
              selected={selectedIn(row, selection)}
              opened={openedIn(row, selection)}
              sources={sources}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
