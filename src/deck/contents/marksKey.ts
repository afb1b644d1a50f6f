/** What marks stand for in a drawing of statements: their shapes the places, their fills the kinds. */
import type { FactRow } from '../../dataset/dataset';
import { deckViewTexts } from '../../i18n/deckViews';
import type { Selection } from '../../selection/selection';
import { kindNames } from '../../wording/figure';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import type { Area, Box } from '../boxes';
import { sizes } from '../frame';
import { runsWidth, textBox } from '../setText';

/** Places and kinds, as far as they occur. */
export function marksKey(
  facts: readonly FactRow[],
  area: Area,
  selection: Selection,
  words: Words,
): readonly Box[] {
  const { index, lang } = words;
  const side = 30;
  const size = sizes.key + 2;
  const height = Math.round(size * 1.3);
  const boxes: Box[] = [];
  let x = area.x;
  for (const id of selection.places.filter((place) => facts.some((fact) => fact.place === place))) {
    const name = columnName(index.places.get(id), lang);
    const width = runsWidth([{ text: name, size }]) + 4;
    boxes.push(
      {
        kind: 'mark',
        name: `legend ${id}`,
        x,
        y: area.y + (height - side) / 2,
        width: side,
        height: side,
        place: id,
        fill: 'solid',
        alt: name,
      },
      textBox([{ runs: [{ text: name, size }] }], {
        name: `legend name ${id}`,
        x: x + side + 10,
        y: area.y,
        width,
      }),
    );
    x += side + 10 + width + 34;
  }
  const key = deckViewTexts[lang].kindKey(
    kindNames.target[lang],
    kindNames.estimate[lang],
    kindNames.actual[lang],
  );
  const keyWidth = runsWidth([{ text: key, size }]) + 4;
  const fitsBeside = x + keyWidth <= area.x + area.width;
  boxes.push(
    textBox([{ runs: [{ text: key, size, colour: 'ink2' }], align: fitsBeside ? 'right' : 'left' }], {
      name: 'legend kinds',
      x: fitsBeside ? area.x + area.width - keyWidth : area.x,
      y: fitsBeside ? area.y : area.y + height + 4,
      width: Math.min(keyWidth, area.width),
    }),
  );
  return boxes;
}
