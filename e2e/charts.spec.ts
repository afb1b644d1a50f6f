import { expect, expectAccessible, expectFits, test } from './fixtures';
import { ComparePage } from './pages/comparePage';

test('shared concepts as charts: conditions under each, text where nothing may be drawn', async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open();
  await page.getByRole('button', { name: '小多图' }).click();
  await expect.poll(() => compare.address()).toBe('#/compare?mode=charts');
  await expect(compare.headline).toHaveText(/^\d+项能画在一把尺上，最多\d地同图$/);
  const gdp = page.locator('.panel').filter({ has: page.getByRole('heading', { name: '地区生产总值' }) });
  const chart = gdp.getByRole('img', {
    name: /^地区生产总值：株洲超过4000亿元，2025 预计；湘潭超过3500亿元，2025 目标$/,
  });
  await expect(chart).toHaveAttribute('data-finished', '');
  await expect(gdp).toContainText('比的是门槛，不是结果');
  await expect(gdp).toContainText('变化对水平');
  await gdp.getByRole('button', { name: /4000/ }).click();
  await expect(compare.evidence.locator('mark').first()).toContainText('4000亿元');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: /^产业链/ })).toBeVisible();
});

test('the same statement is selected in every view', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open('mode=charts&fact=zhuzhou-2025-proposal/gdp-2025');
  await expect(compare.evidence).toBeVisible();
  await page.getByRole('link', { name: '目标' }).click();
  await expect(page.locator('.timeline [data-fact="zhuzhou-2025-proposal/gdp-2025"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

for (const [lang, look] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const) {
  test(`charts have no violation: ${lang}, ${look}`, async ({ page }) => {
    const compare = new ComparePage(page, lang);
    await compare.open(`mode=charts&look=${look}`);
    await expect(page.locator('.echart[data-finished]').first()).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectFits(page);
  });
}
