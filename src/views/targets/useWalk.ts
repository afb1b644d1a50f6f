import { useEffect, useRef, type KeyboardEvent } from 'react';

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Arrow keys walk the marks in reading order; one of them is in the order of Tab. */
export function useWalk() {
  const box = useRef<HTMLDivElement>(null);
  const marks = () => [...(box.current?.querySelectorAll<SVGElement>('[data-fact]') ?? [])];
  const take = (mark: SVGElement | undefined, all: readonly SVGElement[]) => {
    for (const one of all) one.setAttribute('tabindex', one === mark ? '0' : '-1');
  };
  // Whatever was drawn anew has no mark in the order of Tab.
  useEffect(() => {
    const all = marks();
    if (!all.some((one) => one.getAttribute('tabindex') === '0')) take(all[0], all);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const all = marks();
    const at = all.indexOf((event.target as Element).closest<SVGElement>('[data-fact]') as SVGElement);
    if (!step || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = all[step(at, all.length)];
    if (!next) return;
    take(next, all);
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  return { box, onKeyDown };
}
