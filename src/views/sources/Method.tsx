import type { DatasetDetails } from '../../dataset/dataset';
import type { Selection } from '../../selection/selection';
export function Method(_props: { selection: Selection; details: DatasetDetails }) {
  return null;
}
