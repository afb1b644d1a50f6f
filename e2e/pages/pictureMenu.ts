import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import type { Language } from './comparePage';

const names = {
  zh: {
    picture: '图片',
    svg: 'SVG 矢量图',
    png: /^PNG/,
    copy: '复制图片',
    done: /^已下载/,
    copied: /^已复制/,
  },
  en: {
    picture: 'Picture',
    svg: 'SVG, vector',
    png: /^PNG/,
    copy: 'Copy picture',
    done: /[Dd]ownloaded$/,
    copied: /^Copied/,
  },
} as const;

interface SvgFacts {
  isParsed: boolean;
  title: string;
  text: string;
  width: number;
  height: number;
  ground: string | null;
}

interface PngFacts {
  width: number;
  height: number;
  /** The colour of the upper left corner. */
  corner: string;
  /** Share of the pixels that are not white. */
  ink: number;
}

/** The control beside a drawing, as a person meets it. */
export class PictureMenu {
  readonly names: (typeof names)[Language];
  readonly button: Locator;
  readonly said: Locator;

  constructor(
    readonly page: Page,
    of: string | RegExp,
    lang: Language = 'zh',
  ) {
    this.names = names[lang];
    const wrap = page.locator('.picture-menu').filter({ hasText: of });
    this.button = wrap.getByRole('button', { name: this.names.picture }).first();
    this.said = wrap.getByRole('status');
  }

  async choose(form: 'svg' | 'png' | 'copy'): Promise<void> {
    if ((await this.button.getAttribute('aria-expanded')) !== 'true') await this.button.click();
    await this.page.getByRole('button', { name: this.names[form] }).click();
  }

  async download(form: 'svg' | 'png'): Promise<{ name: string; bytes: Buffer }> {
    const download: Promise<Download> = this.page.waitForEvent('download');
    await this.choose(form);
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  /** What a browser's own parser makes of an SVG. */
  readSvg(bytes: Buffer): Promise<SvgFacts> {
    return this.page.evaluate((svg) => {
      const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        isParsed: root.nodeName === 'svg' && root.querySelector('parsererror') === null,
        title: root.querySelector('title')?.textContent ?? '',
        text: [...root.querySelectorAll('text:not([aria-hidden])')].map((one) => one.textContent).join('\n'),
        width: Number(root.getAttribute('width')),
        height: Number(root.getAttribute('height')),
        ground: root.querySelector('rect')?.getAttribute('fill') ?? null,
      };
    }, bytes.toString('utf8'));
  }

  /** The pixels of a PNG, as the browser decodes it. */
  readPng(bytes: Buffer): Promise<PngFacts> {
    return this.page.evaluate(async (base64) => {
      const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]);
      const image = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let ink = 0;
      for (let at = 0; at < data.length; at += 4)
        if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 3 * 250) ink += 1;
      return {
        width: image.width,
        height: image.height,
        corner: data.slice(0, 4).join(' '),
        ink: (ink * 4) / data.length,
      };
    }, bytes.toString('base64'));
  }
}
