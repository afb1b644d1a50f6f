/** A scene as SVG, for tests: drawn by what writes pictures, to be looked at and compared. */
import type { DatasetIndex } from '../dataset/indexDataset';
import { sceneMarkup } from '../exports/picture/sceneMarkup';

export function sceneSvg(
  scene: Parameters<typeof sceneMarkup>[0],
  index: DatasetIndex,
  place?: string,
): string {
  const { width, height } = scene;
  const room = `-8 -8 ${width + 16} ${height + 16}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${room}" font-family="sans-serif">\n${sceneMarkup(scene, index, place)}\n</svg>\n`;
}
