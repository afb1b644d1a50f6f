const ticksWanted = 5;

/** A step of 1, 2 or 5 times a power of ten, and the first multiple of it at or above the largest value. */
export function niceScale(largest: number): { step: number; top: number } {
  if (!(largest > 0)) return { step: 1, top: 1 };
  const rough = largest / ticksWanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? rough;
  return { step, top: Number((Math.ceil((largest * 1.08) / step) * step).toPrecision(12)) };
}
