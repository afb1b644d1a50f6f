import type { Locator, Page } from '@playwright/test';
import { open } from '../fixtures';
import type { Language } from './comparePage';

const names = {
  zh: {
    evidence: /^证据/,
    matrix: /^赛道与各地/,
    structure: /^各地的体系/,
    readings: '显示判读',
    reading: '判读',
    sort: '排序',
    headOnly: '只看主体系',
    table: '表',
    change: '哪一次变化',
    search: '在提法、部分、名称里找',
    level: '谁定的',
    chart: /^每两地/,
  },
  en: {
    evidence: /^Evidence/,
    matrix: /^Sectors by place/,
    structure: /^The systems of the places/,
    readings: 'Show readings',
    reading: 'Reading',
    sort: 'Sort',
    headOnly: 'Main system only',
    table: 'Table',
    change: 'Which change',
    search: 'search schemes, parts, names',
    level: 'Set by',
    chart: /^Sectors that two places/,
  },
} as const;

/** The Industries view as a person meets it: by role and name. */
export class IndustriesPage {
  readonly names: (typeof names)[Language];
  readonly headline: Locator;
  readonly matrix: Locator;
  readonly structure: Locator;
  readonly evidence: Locator;
  readonly glossary: Locator;

  constructor(
    readonly page: Page,
    readonly lang: Language = 'zh',
  ) {
    this.names = names[lang];
    this.headline = page.getByRole('heading', { level: 1 });
    this.matrix = page.getByRole('table', { name: this.names.matrix });
    this.structure = page.getByRole('table', { name: this.names.structure });
    this.evidence = page.getByRole('dialog', { name: this.names.evidence });
    this.glossary = page.getByRole('region', { name: lang === 'zh' ? /^其他编号提法/ : /^Other numbered/ });
  }

  async open(parameters = ''): Promise<void> {
    const query = [parameters, this.lang === 'en' ? 'lang=en' : ''].filter(Boolean).join('&');
    await open(this.page, `#/industries${query ? `?${query}` : ''}`);
  }

  row(sector: string): Locator {
    return this.matrix.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: sector }) });
  }

  /** The sectors in their order. */
  async sectors(): Promise<readonly string[]> {
    return this.matrix.locator('tbody th button').allInnerTexts();
  }

  /** The drawing of the change. */
  flow(): Locator {
    return this.page.locator('svg.scene');
  }

  address(): string {
    return new URL(this.page.url()).hash;
  }
}
