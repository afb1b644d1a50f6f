import type { Trajectory as Found } from '../../analysis/trajectory';
import { trajectoryDrawing } from '../../charts/trajectoryDrawing';
import type { FactRow } from '../../dataset/dataset';
import { targetTexts } from '../../i18n/targets';
import { SceneView } from '../../parts/SceneView';
import { useScreen } from '../../parts/screen';
import { openFact } from '../../selection/changes';
import type { Selection } from '../../selection/selection';
import { useWalk } from './useWalk';

const sizes = { light: 13, dark: 13, projector: 17 } as const;

interface AxisProps {
  found: Found;
  facts: readonly FactRow[];
  /** Whether the places are named beside the marks. */
  isNamed?: boolean;
  selection: Selection;
  width: number;
  height: number;
}

/** Statements on one axis. */
export function TrajectoryAxis({ found, facts, isNamed = true, selection, width, height }: AxisProps) {
  const screen = useScreen();
  const { lang, change } = screen;
  const { box, onKeyDown } = useWalk();
  const size = sizes[selection.look];
  const scene = trajectoryDrawing({ found, facts, isNamed, width, height, size }, screen);
  const drawn = scene.items.filter(({ kind }) => kind === 'fact').length;
  return (
    <div ref={box} onKeyDown={onKeyDown} role="presentation" className="timeline">
      <SceneView
        scene={scene}
        className=""
        label={targetTexts[lang].axis(found.concept.name[lang], drawn)}
        onFact={(fact) => change(openFact(fact))}
        selected={selection.fact}
      />
    </div>
  );
}
