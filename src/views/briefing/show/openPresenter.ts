import { showName, windowOf } from './showName';

/** Opens the window of who speaks beside the one that shows: on the same slide, in the same language. */
export function openPresenter(): Window | null {
  const { href, hash } = window.location;
  const asked = new URLSearchParams(hash.split('?')[1]);
  const parameters = new URLSearchParams({ mode: 'presenter' });
  for (const key of ['slide', 'lang']) {
    const value = asked.get(key);
    if (value !== null) parameters.set(key, value);
  }
  const page = href.slice(0, href.length - hash.length);
  return window.open(
    `${page}#/briefing?${parameters.toString()}`,
    windowOf(showName()),
    'popup,width=1440,height=900',
  );
}
