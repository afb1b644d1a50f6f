import type { Locator, Page } from '@playwright/test';
import { open } from '../fixtures';

export type Language = 'zh' | 'en';

const names = {
  zh: {
    evidence: /^证据/,
    close: '关闭',
    next: '下一条',
    previous: '上一条',
    more: /^更多/,
    search: '搜索',
    copySentence: '复制句子',
    copyCitation: '复制引文',
    clearAll: '清除全部筛选',
    onlyOne: '仅一地',
  },
  en: {
    evidence: /^Evidence/,
    close: 'Close',
    next: 'Next',
    previous: 'Previous',
    more: /^More/,
    search: 'Search',
    copySentence: 'Copy sentence',
    copyCitation: 'Copy citation',
    clearAll: 'Clear all filters',
    onlyOne: 'One place only',
  },
} as const;

/** The Compare view as a person meets it: by role and name. */
export class ComparePage {
  readonly names: (typeof names)[Language];
  readonly table: Locator;
  readonly headline: Locator;
  readonly evidence: Locator;

  constructor(
    readonly page: Page,
    readonly lang: Language = 'zh',
  ) {
    this.names = names[lang];
    this.table = page.getByRole('table').first();
    this.headline = page.getByRole('heading', { level: 1 });
    this.evidence = page.getByRole('dialog', { name: this.names.evidence });
  }

  async open(parameters = ''): Promise<void> {
    const lang = this.lang === 'en' ? 'lang=en' : '';
    const query = [parameters, lang].filter(Boolean).join('&');
    await open(this.page, query ? `#/compare?${query}` : '');
  }

  place(name: string): Locator {
    return this.page.getByRole('button', { name, exact: false }).and(this.page.locator('[aria-pressed]'));
  }

  period(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  row(concept: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: concept }) });
  }

  /** The button of one statement, by its id. */
  statement(id: string): Locator {
    return this.page.locator(`[data-fact="${id}"]`);
  }

  address(): string {
    return new URL(this.page.url()).hash;
  }
}
