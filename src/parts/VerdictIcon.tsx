import type { SetVerdict } from '../analysis/verdict';
import { type Glyph, verdictGlyphs } from '../theme/glyphs';

/** Two posts and what spans them: solid, dashed, cut, or nothing on the other side. */
export function VerdictIcon({ verdict }: { verdict: SetVerdict }) {
  const { solid, dashed }: Glyph = verdictGlyphs[verdict];
  return (
    <svg className="verdict-icon" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
      <path d={solid} />
      {dashed && <path d={dashed.d} strokeDasharray={dashed.dash} />}
    </svg>
  );
}
