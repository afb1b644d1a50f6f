import type { Locator, Page } from '@playwright/test';
import { open } from '../fixtures';
import type { Language } from './comparePage';

const names = {
  zh: {
    document: /^文件：/,
    evidence: /^证据：/,
    next: '下一份',
    previous: '上一份',
    copyChinese: '复制引文',
    copyEnglish: '复制英文引文',
    only: /^只看它的 \d+ 条$/,
    download: '下载数据包',
    supplement: '补充来源',
  },
  en: {
    document: /^Document:/,
    evidence: /^Evidence:/,
    next: 'Next document',
    previous: 'Previous document',
    copyChinese: 'Copy GB/T 7714',
    copyEnglish: 'Copy APA',
    only: /^Only its \d+$/,
    download: 'Download the Data Package',
    supplement: 'Supplement',
  },
} as const;

/** The Sources view as a person meets it: by role and name. */
export class SourcesPage {
  readonly names: (typeof names)[Language];
  readonly headline: Locator;
  readonly table: Locator;
  readonly document: Locator;
  readonly evidence: Locator;

  constructor(
    readonly page: Page,
    readonly lang: Language = 'zh',
  ) {
    this.names = names[lang];
    this.headline = page.getByRole('heading', { level: 1 });
    this.table = page.getByRole('table').first();
    this.document = page.getByRole('dialog', { name: this.names.document });
    this.evidence = page.getByRole('dialog', { name: this.names.evidence });
  }

  async open(parameters = ''): Promise<void> {
    const query = [parameters, this.lang === 'en' ? 'lang=en' : ''].filter(Boolean).join('&');
    await open(this.page, `#/sources${query ? `?${query}` : ''}`);
  }

  /** The button that opens a document, in the table or among the pages. */
  title(name: string | RegExp): Locator {
    return this.page.getByRole('main').getByRole('button', { name });
  }

  address(): string {
    return new URL(this.page.url()).hash;
  }
}
