import { expect, open, test } from './fixtures';

test('the default page is in the HTML, before any script runs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('head > meta').first()).toHaveAttribute('http-equiv', 'Content-Security-Policy');
  await context.close();
});

test('the page takes over', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('button', { name: '导出' }).click();
  await expect(page.getByRole('region', { name: '导出' })).toBeVisible();
});

test('a deep link never shows the default page before its own', async ({ page }) => {
  // Without the application script the page stays as the head script has left it.
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('./#/compare?look=dark&lang=en');
  await expect(page.locator('#root')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-look', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.goto('about:blank');
  await page.goto('./#/compare');
  await expect(page.locator('#root')).toBeVisible();
});

test('a deep link is shown once drawn', async ({ page }) => {
  await open(page, '#/compare?look=projector');
  await expect(page.locator('html')).not.toHaveAttribute('data-deep');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the policy blocks foreign scripts and inline styles', async ({ page }) => {
  await open(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'(;|$)/);
  expect(policy).not.toContain('unsafe');
});
