import { expect, expectAccessible, expectFits, test } from './fixtures';
import { ComparePage } from './pages/comparePage';

test('two places head to head: figures, difference, conditions, evidence', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  await page.getByRole('button', { name: '两地对看' }).click();
  await expect.poll(() => compare.address()).toBe('#/compare?mode=pair');
  await page.getByRole('combobox', { name: /^左边/ }).selectOption('zhuzhou');
  await page.getByRole('combobox', { name: /^右边/ }).selectOption('xiangtan');
  await expect.poll(() => compare.address()).toContain('pair=zhuzhou,xiangtan');
  await expect(compare.headline).toHaveText(/^株洲与湘潭：\d+项都写了，没有一项能直接比$/);
  const gdp = compare.row('地区生产总值');
  await expect(gdp).toContainText('有门槛或约数，不算差和比');
  await expect(gdp).toContainText('文件层级不同');
  const industries = compare.row('千亿产业');
  await expect(industries).toContainText('3 − 3');
  await expect(industries).toContainText('一边是目标，一边是结果');
  await gdp.getByRole('button', { name: /4000/ }).click();
  await expect(compare.evidence.locator('mark').first()).toContainText('4000亿元');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^仅湘潭写了/ }).click();
  await expect(page.getByRole('button', { name: /^一般公共预算收入/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /两套产业体系，\d+ 个赛道重合/ })).toBeVisible();
  const materials = page.getByRole('row', { name: /^新材料/ });
  await expect(materials).toContainText('先进硬质材料');
  await expect(materials).toContainText('精品钢材及新材料');
  await page.goBack();
});

test('two targets have a difference and a ratio, with what went in, named on the phone too', async ({
  page,
}) => {
  const compare = new ComparePage(page);
  await compare.open('mode=pair&pair=changsha,xiangtan');
  const clusters = compare.row('世界级产业集群');
  await expect(clusters).toContainText('1 − 1');
  await expect(clusters).toContainText('比的是所定目标');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(clusters.getByText('差', { exact: true })).toBeVisible();
  await expect(clusters.getByText('比', { exact: true })).toBeVisible();
});

test('a link opens the pair in its order, in English, without a flash of the table', async ({ page }) => {
  const compare = new ComparePage(page, 'en');
  await compare.open('mode=pair&pair=xiangtan,zhuzhou');
  await expect(compare.headline).toContainText('Xiangtan and Zhuzhou');
  await expect(page.getByRole('columnheader').nth(1)).toContainText('Xiangtan');
});

for (const [lang, look] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const) {
  test(`head to head has no violation: ${lang}, ${look}`, async ({ page }) => {
    const compare = new ComparePage(page, lang);
    await compare.open(`mode=pair&pair=zhuzhou,xiangtan&look=${look}`);
    await expect(page.locator('.pair-systems')).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectFits(page);
  });
}
