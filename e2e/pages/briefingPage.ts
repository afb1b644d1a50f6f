import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { open } from '../fixtures';

const texts = {
  zh: {
    slides: '幻灯片',
    makeOne: '按现选择做一份',
    add: /^\+?\s*加入简报/,
    title: '标题',
    notes: '备注',
    undo: /^撤销/,
    redo: /^重做/,
    stage: /^第 \d+ 页$/,
  },
  en: {
    slides: 'Slides',
    makeOne: 'Make one from the selection',
    add: /^\+?\s*Add to briefing/,
    title: 'Headline',
    notes: 'Notes',
    undo: /^Undo/,
    redo: /^Redo/,
    stage: /^Page \d+$/,
  },
} as const;

/** The Briefing view. */
export class BriefingPage {
  readonly page: Page;
  readonly names: (typeof texts)['zh' | 'en'];
  readonly lang: 'zh' | 'en';

  constructor(page: Page, lang: 'zh' | 'en' = 'zh') {
    this.page = page;
    this.lang = lang;
    this.names = texts[lang];
  }

  async open(query = ''): Promise<void> {
    await open(this.page, `#/briefing?lang=${this.lang}${query}`);
  }

  async makeOne(query = ''): Promise<void> {
    await this.open(query);
    await this.page.getByRole('button', { name: this.names.makeOne }).click();
    await expect(this.stage).toBeVisible();
  }

  get slides(): Locator {
    return this.page.getByRole('navigation', { name: this.names.slides }).getByRole('link');
  }

  get stage(): Locator {
    return this.page.getByRole('region', { name: this.names.stage });
  }

  get headline(): Locator {
    return this.page.getByRole('textbox', { name: this.names.title, exact: true });
  }

  get notes(): Locator {
    return this.page.getByRole('textbox', { name: this.names.notes, exact: true });
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: this.names.undo });
  }

  get redo(): Locator {
    return this.page.getByRole('button', { name: this.names.redo });
  }

  /** What the slides are called, in their order. */
  async order(): Promise<readonly string[]> {
    const names = await this.slides.evaluateAll((links) =>
      links.map((link) => link.getAttribute('aria-label') ?? ''),
    );
    return names.map((name) => name.replace(/^[^:：]+[:：]\s*/, ''));
  }

  /** The deck as it is kept in the browser. */
  kept(): Promise<string | null> {
    return this.page.evaluate(() => window.localStorage.getItem('duibiao.deck'));
  }

  /** What a press downloads: its name and its bytes. */
  async download(cell: Locator): Promise<{ name: string; bytes: Buffer }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), cell.click()]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  /** Chooses a file in the browser's own dialogue. */
  async openFile(name: string, text: string): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.page.getByRole('button', { name: this.lang === 'zh' ? '打开稿件' : 'Open a deck' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}
