/** The markup of a chart of bars: without axes, grid, legend and title, one point for each place. */
import type { Fill } from '../../charts/markFill';
import type { Bar, BarsBox } from '../../deck/boxes';
import { paper } from '../picture/paper';
import { element } from '../picture/xml';
import { chartSpace, innerPlot, namesAt, numbersAt, valued } from './chartSpace';
import { hatchFill, solidFill, strokeElement } from './drawing';
import { colourOf, type Look } from './look';

/** Room that the arrow of a bound takes behind the end of the longest bar; as on the screen. */
export const arrowRoom = 34;
export const barStroke = 4;

const fills: Record<Fill, (colour: string) => string> = {
  hollow: () => solidFill(paper.paper),
  half: (colour) => hatchFill(colour, paper.paper),
  solid: solidFill,
};

function pointElement({ place, fill }: Bar, at: number, look: Look): string {
  const colour = colourOf({ place }, look, 'mark');
  return element(
    'c:dPt',
    {},
    valued('c:idx', at),
    valued('c:invertIfNegative', 0),
    valued('c:bubble3D', 0),
    element('c:spPr', {}, fills[fill](colour), strokeElement({ colour, width: barStroke })),
  );
}

/** The names in column A, the figures in column B; row 1 is the head. */
function seriesElement({ bars, series }: BarsBox, look: Look): string {
  const last = bars.length + 1;
  const labels = bars.map(({ label }) => label);
  const values = bars.map(({ value }) => value);
  return element(
    'c:ser',
    {},
    valued('c:idx', 0),
    valued('c:order', 0),
    element('c:tx', {}, namesAt({ at: '$B$1' }, [series])),
    valued('c:invertIfNegative', 0),
    ...bars.map((bar, at) => pointElement(bar, at, look)),
    element('c:cat', {}, namesAt({ at: `$A$2:$A$${last}` }, labels)),
    element('c:val', {}, numbersAt({ at: `$B$2:$B$${last}` }, values)),
  );
}

/** An axis needs an extent, even where all bars are zero. */
export const fullWidth = ({ max }: Pick<BarsBox, 'max'>) => (max > 0 ? max : 1);

interface Axis {
  id: number;
  crosses: number;
  scaling: string;
  position: string;
  rest: string;
}

const axis = (name: string, { id, crosses, scaling, position, rest }: Axis): string =>
  element(
    name,
    {},
    valued('c:axId', id),
    element('c:scaling', {}, scaling),
    valued('c:delete', 1),
    valued('c:axPos', position),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'none'),
    valued('c:crossAx', crosses),
    valued('c:crosses', 'autoZero'),
    rest,
  );

/** The share of a row that its bar is high, as the gap between two bars in percent of a bar. */
const gapWidth = (thickness: number) => Math.min(500, Math.max(0, Math.round((1 / thickness - 1) * 100)));

export function chartPart(box: BarsBox, look: Look): string {
  const [places, values] = [{ id: 1001 }, { id: 1002 }];
  const { width } = box;
  return chartSpace(
    look,
    // Where zero is, and how far the longest bar may reach: as on the screen.
    innerPlot({ x: barStroke / 2 / width, y: 0, width: (width - arrowRoom) / width, height: 1 }),
    element(
      'c:barChart',
      {},
      valued('c:barDir', 'bar'),
      valued('c:grouping', 'clustered'),
      valued('c:varyColors', 0),
      seriesElement(box, look),
      valued('c:gapWidth', gapWidth(box.thickness)),
      valued('c:axId', places.id),
      valued('c:axId', values.id),
    ),
    // The first bar on top.
    axis('c:catAx', {
      id: places.id,
      crosses: values.id,
      scaling: valued('c:orientation', 'maxMin'),
      position: 'l',
      rest: valued('c:auto', 1) + valued('c:lblAlgn', 'ctr') + valued('c:lblOffset', 100),
    }),
    axis('c:valAx', {
      id: values.id,
      crosses: places.id,
      scaling:
        valued('c:orientation', 'minMax') + valued('c:max', String(fullWidth(box))) + valued('c:min', 0),
      position: 'b',
      rest: valued('c:crossBetween', 'between'),
    }),
  );
}
