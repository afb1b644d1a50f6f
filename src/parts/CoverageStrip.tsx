import { type Comparison, saidBy } from '../analysis/comparison';
import { useScreen } from './screen';

interface Props {
  comparison: Comparison;
  place: string;
}

/** How much of what is shown a place says, and to which themes. */
export function CoverageStrip({ comparison, place }: Props) {
  const { index, lang, text } = useScreen();
  const { statements, themes: spoken } = saidBy(place, comparison);
  const { themes } = index.rows;
  const names = themes.filter((theme) => spoken.has(theme.id)).map((theme) => theme.name[lang]);
  const description = [
    text.coverageText(statements, spoken.size, themes.length),
    names.join(text.listSeparator),
  ]
    .filter(Boolean)
    .join(text.colon);
  return (
    <span className="coverage" title={description}>
      <span aria-hidden="true">{text.coverageShort(statements, spoken.size, themes.length)}</span>
      <span className="sr">{description}</span>
      <svg
        viewBox={`0 0 ${themes.length * 9 - 1} 8`}
        width={themes.length * 9 - 1}
        height="8"
        aria-hidden="true"
      >
        {themes.map((theme, at) => (
          <rect
            key={theme.id}
            className={spoken.has(theme.id) ? 'spoken' : ''}
            x={at * 9 + 0.5}
            y=".5"
            width="7"
            height="7"
          />
        ))}
      </svg>
    </span>
  );
}
