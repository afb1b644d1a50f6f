import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Language } from './comparePage';

const names = {
  zh: { open: '导出', print: /^打印/, copyLink: '复制链接', copyTable: '复制表格', all: /^全部数据/ },
  en: { open: 'Export', print: /^Print/, copyLink: 'Copy link', copyTable: 'Copy table', all: /^All data/ },
} as const;

/** The strip under the bar, as a person meets it. */
export class ExportStrip {
  readonly names: (typeof names)[Language];
  readonly button: Locator;
  readonly strip: Locator;
  /** What it says it did. */
  readonly said: Locator;

  constructor(
    readonly page: Page,
    lang: Language = 'zh',
  ) {
    this.names = names[lang];
    this.button = page.getByRole('button', { name: this.names.open, exact: true });
    this.strip = page.getByRole('region', { name: this.names.open });
    this.said = this.strip.getByRole('status');
  }

  /** Opens it, and waits until there is something to take. */
  async open(): Promise<void> {
    await this.button.click();
    await this.format('XLSX').and(this.page.locator(':enabled')).waitFor();
  }

  format(name: string): Locator {
    return this.strip.getByRole('button', { name });
  }

  async download(format: string): Promise<{ name: string; bytes: Buffer }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.format(format).click()]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }
}
