/** Fill is the kind: hollow target, half expected, solid result. A start value is a result as far as drawing goes. */
import type { Kind } from '../dataset/schema';

export type Fill = 'hollow' | 'half' | 'solid';

export const fillOf: Record<Kind, Fill> = {
  target: 'hollow',
  estimate: 'half',
  actual: 'solid',
  baseline: 'solid',
};
