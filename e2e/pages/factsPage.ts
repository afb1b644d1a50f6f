import type { Locator, Page } from '@playwright/test';
import { open } from '../fixtures';

/** The Facts view, by what its parts are called in the language shown. */
export class FactsPage {
  readonly page: Page;
  readonly table: Locator;
  /** Rows of statements, without heads and headings. */
  readonly rows: Locator;
  readonly search: Locator;
  readonly count: Locator;
  readonly picked: Locator;
  readonly evidence: Locator;
  private readonly lang: 'zh' | 'en';

  constructor(page: Page, lang: 'zh' | 'en' = 'zh') {
    this.page = page;
    this.lang = lang;
    this.table = page.getByRole('table');
    this.rows = this.table.locator('tbody tr:has(input)');
    this.search = page.getByRole('main').getByRole('searchbox');
    this.count = page.locator('.fact-count');
    this.picked = page.getByRole('region', { name: lang === 'zh' ? /^已选/ : /picked$/ });
    this.evidence = page.getByRole('dialog', { name: lang === 'zh' ? /^证据/ : /^Evidence/ });
  }

  open(parameters = ''): Promise<void> {
    const query = [this.lang === 'en' ? 'lang=en' : '', parameters].filter(Boolean).join('&');
    return open(this.page, `#/facts${query && `?${query}`}`);
  }

  head(name: string): Locator {
    return this.table.getByRole('columnheader', { name, exact: true });
  }

  address(): string {
    return decodeURIComponent(new URL(this.page.url()).hash);
  }

  /** The number that the line beside the search begins with. */
  async shown(): Promise<number> {
    return Number(/\d+/.exec(await this.count.innerText())?.[0]);
  }

  /** What a column says, from the first row drawn to the last. */
  column(at: number): Promise<string[]> {
    return this.rows.locator(`> :nth-child(${at + 1})`).allInnerTexts();
  }
}
