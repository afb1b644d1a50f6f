import { expect, expectAccessible, test } from './fixtures';
import { ComparePage } from './pages/comparePage';

const marks = '.val .supplement';

test('the supplement is off at first, on by one switch, and in the address', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  await expect(compare.table.locator(marks)).toHaveCount(0);
  const before = await compare.table.innerText();
  const toggle = page.getByRole('button', { name: '补充来源' });
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => compare.address()).toContain('supplement=on');
  await expect(compare.table.locator(marks).first()).toBeVisible();
  await page.goBack();
  await expect(compare.table.locator(marks)).toHaveCount(0);
  await expect.poll(() => compare.table.innerText()).toBe(before);
});

test('its evidence is the page, with publisher, confidence and a link', async ({ page }) => {
  const compare = new ComparePage(page, 'en');
  await compare.open('supplement=on&fact=zhuzhou-2021-outline-page/gdp-per-capita-2025');
  await expect(compare.evidence).toBeVisible();
  await expect(compare.evidence.locator('mark').first()).toContainText('12万元');
  await expect(compare.evidence).toContainText('Medium');
  await expect(compare.evidence.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await expect(compare.evidence).toContainText('Stated otherwise elsewhere');
  await expect(compare.evidence).toContainText('no text to verify word for word');
});

test('what is copied says that it is supplementary', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const compare = new ComparePage(page);
  await compare.open('supplement=on&fact=zhuzhou-2021-outline-page/gdp-per-capita-2025');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await compare.evidence.getByRole('button', { name: compare.names.copySentence }).click();
  await expect.poll(copied).toContain('（补充来源：');
  await compare.evidence.getByRole('button', { name: compare.names.copyCitation }).click();
  await expect.poll(copied).toContain('（补充来源）');
});

test('conflicts are shown at the core statement too', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open('supplement=on&fact=xiangtan-2021-outline/gdp-2025');
  await expect(compare.evidence).toContainText('另有不同的说法');
  await compare.evidence.getByRole('button', { name: /湘潭.*3000/ }).click();
  await expect(compare.evidence).toContainText('站上3000亿元');
});

test('dated versions of a system are one step away', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open('supplement=on');
  await page.getByRole('button', { name: /株洲.*2022-05/ }).click();
  await expect.poll(() => compare.address()).toContain('system=zhuzhou-3-3-2-2022');
  await expect(compare.table.getByRole('columnheader').filter({ hasText: '株洲' }).first()).toContainText(
    '电子信息',
  );
});

for (const lang of ['zh', 'en'] as const) {
  test(`the supplement has no violation: ${lang}`, async ({ page }) => {
    const compare = new ComparePage(page, lang);
    await compare.open('supplement=on&theme=economy');
    await compare.table.locator(marks).first().waitFor();
    await expectAccessible(page);
  });
}
