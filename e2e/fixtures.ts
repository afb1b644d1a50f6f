import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Every test fails on a console error, an uncaught error, or a request that leaves the site. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const home = new URL(baseURL ?? '');
      const problems: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
      });
      context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        // A page opened from a disk asks for nothing but itself.
        const isOwn =
          home.protocol === 'file:'
            ? url.protocol === 'file:' && request.isNavigationRequest()
            : url.origin === home.origin;
        if (!isOwn && url.protocol !== 'data:' && url.protocol !== 'blob:')
          problems.push(`request outside the site: ${request.url()}`);
      });
      await use(undefined);
      expect(problems, 'errors and outside requests during the test').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Opens an address of the app (`#/compare?period=15th`) and waits until it is drawn. Starts from a blank page, because a
 * change of the hash alone would not load anything.
 */
export async function open(page: Page, hash = ''): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(hash);
  await finished(page);
}

/** Waits for the mark that the app sets when it has drawn what was asked for. */
async function finished(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** No accessibility violation on the page, or within `part` (a CSS selector). */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const builder = new AxeBuilder({ page });
  const { violations } = await (part ? builder.include(part) : builder).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.target.join(' ')),
  }));
  expect(found, 'accessibility violations').toEqual([]);
}

/** The page is no wider than the window; awaited, as the layout follows a new size of the window in its own time. */
export async function expectFits(page: Page, what?: string): Promise<void> {
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(width, what ?? 'width of the page').toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
}
