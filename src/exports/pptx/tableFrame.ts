/** A table as PowerPoint’s own: columns and rows as they were laid out, no lines but those of the box. */
import type { TableBox, TableCell, TableRow } from '../../deck/boxes';
import { heightOf } from '../../deck/setText';
import { element } from '../picture/xml';
import { frame, noFill, strokeElement } from './drawing';
import { colourOf, type Look } from './look';
import { emu } from './measure';
import { paragraphElements } from './textBody';

const tableUri = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** “No style, no grid”, known to every PowerPoint. */
const plainStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** So that a text that fills its column does not touch the next; less than what was kept free when it was set. */
const rightMargin = 22;

function ruleElement(name: string, rule: TableRow['rule'], look: Look): string {
  const stroke = rule && { colour: colourOf(rule.colour, look, 'mark'), width: rule.width };
  return strokeElement(stroke, name);
}

interface Around {
  height: number;
  above: TableRow['rule'];
  below: TableRow['rule'];
}

function cellElement({ paragraphs, indent }: TableCell, around: Around, look: Look): string {
  // The text is in the middle as it was set, and its first line stays beside its mark if it takes fewer lines here.
  const above = Math.max(0, (around.height - heightOf(paragraphs)) / 2);
  return element(
    'a:tc',
    {},
    element(
      'a:txBody',
      {},
      element('a:bodyPr', {}),
      element('a:lstStyle', {}),
      paragraphElements(paragraphs, look),
    ),
    element(
      'a:tcPr',
      { marL: emu(indent), marR: emu(rightMargin), marT: emu(above), marB: 0, anchor: 't' },
      ruleElement('a:lnL', null, look),
      ruleElement('a:lnR', null, look),
      // A line between two rows belongs to both.
      ruleElement('a:lnT', around.above, look),
      ruleElement('a:lnB', around.below, look),
      noFill,
    ),
  );
}

export function tableFrame(box: TableBox, look: Look): string {
  const { name, alt, columns, rows } = box;
  const table = element(
    'a:tbl',
    {},
    element(
      'a:tblPr',
      { firstRow: rows[0]?.isHead ? 1 : undefined },
      element('a:tableStyleId', {}, plainStyle),
    ),
    element('a:tblGrid', {}, ...columns.map((width) => element('a:gridCol', { w: emu(width) }))),
    ...rows.map(({ height, cells, rule }, at) =>
      element(
        'a:tr',
        { h: emu(height) },
        ...columns.map((_, column) =>
          cellElement(
            cells[column] ?? { paragraphs: [], indent: 0 },
            { height, above: rows[at - 1]?.rule ?? null, below: rule },
            look,
          ),
        ),
      ),
    ),
  );
  return frame({ name, alt, area: box, uri: tableUri }, table);
}
