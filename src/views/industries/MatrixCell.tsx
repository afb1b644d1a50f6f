import { distinctNames, stages } from '../../analysis/industries';
import type { SectorCell } from '../../analysis/sectorMatrix';
import { industryTexts } from '../../i18n/industries';
import { columnName, markClass, shortName, useScreen } from '../../parts/screen';
import { SilenceMark } from '../../parts/SilenceMark';
import { stageNames } from '../../wording/industries';
import { PartName } from './PartName';
import { TierMark } from './TierMark';

/** Two short names share a line where there is no third; a long one has it alone. */
const fitting = 7;

interface Props {
  cell: SectorCell;
  className: string;
  sectorName: string;
  /** The period that speaks for the place. */
  spoken: string | null;
  onMore: () => void;
}

/** The mark of the tier and the document's words; what other periods say as text; silence as silence. */
export function MatrixCell({ cell, className, sectorName, spoken, onMore }: Props) {
  const { index, lang, text } = useScreen();
  const texts = industryTexts[lang];
  const place = index.places.get(cell.place);
  const names = distinctNames(cell.mentions);
  const [first, second] = names;
  const pairLength = `${first?.member.name.zh ?? ''}${second?.member.name.zh ?? ''}`.length;
  const isPair = names.length === 2 && lang === 'zh' && pairLength <= fitting;
  const shown = isPair ? [first, second] : [first];
  const rest = names.length - shown.length;
  const others = distinctNames(cell.elsewhere);
  const [other] = others;
  // The head of the column leads; where another list has a stronger tier, its mark stands at the end.
  const stronger = stages.find((stage) => cell.mentions.some((one) => one.stage === stage)) ?? null;
  const placeName = columnName(place, lang);
  return (
    <td className={`${className} ${cell.stage ? '' : 'empty-cell'}`}>
      <div className={`cell ${markClass(place)}`}>
        <span className="cell-place">{shortName(place, lang)}</span>
        {cell.stage && (
          <>
            <TierMark place={place} stage={cell.stage} />
            <span className="sr">{stageNames[cell.stage][lang]}</span>
            <span className="names">
              {shown.map(
                (one, at) =>
                  one && (
                    <span key={one.part}>
                      {at > 0 && text.listSeparator}
                      <PartName part={one.part} name={one.member.name[lang]} document={one.system.document} />
                    </span>
                  ),
              )}
              {rest > 0 && ' '}
              {rest > 0 && (
                <button
                  type="button"
                  className="more-names"
                  onClick={onMore}
                  aria-label={[
                    texts.moreNames(rest),
                    placeName,
                    sectorName,
                    stronger !== cell.stage && stronger !== null
                      ? texts.strongerElsewhere(stageNames[stronger][lang])
                      : '',
                  ]
                    .filter(Boolean)
                    .join(text.listSeparator)}
                >
                  {texts.moreNames(rest)}
                  {stronger !== cell.stage && stronger !== null && (
                    <span className="stronger" title={texts.strongerElsewhere(stageNames[stronger][lang])}>
                      <TierMark place={place} stage={stronger} />
                    </span>
                  )}
                </button>
              )}
            </span>
          </>
        )}
        {!cell.stage && other && (
          <button type="button" className="older" onClick={onMore}>
            {texts.otherPeriod(
              other.system.periods.includes(spoken ?? '')
                ? texts.otherLists
                : other.system.periods
                    .map((id) => index.periods.get(id)?.short[lang] ?? id)
                    .join(text.listSeparator),
              `${other.member.name[lang]}${others.length > 1 ? ` ${texts.moreNames(others.length - 1)}` : ''}`,
            )}
          </button>
        )}
        {!cell.stage && !other && cell.silence && <SilenceMark silence={cell.silence} />}
      </div>
    </td>
  );
}
