// An SVG of ours as PNG at twice its size, without a browser.
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';

const density = 2;

/** Faces with Chinese characters beside those that the drawings ask for. */
const others = [
  'Noto Sans CJK JP',
  'Source Han Sans CN',
  'WenQuanYi Micro Hei',
  'WenQuanYi Zen Hei',
  'Droid Sans Fallback',
  'SimHei',
  'STHeiti',
  'Heiti SC',
  'Songti SC',
  'SimSun',
  'Noto Serif CJK SC',
];

/** @param {string} stack as in CSS */
const names = (stack) => stack.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));

/**
 * The first face of the stack, or any other known one, that is installed; a Chinese one is among them or there is none.
 * @param {string} stack of faces with Chinese characters, as in CSS
 */
export function chineseFace(stack) {
  const installed = new Set(GlobalFonts.families.map(({ family }) => family));
  // What a system puts in the place of these has no Chinese characters.
  const latin = new Set(['Helvetica Neue', 'Arial', 'Cambria', 'sans-serif', 'serif']);
  return [...names(stack), ...others].find((name) => installed.has(name) && !latin.has(name)) ?? null;
}

/**
 * The canvas takes one face and not a list of them, and looks for missing characters nowhere else. It knows no
 * `textLength` either: where runs are marked, they may stand a few pixels beside their marks.
 * @param {string | null} face
 * @returns {(svg: string, width: number, height: number) => Promise<Uint8Array>}
 */
export const rasterizeWith = (face) => (svg, width, height) => {
  const turn = last.then(() => rasterize(face, svg, width, height));
  last = turn.catch(() => undefined);
  return turn;
};

/** One after the other, and nothing on threads of its own: the canvas has crashed where two were at work. */
let last = /** @type {Promise<unknown>} */ (Promise.resolve());

/**
 * @param {string | null} face
 * @param {string} svg
 * @param {number} width
 * @param {number} height
 * @returns {Promise<Uint8Array>}
 */
async function rasterize(face, svg, width, height) {
  const drawn = face === null ? svg : svg.replace(/ font-family="[^"]*"/g, ` font-family="${face}"`);
  const image = await loadImage(Buffer.from(drawn));
  const [wide, high] = [Math.round(width * density), Math.round(height * density)];
  const canvas = createCanvas(wide, high);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, wide, high);
  context.drawImage(image, 0, 0, wide, high);
  return canvas.encodeSync('png');
}
