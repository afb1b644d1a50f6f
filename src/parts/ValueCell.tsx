import type { Cell } from '../analysis/comparison';
import type { Scale } from '../analysis/scale';
import type { ReasonCode } from '../analysis/verdict';
import type { FactRow } from '../dataset/dataset';
import type { Concept } from '../dataset/schema';
import { openFact, toggleOpened } from '../selection/changes';
import { frequencyNames } from '../wording/figure';
import { reasonShort } from '../wording/verdict';
import { Figure } from './Figure';
import { fillOf } from '../charts/markFill';
import { Mark } from './Mark';
import { MiniChart } from './MiniChart';
import { columnName, shortName, useScreen } from './screen';
import { SilenceMark } from './SilenceMark';
import { SupplementMark } from './SupplementMark';
import { When } from './When';
import { factNote, showsSpan } from '../wording/factNote';

interface ValueProps {
  fact: FactRow;
  concept: Concept;
  isSelected: boolean;
  /** Its time span differs from that of another in the row. */
  showsSpan: boolean;
  /** Number of its document in the list of sources; on paper only. */
  source: number | undefined;
}

/** The one door to the evidence: figure above, period, year and kind beneath. */
function Value({ fact, concept, isSelected, showsSpan, source }: ValueProps) {
  const { index, lang, change } = useScreen();
  const note = factNote(fact, concept, index, lang);
  return (
    <button
      type="button"
      className={isSelected ? 'val selected' : 'val'}
      data-fact={fact.id}
      aria-haspopup="dialog"
      onClick={() => change(openFact(fact.id))}
    >
      <span className="v">
        <span>
          <Figure fact={fact} />
          {source !== undefined && <sup>{source}</sup>}
        </span>
        {showsSpan && <span className="sub">{frequencyNames[fact.frequency][lang]}</span>}
        {note.beside && <span className="sub">{note.beside}</span>}
      </span>
      <span className="under">
        <span className="y">
          <Mark place={index.places.get(fact.place)} fill={fillOf[fact.kind]} />
          <When fact={fact} />
          <SupplementMark document={fact.document} />
        </span>
        {note.beneath && <span className="nt">{note.beneath}</span>}
        {note.scope && <span className="nt scope">{note.scope}</span>}
      </span>
    </button>
  );
}

interface Props {
  cell: Cell;
  concept: Concept;
  isInGroup: boolean;
  /** Why it does not stand with the group of its row. */
  apart: readonly ReasonCode[];
  scale: Scale | null;
  spansDiffer: boolean;
  selected: string | null;
  isOpened: boolean;
  sources: ReadonlyMap<string, number> | null;
}

/** What one place says of one concept. */
export function ValueCell({
  cell,
  concept,
  isInGroup,
  apart,
  scale,
  spansDiffer,
  selected,
  isOpened,
  sources,
}: Props) {
  const { index, lang, text, change } = useScreen();
  const { lead, rest } = cell;
  const place = index.places.get(cell.place);
  if (!lead) return cell.silence && <SilenceMark silence={cell.silence} />;
  const shown = isOpened || sources ? rest : [];
  const [reason] = apart;
  const valueOf = (fact: FactRow, isLead: boolean) => (
    <Value
      fact={fact}
      concept={concept}
      isSelected={fact.id === selected}
      showsSpan={showsSpan(fact, isLead, spansDiffer)}
      source={sources?.get(fact.document)}
    />
  );
  return (
    <div className="cell">
      <span className="who" aria-hidden="true">
        {shortName(place, lang)}
      </span>
      {valueOf(lead, true)}
      <div className="side">
        {isInGroup && scale && <MiniChart fact={lead} scale={scale} />}
        {!isInGroup && reason && <span className="why">{reasonShort[reason][lang]}</span>}
        {rest.length > 0 && (
          <button
            type="button"
            className="more"
            aria-expanded={isOpened}
            aria-label={text.restLabel(rest.length, concept.name[lang], columnName(place, lang))}
            onClick={() => change(toggleOpened(`${concept.id}.${cell.place}`))}
          >
            {isOpened ? text.lessRest : text.rest(rest.length)}
          </button>
        )}
      </div>
      {shown.length > 0 && (
        <ul className="rest">
          {shown.map((fact) => (
            <li key={fact.id}>{valueOf(fact, false)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
