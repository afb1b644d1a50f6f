import type { Locator, Page } from '@playwright/test';
import { open } from '../fixtures';
import type { Language } from './comparePage';

const names = {
  zh: { evidence: /^证据/, timeline: '时间线', list: '清单', lanes: /^泳道/, form: /^写法/ },
  en: { evidence: /^Evidence/, timeline: 'Timeline', list: 'Due list', lanes: /^Rows/, form: /^Stated in/ },
} as const;

/** The Targets view as a person meets it: by role and name. */
export class TargetsPage {
  readonly names: (typeof names)[Language];
  readonly headline: Locator;
  readonly evidence: Locator;
  readonly marks: Locator;

  constructor(
    readonly page: Page,
    readonly lang: Language = 'zh',
  ) {
    this.names = names[lang];
    this.headline = page.getByRole('heading', { level: 1 });
    this.evidence = page.getByRole('dialog', { name: this.names.evidence });
    this.marks = page.locator('.timeline [data-fact]');
  }

  async open(parameters = ''): Promise<void> {
    const query = [parameters, this.lang === 'en' ? 'lang=en' : ''].filter(Boolean).join('&');
    await open(this.page, `#/targets${query ? `?${query}` : ''}`);
  }

  mark(name: RegExp): Locator {
    return this.page.locator('.timeline').getByRole('button', { name });
  }

  address(): string {
    return new URL(this.page.url()).hash;
  }
}
