import { expect, expectAccessible, expectFits, test } from './fixtures';
import { FactsPage } from './pages/factsPage';

test('a search finds Chinese, English and pinyin initials, and marks what it found', async ({ page }) => {
  const facts = new FactsPage(page);
  await facts.open();
  const all = await facts.shown();
  await facts.search.fill('株洲');
  await expect.poll(() => facts.shown()).toBeLessThan(all);
  await facts.search.fill('Zhuzhou');
  await expect(facts.rows.first()).toContainText('株洲');
  await facts.search.fill('zz 突破');
  await expect(facts.rows.first().locator('.hit-mark', { hasText: '株洲' })).toBeVisible();
  await expect.poll(async () => [...new Set(await facts.column(1))]).toEqual(['株洲']);
  await page.reload();
  await expect(facts.search).toHaveValue('zz 突破');
});

test('filters, order, groups and columns work together and stand in the address', async ({ page }) => {
  const facts = new FactsPage(page);
  await facts.open();
  await page.getByRole('button', { name: /^筛选性质/ }).click();
  const actual = page.getByRole('checkbox', { name: /^实绩/ });
  const count = Number(/\d+/.exec(await actual.locator('xpath=..').innerText())?.[0]);
  await actual.check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^筛选性质/ })).toBeFocused();
  await expect.poll(() => facts.shown()).toBe(count);
  await facts.head('年份').getByRole('button').click();
  await facts
    .head('地区')
    .getByRole('button')
    .click({ modifiers: ['Shift'] });
  await expect(facts.head('年份')).toHaveAttribute('aria-sort', 'ascending');
  await expect(async () => {
    const years = (await facts.column(8)).filter((year) => /^\d{4}$/.test(year));
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual(years.toSorted());
  }).toPass();
  await page.getByRole('combobox', { name: '分组' }).selectOption('theme');
  const headings = facts.table.locator('.group-row');
  await expect(headings.first()).toContainText('条');
  await page.getByRole('button', { name: '列', exact: true }).click();
  await page.getByRole('checkbox', { name: '单位' }).uncheck();
  await page.getByRole('button', { name: '指标左移' }).click();
  await page.keyboard.press('Escape');
  await expect(facts.head('单位')).toHaveCount(0);
  await expect.poll(() => facts.address()).toContain('sort=year,place');
  await expect.poll(() => facts.address()).toContain('where=kind:actual');
  await expect.poll(() => facts.address()).toContain('group=theme');
  await expect.poll(() => facts.address()).toContain('cols=place,period,item,theme');
  await page.goBack();
  await page.goBack();
  await expect(facts.head('单位')).toBeVisible();
});

test('picked statements have a joint verdict, survive filters and reloading, and go to Compare', async ({
  page,
}) => {
  const facts = new FactsPage(page);
  await facts.open('where=item:地区生产总值;year:2025');
  const pick = (name: RegExp) => page.getByRole('checkbox', { name }).first();
  await pick(/^选中：株洲 地区生产总值 /).check();
  await expect(facts.picked).toContainText('再选一条');
  await pick(/^选中：湘潭 地区生产总值 /).focus();
  await page.keyboard.press('Space');
  await expect(facts.picked).toContainText('已选 2 条');
  await expect(facts.picked).toContainText('有条件可比：性质不同');
  await facts.search.fill('湘潭');
  await expect(facts.picked).toContainText('其中 1 条不在当前筛选里');
  await page.reload();
  await expect(facts.picked).toContainText('已选 2 条');
  const downloading = page.waitForEvent('download');
  await facts.picked.getByRole('button', { name: '导出' }).click();
  const strip = page.getByRole('region', { name: '导出', exact: true });
  await expect(strip.getByRole('radio', { name: /^已选/ })).toBeChecked();
  await strip.getByRole('button', { name: /^CSV/ }).click();
  const saved = await downloading;
  expect(saved.suggestedFilename()).toMatch(/picked\.csv$/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '到“对照”里看' }).click();
  await expect(page.getByRole('table').getByRole('columnheader', { name: /湘潭/ }).first()).toBeVisible();
  await expect.poll(() => facts.address()).toContain('#/compare?places=zhuzhou,xiangtan');
});

test('an aside opens its evidence, and the arrow keys step through the rows', async ({ page }) => {
  const facts = new FactsPage(page);
  await facts.open('where=verdict:none');
  const first = facts.rows.first().locator('[data-fact]');
  const name = await first.getAttribute('title');
  await first.click();
  await expect(facts.evidence).toContainText(name ?? 'no name');
  const before = facts.address();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => facts.address()).not.toBe(before);
  await page.reload();
  await expect(facts.evidence).toBeVisible();
  await page.getByRole('link', { name: '对照' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByText('没有认出')).toHaveCount(0);
});

test('an empty result says which filter emptied it, and lifts that one', async ({ page }) => {
  const facts = new FactsPage(page);
  await facts.open('where=kind:actual;year:2030');
  await expect(page.getByRole('heading', { name: '当前筛选下没有一条表述' })).toBeVisible();
  const lift = page.getByRole('listitem').filter({ hasText: '去掉“年份：2030”' });
  const promised = Number(/(\d+) 条$/.exec(await lift.innerText())?.[1]);
  await lift.getByRole('button').click();
  await expect.poll(() => facts.shown()).toBe(promised);
});

test('of many rows those in sight are drawn, the last is reached, and paper has all', async ({ page }) => {
  const facts = new FactsPage(page);
  await facts.open('supplement=on');
  const all = await facts.shown();
  expect(all).toBeGreaterThan(300);
  await expect.poll(() => facts.rows.count()).toBeLessThan(100);
  await expect(facts.table).toHaveAttribute('aria-rowcount', String(all + 2));
  await page.getByRole('region', { name: /^表格/ }).focus();
  await page.keyboard.press('End');
  await expect(facts.table.locator(`tr[aria-rowindex="${all + 2}"]`)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(facts.rows).toHaveCount(all);
  // No column is squeezed out, and none leaves the sheet.
  await page.setViewportSize({ width: 1000, height: 700 });
  await expectFits(page);
  await expect.poll(async () => (await facts.head('原句').boundingBox())?.width).toBeGreaterThan(150);
});

test('a broken link opens what it can and says what it dropped', async ({ page }) => {
  const facts = new FactsPage(page);
  await facts.open('where=size:big;kind:target&picked=1.AAAA&sort=-nothing&left=picked');
  await expect(page.getByText('size:big')).toBeVisible();
  await expect(page.getByText('没有带上')).toBeVisible();
  await expect(page.getByText('“已选”读不出来')).toBeVisible();
  await expect(facts.rows.first()).toContainText('目标');
});

for (const [lang, look] of [
  ['zh', 'light'],
  ['en', 'dark'],
] as const) {
  test(`Facts is accessible, ${lang} ${look}, on a desk and on a phone`, async ({ page }) => {
    const facts = new FactsPage(page, lang);
    await facts.open(`look=${look}&q=zz&where=year:2030`);
    await facts.rows.first().getByRole('checkbox').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: lang === 'zh' ? /^筛选年份/ : /^Filter Year/ }).click();
    await expectAccessible(page, '.popover:popover-open');
    await page.setViewportSize({ width: 390, height: 844 });
    await expectFits(page);
  });
}
