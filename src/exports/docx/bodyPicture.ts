/** What a slide shows between its headline and its sources, as a picture that stands in running text. */
import type { Box } from '../../deck/boxes';
import type { Page } from '../../deck/pages';
import { boxesSvg } from '../slides/slideSvg';
import { oneLine } from './oneLine';

export interface Picture {
  svg: string;
  width: number;
  height: number;
  /** What it shows, for those who do not see it. */
  alt: string;
}

/** Lines are drawn half outside their boxes. */
const edge = 8;

/** Headline, qualification, sources and progress stand in the text of the brief, or are of the slide alone. */
const isFrame = (box: Box): boolean =>
  box.kind === 'text' ? box.role !== 'body' : box.kind === 'rect' && box.name.startsWith('progress');

/** Null where nothing is drawn. */
export function pictureOf({ boxes, headline, words: { index, lang, text } }: Page): Picture | null {
  const body = boxes.filter((box) => !isFrame(box));
  if (body.length === 0) return null;
  const left = Math.min(...body.map(({ x }) => x));
  const right = Math.max(...body.map(({ x, width }) => x + width));
  const top = Math.min(...body.map(({ y }) => y));
  const bottom = Math.max(...body.map(({ y, height }) => y + height));
  const view = {
    x: left - edge,
    y: top - edge,
    width: Math.ceil(right - left + 2 * edge),
    height: Math.ceil(bottom - top + 2 * edge),
  };
  const shown = body.flatMap((box) =>
    box.kind !== 'mark' && 'alt' in box && box.alt !== '' ? [box.alt] : [],
  );
  const alt = oneLine([headline, ...shown].filter(Boolean).join(text.listSeparator));
  const svg = boxesSvg(body, view, alt, { index, lang, appearance: 'light' });
  return { svg, width: view.width, height: view.height, alt };
}
