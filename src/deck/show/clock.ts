/** The times of a talk. The clock itself is elsewhere: here come milliseconds in and texts out. */

/** 0:48, 6:42, 1:02:03; never less than nothing. */
export function durationText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

interface Times {
  startedAt: number;
  turnedAt: number;
  now: number;
  /** Planned minutes; null where none are. */
  minutes: number | null;
}

export interface Clocks {
  /** On this slide, and since the beginning. */
  onSlide: number;
  spoken: number;
  planned: number | null;
  /** What the talk has gone beyond its plan; zero within it. */
  over: number;
}

/** In milliseconds. Clocks of two windows may differ by a tick: nothing is ever negative. */
export function clocksOf({ startedAt, turnedAt, now, minutes }: Times): Clocks {
  const planned = minutes === null ? null : minutes * 60_000;
  const spoken = Math.max(0, now - startedAt);
  return {
    onSlide: Math.max(0, now - turnedAt),
    spoken,
    planned,
    over: planned === null ? 0 : Math.max(0, spoken - planned),
  };
}
