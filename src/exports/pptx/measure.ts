/** Pixels of the stage in the units of the file: 1080 of them are 7.5 inches. */

/** English Metric Units, for places and strokes. */
export const emu = (pixels: number): number => Math.round(pixels * 6350);

/** Hundredths of a point, for letters and the lines they stand on. */
export const hundredths = (pixels: number): number => Math.round(pixels * 50);

export const inches = (pixels: number): number => pixels / 144;
