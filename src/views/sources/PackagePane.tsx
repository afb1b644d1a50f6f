import type { DatasetDetails } from '../../dataset/dataset';
export function PackagePane(_props: { details: DatasetDetails }) {
  return null;
}
