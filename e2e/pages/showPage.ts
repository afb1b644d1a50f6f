import { expect, type Locator, type Page } from '@playwright/test';
import { showChannel } from '../../src/deck/show/messages';
import { open } from '../fixtures';
import type { Language } from './comparePage';

const names = {
  zh: {
    evidence: '这一页的原句',
    overview: '总览',
    help: '按键',
    tools: '放映',
    end: '结束放映',
    notes: '备注',
    live: /正在放映/,
    gone: /放映窗口已经关了/,
    next: /^下一页/,
    position: (slide: number, of: number) => `第 ${slide} 页，共 ${of} 页`,
  },
  en: {
    evidence: 'What the documents say',
    overview: 'Overview',
    help: 'Keys',
    tools: 'Show',
    end: 'End the show',
    notes: 'Notes',
    live: /on screen/,
    gone: /The show window is closed/,
    next: /^Next/,
    position: (slide: number, of: number) => `Slide ${slide} of ${of}`,
  },
} as const;

interface SlideOf {
  kind: string;
  id?: string;
  notes?: string;
  section?: string;
  headline?: string;
}

/** A deck as a file; each slide shows what it shows of the default selection. */
export function deckFile(slides: readonly SlideOf[], aspect = '16:9', minutes: number | null = 15): string {
  return JSON.stringify({
    format: 'duibiao-deck',
    version: 1,
    about: { dataset: 'duibiao', version: '1', saved: '2026-01-01' },
    deck: {
      aspect,
      minutes,
      slides: slides.map(({ kind, id, notes = '', section = null, headline = null }, at) => ({
        id: `s${at + 1}`,
        subject: id === undefined ? { kind } : { kind, id },
        address: '#/compare',
        headline,
        basis: headline === null ? null : '',
        notes,
        section,
        added: { date: '2026-01-01', version: '1' },
      })),
    },
  });
}

/** Five slides: title, two concepts, one with a headline of its own, sources. */
export const fiveSlides: readonly SlideOf[] = [
  { kind: 'title', notes: '开场' },
  { kind: 'concept', id: 'gdp', notes: '先说性质，再说数。', section: '指标' },
  { kind: 'concept', id: 'world-class-clusters', notes: '各有各的数法。' },
  { kind: 'concept', id: 'gdp', headline: '再看一次地区生产总值' },
  { kind: 'sources' },
];

/** The show, or the window of who speaks, as a person meets it. */
export class ShowPage {
  readonly names: (typeof names)[Language];

  constructor(
    readonly page: Page,
    readonly lang: Language = 'zh',
  ) {
    this.names = names[lang];
  }

  /** Puts a deck into the local store of this browser as the page opens, unless there is one. */
  async keep(deck: string): Promise<void> {
    await this.page.addInitScript((text) => {
      // A blank page has no store.
      if (window.location.protocol === 'about:') return;
      if (window.localStorage.getItem('duibiao.deck') === null)
        window.localStorage.setItem('duibiao.deck', text);
    }, deck);
  }

  async open(parameters = '', deck = deckFile(fiveSlides)): Promise<void> {
    await this.keep(deck);
    const query = ['mode=show', parameters, this.lang === 'en' ? 'lang=en' : ''].filter(Boolean).join('&');
    await open(this.page, `#/briefing?${query}`);
    await this.drawn.first().waitFor({ state: 'attached' });
  }

  /** The mark that slides have been drawn, with their numbers. */
  get drawn(): Locator {
    return this.page.locator('[data-drawn]');
  }

  /** The slide in sight; the others are drawn, and hidden. */
  get slide(): Locator {
    return this.page.locator('.slides-ahead .slide:visible');
  }

  get headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get evidence(): Locator {
    return this.page.getByRole('region', { name: this.names.evidence });
  }

  get overview(): Locator {
    return this.page.getByRole('dialog', { name: this.names.overview });
  }

  address(): string {
    return new URL(this.page.url()).hash;
  }

  /** One slide in sight, its number on it and said. */
  async expectSlide(number: number, of = 5): Promise<void> {
    await expect(this.page.getByText(this.names.position(number, of), { exact: true })).toBeAttached();
    await expect(this.slide).toHaveCount(1);
    await expect(this.slide).toContainText(`${number} / ${of}`);
  }

  isFull(): Promise<boolean> {
    return this.page.evaluate(() => document.fullscreenElement !== null);
  }

  /** Ends the show by its button, which is there while the mouse moves. */
  async endByHand(): Promise<void> {
    const end = this.page.getByRole('button', { name: this.names.end });
    const box = await end.boundingBox();
    if (!box) throw new Error('The show has no button that ends it.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    // The first move brings the buttons; with the mouse upon them they stay.
    await this.page.mouse.move(x - 2, y);
    await this.page.mouse.move(x, y);
    await end.click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What the show is called among those that are open. */
  async name(): Promise<string> {
    const key = 'duibiao.show.name';
    await expect
      .poll(() => this.page.evaluate((one) => window.sessionStorage.getItem(one), key))
      .not.toBeNull();
    return this.page.evaluate((one) => window.sessionStorage.getItem(one) ?? '', key);
  }

  /** Says something on the line of all shows, as another window. */
  async post(...messages: readonly unknown[]): Promise<void> {
    await this.page.evaluate(
      ([channel, all]) => {
        const line = new BroadcastChannel(channel);
        for (const message of all) line.postMessage(message);
      },
      [showChannel, messages] as const,
    );
  }

  /** Opens the window of who speaks by its key. */
  async openPresenter(): Promise<ShowPage> {
    const opened = this.page.waitForEvent('popup');
    await this.press('p');
    const popup = new ShowPage(await opened, this.lang);
    await popup.page.locator('html[data-ready]').waitFor({ state: 'attached' });
    return popup;
  }

  /** In the window of who speaks: which slide it is at. */
  async expectAt(number: number, of = 5): Promise<void> {
    await expect(this.page.getByText(this.names.position(number, of))).toBeAttached();
  }
}
