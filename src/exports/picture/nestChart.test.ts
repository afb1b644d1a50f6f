import { expect, it } from 'vitest';
import { nestChart } from './nestChart';
import { readXml, textBoxes, walk } from './readSvg.fixture';

const chart = `<svg width="10" height="10" xmlns="http://www.w3.org/2000/svg">
<path d="M0 0" fill="url(#zr3-p0)" class="zr3-cls-0" ecmeta_data_index="1"></path>
<text style="font-size:12px;font-family:'A B',sans-serif;font-weight:bold;" transform="translate(1 2)">zr3-p0 style=&quot;a:b&quot; \u0001</text>
<defs ><pattern id="zr3-p0"></pattern></defs>
<style ><![CDATA[
.zr3-cls-0:hover {
pointer-events:none;
}
]]></style>
</svg>`;

it('keeps the drawing and its texts, with names and styles of its own', () => {
  const root = readXml(nestChart(chart, 'panel1', 3, 4));
  const nodes = [...walk(root)];
  expect([root.attributes.get('x'), root.attributes.get('y')]).toEqual(['3', '4']);
  expect(nodes.map(({ name }) => name)).toEqual(['svg', 'path', 'text', 'defs', 'pattern']);
  expect(nodes.map((node) => node.attributes.get('id') ?? node.attributes.get('fill'))).toEqual([
    undefined,
    'url(#panel1-p0)',
    undefined,
    undefined,
    'panel1-p0',
  ]);
  expect(nodes.some((node) => node.attributes.has('class') || node.attributes.has('style'))).toBe(false);
  expect(nodes[2]?.attributes.get('font-family')).toBe("'A B',sans-serif");
  expect(textBoxes(root).map(({ text, left }) => [text, left])).toEqual([['zr3-p0 style="a:b" ', 4]]);
});
