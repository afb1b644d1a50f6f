/** What the chart engine draws, taken into a picture. */
import type { EChartsOption } from 'echarts';
import { escapeXml } from './xml';

/** Draws an option as a whole SVG; given in, so that what writes pictures does not run the engine. */
export type DrawChart = (option: EChartsOption, width: number, height: number) => string;

/** The engine’s own names, where they are names: they repeat from drawing to drawing. */
const ownNames = /((?:id|class)="|url\(#|href="#|^\.)zr\d+-/gm;
/** What it notes about its data for itself. */
const ownNotes = / ecmeta_\w+="[^"]*"/g;

/** A whole drawing as a part of another, at a place, its names its own. */
export const nestChart = (svg: string, prefix: string, x: number, y: number): string =>
  svg
    .trim()
    .replace(/^<svg /, `<svg x="${x}" y="${y}" overflow="visible" `)
    .replace(ownNames, (_, before: string) => `${before}${escapeXml(prefix)}-`)
    .replace(ownNotes, '');
