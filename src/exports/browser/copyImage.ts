import type { Raster } from './rasterize';

export type Copied = 'copied' | 'no-clipboard' | Extract<Raster, { ok: false }>['problem'];

/**
 * Puts a picture on the clipboard. The picture is passed as a promise, since browsers ask that writing begins within the
 * press of the button, before the picture is drawn.
 */
export async function copyImage(drawing: Promise<Raster>): Promise<Copied> {
  if (typeof ClipboardItem === 'undefined' || !('clipboard' in navigator)) return 'no-clipboard';
  try {
    const png = drawing.then((raster) => {
      if (!raster.ok) throw new Error(raster.problem);
      return raster.png;
    });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch {
    const raster = await drawing.catch((): Raster => ({ ok: false, problem: 'refused' }));
    return raster.ok ? 'no-clipboard' : raster.problem;
  }
}
