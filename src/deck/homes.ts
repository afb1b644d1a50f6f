/** The view, and its form, that each kind of slide is a part of. */
import type { Mode, View } from '../selection/selection';
import type { SubjectKind } from './deck';

export const homes: Record<SubjectKind, { view: View; mode: Mode | null }> = {
  title: { view: 'compare', mode: null },
  systems: { view: 'compare', mode: null },
  concept: { view: 'compare', mode: null },
  concepts: { view: 'compare', mode: null },
  pair: { view: 'compare', mode: 'pair' },
  overlap: { view: 'industries', mode: null },
  common: { view: 'industries', mode: null },
  change: { view: 'industries', mode: null },
  schemes: { view: 'industries', mode: null },
  timeline: { view: 'targets', mode: null },
  trajectory: { view: 'targets', mode: 'trajectory' },
  due: { view: 'targets', mode: 'list' },
  evidence: { view: 'facts', mode: null },
  part: { view: 'industries', mode: null },
  facts: { view: 'facts', mode: null },
  method: { view: 'sources', mode: 'method' },
  package: { view: 'sources', mode: 'package' },
  sources: { view: 'sources', mode: null },
};
