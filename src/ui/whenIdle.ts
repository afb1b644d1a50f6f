/** Safari has no idle callback; a short wait after the first paint serves as well. */
const idleWaitMs = 200;

export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, idleWaitMs);
}
