import { useScreen } from '../../parts/screen';
import { setMode } from '../../selection/changes';
import { compareModes, modeIn, type Selection } from '../../selection/selection';
import { Segmented } from '../../ui/Segmented';

/** The forms of the comparison, as tabs of the bar. */
export function CompareModes({ selection }: { selection: Selection }) {
  const { text, change } = useScreen();
  return (
    <Segmented
      className="modes"
      label={text.modes}
      options={compareModes.map((value) => ({ value, text: text[`mode.${value}`] }))}
      value={modeIn(selection, compareModes)}
      onChange={(mode) => change(setMode(mode === compareModes[0] ? null : mode))}
    />
  );
}
