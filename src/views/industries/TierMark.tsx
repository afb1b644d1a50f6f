import type { Stage } from '../../analysis/industries';
import type { Place } from '../../dataset/schema';
import { shapes } from '../../theme/shapes';

interface Props {
  /** Without one: a circle in ink, as in the legend. */
  place: Place | undefined;
  stage: Stage;
}

const middle = 7.4;

/** Shape is the place, fill the tier: solid, lower half, hollow, dashed; a dot where the text puts it in none. */
export function TierMark({ place, stage }: Props) {
  const shape = shapes[place?.mark ?? 0];
  if (!shape) return null;
  return (
    <svg className={`tk tk-${stage}`} viewBox="0 0 14 14" width="15" height="15" aria-hidden="true">
      <path d={shape.outline} />
      {stage === 'foster' && <path className="in" d={shape.lowerHalf} />}
      {(stage === 'support' || stage === 'open') && <circle className="in" cx="7" cy={middle} r="1.8" />}
    </svg>
  );
}
