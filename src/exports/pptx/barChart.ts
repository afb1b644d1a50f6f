/**
 * Bars as a chart of PowerPoint’s own; names and figures stand beside it as texts, each level with its bar, and so do the
 * arrows of bounds.
 */
import type { BarsBox } from '../../deck/boxes';
import { deckTexts } from '../../i18n/deck';
import type { Sheet } from '../sheet';
import { arrowRoom, barStroke, fullWidth } from './chartPart';
import { chartFrame, sheetName } from './chartSpace';
import { noFill, shape } from './drawing';
import { colourOf, type Look } from './look';
import { pathShape } from './path';

/** What opens in PowerPoint under “Edit data”; the third column is the figure as it is said. */
export const dataSheet = ({ bars, series }: BarsBox, { lang }: Look): Sheet => ({
  name: sheetName,
  columns: [
    { key: 'place', heading: deckTexts[lang].heads.place, type: 'text', width: 16 },
    { key: 'value', heading: series, type: 'large', width: 28 },
    { key: 'said', heading: deckTexts[lang].heads.figure, type: 'text', width: 36 },
  ],
  rows: bars.map(({ label, value, said }) => [label, value, said]),
});

/** The open arrows behind the bars of lower bounds. */
function arrows({ x, y, width, height, bars, max, thickness }: BarsBox, look: Look): readonly string[] {
  const rowHeight = height / Math.max(1, bars.length);
  return bars.flatMap(({ place, value, hasArrow }, at) => {
    if (!hasArrow) return [];
    const long = Math.max(barStroke * 2, (value / fullWidth({ max })) * (width - arrowRoom));
    const tip = Math.min(24, rowHeight * thickness * 0.4);
    const left = x + long + 6;
    const top = y + (at + 0.5) * rowHeight - tip;
    const { geometry } = pathShape(`M0 0l${tip} ${tip}l${-tip} ${tip}`, true);
    return shape({
      name: `arrow ${at + 1}`,
      alt: '',
      x: left,
      y: top,
      width: tip,
      height: 2 * tip,
      geometry,
      fill: noFill,
      stroke: { colour: colourOf({ place }, look, 'mark'), width: barStroke },
    });
  });
}

/** The chart of a part of the file, and the arrows over it. */
export function chartShapes(box: BarsBox, relation: string, look: Look): string {
  const { name, alt, x, y, width, height } = box;
  return chartFrame({ name, alt, x, y, width, height }, relation) + arrows(box, look).join('');
}
