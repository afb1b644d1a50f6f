import type { Fill } from '../charts/markFill';
import type { Place } from '../dataset/schema';
import { shapes } from '../theme/shapes';

type MarkSize = 's' | 'm' | 'l';

interface Props {
  place: Place | undefined;
  fill: Fill;
  size?: MarkSize;
}

/** The paths alone, for drawings that place marks themselves. */
export function MarkPaths({ place, fill }: Omit<Props, 'size'>) {
  const shape = shapes[place?.mark ?? 0];
  if (!shape) return null;
  return (
    <>
      <path d={shape.outline} />
      {fill === 'half' && <path className="in" d={shape.leftHalf} />}
    </>
  );
}

/** Beside a figure its fill is the kind; in a heading it is solid and means the place alone. Colour comes by class. */
export function Mark({ place, fill, size }: Props) {
  if (place?.mark === undefined) return null;
  return (
    <svg
      className={`mk mk-${size ?? 's'} ${fill}`}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <MarkPaths place={place} fill={fill} />
    </svg>
  );
}
