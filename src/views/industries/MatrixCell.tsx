import { distinctNames } from '../../analysis/industries';
import type { SectorCell } from '../../analysis/sectorMatrix';
import { industryTexts } from '../../i18n/industries';
import { markClass, shortName, useScreen } from '../../parts/screen';
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
  onMore: () => void;
}

/** The mark of the tier and the document's words; what other periods say as text; silence as silence. */
export function MatrixCell({ cell, className, sectorName, onMore }: Props) {
  const { index, lang, text } = useScreen();
  const texts = industryTexts[lang];
  const place = index.places.get(cell.place);
  const names = distinctNames(cell.mentions);
  const [first, second] = names;
  const pairLength = `${first?.member.name.zh ?? ''}${second?.member.name.zh ?? ''}`.length;
  const isPair = names.length === 2 && lang === 'zh' && pairLength <= fitting;
  const shown = isPair ? [first, second] : [first];
  const rest = names.length - shown.length;
  const earlier = distinctNames(cell.earlier);
  const [older] = earlier;
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
                  aria-label={texts.open(sectorName)}
                >
                  {texts.moreNames(rest)}
                </button>
              )}
            </span>
          </>
        )}
        {!cell.stage && older && (
          <button type="button" className="older" onClick={onMore} aria-label={texts.open(sectorName)}>
            {texts.otherPeriod(
              older.system.periods
                .map((id) => index.periods.get(id)?.short[lang] ?? id)
                .join(text.listSeparator),
              `${older.member.name[lang]}${earlier.length > 1 ? ` ${texts.moreNames(earlier.length - 1)}` : ''}`,
            )}
          </button>
        )}
        {!cell.stage && !older && cell.silence && <SilenceMark silence={cell.silence} />}
      </div>
    </td>
  );
}
