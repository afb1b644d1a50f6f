import type { Reading, ReadingCode } from '../../analysis/sectorMatrix';
import type { Sector } from '../../dataset/schema';
import { industryTexts } from '../../i18n/industries';
import { useScreen } from '../../parts/screen';
import { Hint } from '../../ui/Hint';
import { readingNames, readingRules } from '../../wording/industries';

/** Full, cut in half, half with a gap, hollow. */
export function ReadingIcon({ code }: { code: ReadingCode }) {
  return (
    <svg className={`reading-icon ${code}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M1.5 1.5h9v9h-9Z" />
      {code === 'different-segments' && <path className="in" d="M1.5 1.5h9l-9 9Z" />}
      {code === 'segments-open' && <path className="in" d="M1.5 1.5h9v3h-9Z" />}
    </svg>
  );
}

/** Our reading of a row, named as ours, with its rule on hover, focus and tap. */
export function ReadingCell({ reading, sector }: { reading: Reading; sector: Sector }) {
  const { lang, text } = useScreen();
  const texts = industryTexts[lang];
  const common = sector.segments.filter(({ id }) => reading.segments.includes(id));
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
            {common.length > 0 && (
              <span>
                {texts.commonSegments(common.map(({ name }) => name[lang]).join(text.listSeparator))}
              </span>
            )}
            <span className="hint-foot">{texts.readingOurs}</span>
          </>
        )}
      >
        <ReadingIcon code={reading.code} />
        {readingNames[reading.code][lang]}
      </Hint>
    </td>
  );
}
