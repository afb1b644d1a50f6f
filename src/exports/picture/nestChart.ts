/** What the chart engine draws, taken into a picture. */
import type { EChartsOption } from 'echarts';
import { escapeXml, withoutIllegal } from './xml';

/** Draws an option as a whole SVG; given in, so that what writes pictures does not run the engine. */
export type DrawChart = (option: EChartsOption, width: number, height: number) => string;

/** The engine’s own names, where they are names: they repeat from drawing to drawing. */
const ownNames = /(id="|url\(#|href="#)zr\d+-/g;
/** What it notes about its data for itself, and the classes of what happens under a pointer. */
const ownNotes = / (?:ecmeta_\w+|class)="[^"]*"/g;
const pointerRules = /<style\s*>[\s\S]*?<\/style>/g;

/**
 * Styles as attributes, which every program reads, and which the page’s own policy lets a picture keep while the browser
 * draws it.
 */
const asAttributes = (svg: string): string =>
  svg.replace(/ style="([^"]*)"/g, (_, styles: string) =>
    styles
      .split(';')
      .flatMap((one) => {
        const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.+)$/.exec(one) ?? [];
        return key === '' ? [] : [` ${key}="${value.trim()}"`];
      })
      .join(''),
  );

/**
 * A whole drawing as a part of another, at a place, its names its own. The engine escapes what it is given, and leaves
 * controls in.
 */
export const nestChart = (svg: string, prefix: string, x: number, y: number): string =>
  asAttributes(withoutIllegal(svg).trim())
    .replace(/^<svg /, `<svg x="${x}" y="${y}" overflow="visible" `)
    .replace(pointerRules, '')
    .replace(ownNotes, '')
    .replace(ownNames, (_, before: string) => `${before}${escapeXml(prefix)}-`);
