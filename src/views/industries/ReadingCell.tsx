import type { ReadingCode, SectorRow } from '../../analysis/sectorMatrix';
import { industryTexts } from '../../i18n/industries';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { readingGlyphs } from '../../theme/glyphs';
import { Hint } from '../../ui/Hint';
import { readingNames, readingRules } from '../../wording/industries';

/** Full, cut in half, half with a gap, hollow. */
export function ReadingIcon({ code }: { code: ReadingCode }) {
  const { outline, filled } = readingGlyphs[code];
  return (
    <svg className={`reading-icon ${code}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={outline} />
      {filled !== null && code !== 'same-segment' && <path className="in" d={filled} />}
    </svg>
  );
}

/** Our reading of a row, named as ours: between whom it holds, and its rule and words on hover, focus and tap. */
export function ReadingCell({ row }: { row: SectorRow }) {
  const { index, lang, text } = useScreen();
  const texts = industryTexts[lang];
  const { reading, sector, cells } = row;
  const common = sector.segments.filter(({ id }) => reading.segments.includes(id));
  const naming = (segment: string) =>
    cells.flatMap(({ place, mentions }) => {
      const one = mentions.find(({ member }) => member.segments.includes(segment));
      return one ? [`${columnName(index.places.get(place), lang)} “${one.member.name[lang]}”`] : [];
    });
  return (
    <td className={`reading ${reading.code}`}>
      <Hint
        className="reading-button"
        content={() => (
          <>
            <b className="hint-title">
              <ReadingIcon code={reading.code} />
              {readingNames[reading.code][lang]}
            </b>
            <span>
              {readingRules[reading.code][lang]}
              {text.stop}
            </span>
            {common.map(({ id, name }) => (
              <span key={id}>
                <b>{name[lang]}</b>
                {text.colon}
                {naming(id).join(text.listSeparator)}
              </span>
            ))}
            <span className="hint-foot">{texts.readingOurs}</span>
          </>
        )}
      >
        <ReadingIcon code={reading.code} />
        <span>
          {readingNames[reading.code][lang]}
          {reading.places.length > 0 && (
            <span className="between">
              {cells
                .filter(({ place }) => reading.places.includes(place))
                .map(({ place }) => (
                  <span key={place} className={markClass(index.places.get(place))}>
                    <Mark place={index.places.get(place)} fill="solid" size="s" />
                    <span className="sr">{columnName(index.places.get(place), lang)}</span>
                  </span>
                ))}
            </span>
          )}
        </span>
      </Hint>
    </td>
  );
}
