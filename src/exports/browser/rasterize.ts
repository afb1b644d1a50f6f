/** An SVG as PNG at twice its size: sharp on paper and on a dense screen. */
import { setDensity } from '../picture/pngDensity';

const density = 2;

/** What browsers draw at the most, on a side and in all; some give an empty picture beyond it and do not say so. */
const longestSide = 16_384;
const mostPixels = 120_000_000;

export type Raster = { ok: true; png: Blob } | { ok: false; problem: 'too-large' | 'refused' };

interface Drawing {
  svg: string;
  width: number;
  height: number;
}

function load(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => reject(new Error('the browser cannot read the SVG')));
    image.src = url;
  });
}

export async function rasterize({ svg, width, height }: Drawing): Promise<Raster> {
  const [wide, high] = [Math.round(width * density), Math.round(height * density)];
  if (Math.max(wide, high) > longestSide || wide * high > mostPixels)
    return { ok: false, problem: 'too-large' };
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await load(url);
    const canvas = document.createElement('canvas');
    canvas.width = wide;
    canvas.height = high;
    const context = canvas.getContext('2d');
    if (!context) return { ok: false, problem: 'refused' };
    // White beneath, should a program ever leave out the picture’s own ground.
    context.fillStyle = 'white';
    context.fillRect(0, 0, wide, high);
    context.drawImage(image, 0, 0, wide, high);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return png ? { ok: true, png: await withDensity(png) } : { ok: false, problem: 'too-large' };
  } catch {
    return { ok: false, problem: 'refused' };
  } finally {
    URL.revokeObjectURL(url);
  }
}

const withDensity = async (png: Blob): Promise<Blob> =>
  new Blob([setDensity(new Uint8Array(await png.arrayBuffer()), density)], { type: 'image/png' });
