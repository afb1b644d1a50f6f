import { expect, expectAccessible, expectFits, test } from './fixtures';
import { TargetsPage } from './pages/targetsPage';

const sizes = [
  [1366, 768],
  [1440, 900],
  [1920, 1080],
] as const;

test('a mark opens its evidence, and the arrow keys walk on and announce', async ({ page }) => {
  const targets = new TargetsPage(page);
  await targets.open();
  const mark = targets.mark(/^株洲，地区生产总值，超过4000亿元，2025.*预计$/);
  await mark.click();
  await expect(targets.evidence.locator('mark').first()).toContainText('4000亿元');
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await mark.focus();
  await page.keyboard.press('ArrowRight');
  const next = page.locator('[data-fact]:focus');
  await expect(next).toHaveAccessibleName(/^(长沙|湘江新区|株洲|湘潭)，.+，.+，.+，(目标|实绩|预计|起点)$/);
  await expect(next).not.toHaveAccessibleName(/^株洲，地区生产总值/);
  await page.keyboard.press('ArrowLeft');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(targets.evidence).toBeVisible();
});

test('one mark is reached by Tab, the others by the arrows', async ({ page }) => {
  const targets = new TargetsPage(page);
  await targets.open();
  await expect(page.locator('.timeline [data-fact][tabindex="0"]')).toHaveCount(1);
  await page.locator('.timeline [data-fact][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(targets.marks.last()).toBeFocused();
  await expect(page.locator('.timeline [data-fact][tabindex="0"]')).toHaveCount(1);
});

test('filters, lanes and period are in the address, and every statement is there', async ({ page }) => {
  const targets = new TargetsPage(page);
  await targets.open();
  const total = Number(/(\d+)条表述/.exec(await targets.headline.innerText())?.[1]);
  const stacked = async () => {
    const labels = await page
      .locator('.timeline [role="button"]:not([data-fact])')
      .evaluateAll((all) =>
        all.map((one) => Number(/另 (\d+) 条$/.exec(one.getAttribute('aria-label') ?? '')?.[1] ?? 0)),
      );
    return labels.reduce((sum, count) => sum + count, 0);
  };
  // The lanes are drawn anew once their width is known.
  await expect.poll(async () => (await targets.marks.count()) + (await stacked())).toBe(total);
  await page.getByRole('combobox', { name: targets.names.lanes }).selectOption('place');
  await expect(targets.marks).toHaveCount(total);
  await expect.poll(() => targets.address()).toContain('lanes=place');
  await page.getByRole('combobox', { name: targets.names.form }).selectOption('words');
  await expect.poll(() => targets.marks.count()).toBeLessThan(total);
  await expect.poll(() => targets.address()).toContain('form=words');
  await page.getByRole('button', { name: '十五五', exact: true }).click();
  await expect(page.locator('.timeline-head')).not.toContainText('十四五');
});

for (const [width, height] of sizes) {
  test(`no figure touches another at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const lang of ['zh', 'en'] as const) {
      const targets = new TargetsPage(page, lang);
      await targets.open();
      await expect(targets.marks.first()).toBeVisible();
      const touching = () =>
        page.locator('.timeline-group').evaluateAll((groups) =>
          groups.flatMap((group) => {
            const boxes = [...group.querySelectorAll<SVGGraphicsElement>('[data-fact] text')].map((text) => ({
              said: text.textContent,
              box: text.getBBox(),
            }));
            return boxes.flatMap((a, at) =>
              boxes
                .slice(at + 1)
                .filter(
                  (b) =>
                    a.box.x < b.box.x + b.box.width &&
                    b.box.x < a.box.x + a.box.width &&
                    a.box.y + 3 < b.box.y + b.box.height - 3 &&
                    b.box.y + 3 < a.box.y + a.box.height - 3,
                )
                .map((b) => `${a.said} | ${b.said}`),
            );
          }),
        );
      await expect.poll(touching).toEqual([]);
    }
  });
}

test('what falls due: a year, by place, with the reason for silence', async ({ page }) => {
  const targets = new TargetsPage(page);
  await targets.open('mode=list');
  await page.getByRole('button', { name: /^2030 年，\d+ 条$/ }).click();
  await expect.poll(() => targets.address()).toContain('year=2030');
  await expect(targets.headline).toHaveText(/^2030年到期\d+条，出自长沙和株洲$/);
  await expect(page.getByRole('heading', { level: 3, name: '湘潭 未收录' })).toBeVisible();
  await page.getByRole('button', { name: /全球研发中心城市/ }).click();
  await expect(targets.evidence).toContainText('初步建成');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^2029 年，0 条$/ }).click();
  await expect(targets.headline).toHaveText('2029年没有到期的表述');
  await expect(page.getByRole('heading', { level: 2, name: /^未写年份/ })).toBeVisible();
});

test('a trajectory: one axis where the verdict allows, the rest apart, nothing concluded that cannot be', async ({
  page,
}) => {
  const targets = new TargetsPage(page);
  await targets.open('mode=trajectory&concept=gdp');
  await expect(targets.headline).toContainText('2条能放在同一根轴上');
  await expect(page.getByText('没有一地在同一年既写了目标、又写了结果。')).toBeVisible();
  await expect(page.getByText(/^最接近的一对：湘潭.*株洲.*两地不同，不能下结论。$/)).toBeVisible();
  await targets.mark(/^株洲，超过4000亿元/).click();
  await expect(targets.evidence).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '打开补充来源再看' }).click();
  await expect.poll(() => targets.address()).toContain('supplement=on');
  await expect(targets.headline).not.toContainText('2条能放在同一根轴上');
  await page.getByRole('combobox', { name: /^换一个指标/ }).selectOption('gdp-per-capita');
  await expect(page.getByRole('row').filter({ hasText: '说不了' })).toContainText('株洲');
});

test('an empty result offers to clear what emptied it', async ({ page }) => {
  const targets = new TargetsPage(page);
  await targets.open('q=zzzz');
  await page.getByRole('button', { name: '清除全部筛选' }).click();
  await expect(targets.headline).toContainText('条表述里');
});

test('a phone shows the list by year and scrolls in one direction', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ['zh', 'en'] as const) {
    const targets = new TargetsPage(page, lang);
    await targets.open();
    await expect(page.locator('.year-strip')).toBeVisible();
    await expect(targets.marks).toHaveCount(0);
    await expectFits(page);
  }
  await expectAccessible(page);
});

test('on paper all stacks are open and the sources are there', async ({ page }) => {
  const targets = new TargetsPage(page);
  await targets.open();
  const total = Number(/(\d+)条表述/.exec(await targets.headline.innerText())?.[1]);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(targets.marks).toHaveCount(total);
  await expect(page.locator('.print-sources')).toContainText('株洲日报');
});

for (const [lang, look] of [
  ['zh', 'light'],
  ['en', 'dark'],
  ['zh', 'projector'],
] as const) {
  test(`Targets has no violation: ${lang}, ${look}`, async ({ page }) => {
    const targets = new TargetsPage(page, lang);
    await targets.open(`look=${look}&period=15th`);
    await expect(targets.marks.first()).toBeVisible();
    await expectAccessible(page);
    await targets.open(`look=${look}&mode=list&year=2030`);
    await expectAccessible(page);
    await targets.open(`look=${look}&mode=trajectory&concept=gdp&supplement=on`);
    await expect(targets.marks.first()).toBeVisible();
    await expectAccessible(page);
  });
}
