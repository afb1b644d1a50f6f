import { shapes } from '../theme/shapes';
import { silenceMeanings } from '../wording/silence';
import { SilenceMark } from './SilenceMark';
import { columnName, useScreen } from './screen';

const [circle] = shapes;

interface Props {
  places: readonly string[];
  /** Whether there are figures, whose marks need explaining; a view with marks of its own explains those itself. */
  hasFigures?: boolean;
  /** Whether filters hide statements, where nothing else explains their mark. */
  hidesSome?: boolean;
}

/** What the marks mean, at the foot of every view and page. */
export function Legend({ places, hasFigures = true, hidesSome = false }: Props) {
  const { index, lang, text } = useScreen();
  const nested = index.rows.places.filter(
    (place) => place.within !== undefined && places.includes(place.id) && index.places.has(place.within),
  );
  const isSupplemented = index.rows.documents.some((one) => one.collection === 'supplement');
  const kinds = [
    { fill: 'hollow', says: text.hollow },
    { fill: 'half', says: text.half },
    { fill: 'solid', says: text.solid },
  ];
  return (
    <footer className="foot" aria-label={text.legend}>
      {hasFigures && (
        <>
          {kinds.map(({ fill, says }) => (
            <span key={fill}>
              <svg
                className={`mk mk-s ${fill}`}
                viewBox="0 0 14 14"
                width="14"
                height="14"
                aria-hidden="true"
              >
                <path d={circle?.outline} />
                {fill === 'half' && <path className="in" d={circle?.leftHalf} />}
              </svg>
              {says}
            </span>
          ))}
          <span>
            <span className="inf" aria-hidden="true">
              2026
            </span>
            {text.dotted}
          </span>
          <span>
            <span className="op">&gt;</span>
            {text.over}
            <span className="op">≥</span>
            {text.atLeast}
            <span className="op">≈</span>
            {text.about}
          </span>
          <span className="wide-only">{text.noMark}</span>
        </>
      )}
      <span>
        <SilenceMark silence="not-stated" />
        {text.silent}
      </span>
      {!hasFigures &&
        (['not-held', 'no-document', ...(hidesSome ? (['filtered'] as const) : [])] as const).map(
          (silence) => (
            <span key={silence}>
              <SilenceMark silence={silence} />
              {silenceMeanings[silence][lang]}
            </span>
          ),
        )}
      {isSupplemented && (
        <span>
          <abbr className="supplement">{text.supplementMark}</abbr>
          {text.supplementLegend}
        </span>
      )}
      {nested.map((place) => (
        <span key={place.id} className="last">
          {text.neverAdded(
            columnName(place, lang),
            columnName(place.within === undefined ? undefined : index.places.get(place.within), lang),
          )}
        </span>
      ))}
    </footer>
  );
}
