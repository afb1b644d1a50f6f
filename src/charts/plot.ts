/** What a program with charts of its own needs in order to draw a scene of points on two axes itself, and to let them be edited. */
import type { FactRow } from '../dataset/dataset';

export interface PlotPoint {
  fact: FactRow;
  year: number;
  /** In years as well: points of one year stand beside each other. */
  at: number;
  /** In the unit of the axis; the upper end of a range. */
  value: number;
  upper: number | null;
  /** Null where there was no room; `shift` is how far beneath the middle of its mark it stands, in pixels. */
  label: { lines: readonly [string, string]; side: 'left' | 'right'; shift: number } | null;
}

export interface Plot {
  /** What the axes enclose, in the plane of the scene. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** What the two ends of the axes stand for. */
  years: readonly [number, number];
  values: readonly [number, number];
  step: number;
  unit: string;
  /** The years that are named beneath the axis. */
  ticks: readonly { year: number; text: string; isSpoken: boolean }[];
  points: readonly PlotPoint[];
  /** Pairs of points that a line joins, the earlier first. */
  lines: readonly (readonly [PlotPoint, PlotPoint])[];
  /** Of letters and of marks, in pixels. */
  size: number;
  markSize: number;
}
