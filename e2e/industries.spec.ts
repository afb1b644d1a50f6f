import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { ComparePage, type Language } from './pages/comparePage';
import { IndustriesPage } from './pages/industriesPage';

test('one step from the comparison and back, with what was selected', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open('places=changsha,xiangtan');
  await page.getByRole('link', { name: '产业' }).click();
  const industries = new IndustriesPage(page);
  await expect(industries.matrix).toBeVisible();
  await expect(industries.headline).toContainText('两市文件都写到');
  await expect.poll(() => industries.address()).toBe('#/industries?places=changsha,xiangtan');
  await expect(page).toHaveTitle(/产业/);
  await page.goBack();
  await expect(page.getByRole('columnheader', { name: '长沙' }).first()).toContainText('4433');
  await expect(industries.matrix).toHaveCount(0);
  await expect.poll(() => compare.address()).toBe('#/compare?places=changsha,xiangtan');
});

test('the matrix sorts by how many, by sector, by place, and keeps that in the address', async ({ page }) => {
  const industries = new IndustriesPage(page);
  await industries.open();
  const standard = await industries.sectors();
  await industries.matrix.getByRole('button', { name: '赛道', exact: true }).click();
  await expect.poll(() => industries.address()).toContain('by=sector');
  await expect.poll(() => industries.sectors()).not.toEqual(standard);
  await page.getByRole('combobox', { name: /^排序/ }).selectOption({ label: '湘潭的层级' });
  await expect.poll(() => industries.address()).toContain('by=xiangtan');
  await expect(industries.matrix.getByRole('columnheader', { name: '湘潭' })).toHaveAttribute(
    'aria-sort',
    'other',
  );
  const byPlace = await industries.sectors();
  expect(byPlace.toSorted()).toEqual(standard.toSorted());
  await page.goBack();
  await page.goBack();
  await expect.poll(() => industries.sectors()).toEqual(standard);
});

test('a row opens to its segments, its reading says its rule, and the readings can be switched off', async ({
  page,
}) => {
  const industries = new IndustriesPage(page);
  await industries.open();
  const row = industries.row('汽车').first();
  await row.getByRole('rowheader').getByRole('button').click();
  await expect.poll(() => industries.address()).toContain('sector=vehicles');
  await expect(industries.matrix.getByRole('rowheader', { name: '智能网联汽车' })).toBeVisible();
  await row.getByRole('button', { name: /^同一细分/ }).focus();
  await expect(page.getByRole('note')).toContainText('两地写到同一个细分');
  await expect(page.getByRole('note')).toContainText('长沙 “智能网联汽车”、株洲 “智能网联汽车”');
  await expect(page.getByRole('note')).toContainText('本工具判读');
  await page.getByLabel(industries.names.readings).uncheck();
  await expect(industries.matrix.getByRole('columnheader', { name: /^判读/ })).toHaveCount(0);
  await expect.poll(() => industries.address()).toContain('readings=off');
  await page.getByRole('button', { name: industries.names.headOnly }).click();
  await expect.poll(() => industries.address()).toContain('lists=head');
  await expect(industries.row('数字创意').first()).toContainText('其他名单：微短剧');
});

test('a theme chooses sectors and makes no place look silent', async ({ page }) => {
  const industries = new IndustriesPage(page);
  await industries.open('theme=green');
  await expect(industries.row('新能源').first()).toContainText('3/3');
  await expect(industries.headline).toContainText('一个赛道');
  await expect(page.getByText('只数当前筛选里的赛道')).toBeVisible();
  await page.getByRole('button', { name: '清除全部筛选' }).click();
  await expect(industries.headline).toContainText('六个赛道');
});

test('a city without a list is said to have none, and is not counted against the others', async ({
  page,
}) => {
  const industries = new IndustriesPage(page);
  await industries.open('period=15th');
  await expect(industries.matrix.getByRole('columnheader', { name: /湘潭/ })).toContainText('未收录');
  await expect(industries.row('人工智能').first()).toContainText('2/2');
  await expect(industries.headline).toContainText('长沙和株洲都写到');
});

test('the words of the document are one press away, and the keyboard walks on', async ({ page }) => {
  const industries = new IndustriesPage(page);
  await industries.open();
  const name = industries.structure.getByRole('button', { name: '中小航空发动机' });
  await name.click();
  await expect(industries.evidence.locator('mark')).toContainText('中小航空发动机');
  await expect(name).toHaveAttribute('aria-current', 'true');
  await expect(industries.evidence).toContainText('株洲日报');
  await expect(industries.evidence).toContainText('航空装备 › 航空动力');
  await expect.poll(() => industries.address()).toContain('part=zhuzhou-3-3-2/');
  const before = industries.address();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => industries.address()).not.toBe(before);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => industries.address()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(industries.evidence).toBeHidden();
  await expect.poll(() => industries.address()).not.toContain('part=');
});

test('every member of the head systems can be read, and open slots stay open', async ({ page }) => {
  const industries = new IndustriesPage(page);
  await industries.open();
  for (const member of ['基因技术', '深地深海空天', '烟花鞭炮', '人工智能及传感器'])
    await expect(industries.structure.getByRole('button', { name: member, exact: true })).toBeVisible();
  await expect(industries.structure.getByText('1 条未点名')).toHaveCount(3);
  await industries.structure.getByRole('button', { name: /长沙改看十四五/ }).click();
  await expect(industries.structure.getByRole('button', { name: '先进储能材料' })).toBeVisible();
  await expect.poll(() => industries.address()).toContain('system=changsha-1-2-n');
});

test('the change is a drawing whose names open by keyboard, and a table', async ({ page }) => {
  const industries = new IndustriesPage(page);
  await industries.open();
  const node = industries.flow().getByRole('button', { name: '先进储能材料 · 本工具归并' });
  await node.focus();
  await page.keyboard.press('Enter');
  await expect(industries.evidence.locator('mark')).toContainText('先进储能材料');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: industries.names.table, exact: true }).click();
  await expect.poll(() => industries.address()).toContain('as=table');
  const link = page.getByRole('row').filter({ hasText: '先进储能材料' }).filter({ hasText: '本工具归并' });
  await expect(link).toContainText('储能材料是新材料的一个细分');
});

test('with the supplement, Zhuzhou and Xiangtan have a change too', async ({ page }) => {
  const industries = new IndustriesPage(page);
  await industries.open();
  await expect(page.getByLabel(industries.names.change)).toHaveCount(0);
  await page.getByRole('button', { name: '补充来源' }).click();
  await page.getByLabel(industries.names.change).selectOption('xiangtan-three-three-2024');
  await expect(page.getByRole('heading', { name: /湘潭：从“11条?链”到“三优三特”/ })).toBeVisible();
  await expect(page.getByText(/其间只有条数：2021-12 13/)).toBeVisible();
});

test('a pair opens to what is common and what each has alone; a place without lists has no bar', async ({
  page,
}) => {
  const industries = new IndustriesPage(page);
  await industries.open();
  await page.getByRole('button', { name: /^长沙与株洲/ }).click();
  await expect.poll(() => industries.address()).toContain('pair=changsha,zhuzhou');
  await expect(page.getByText('仅株洲').first()).toBeVisible();
  const chart = page.getByRole('img', { name: industries.names.chart });
  await expect(chart).toHaveAttribute('data-finished', '');
  await page.getByRole('button', { name: '十五五', exact: true }).click();
  await expect(page.getByRole('cell', { name: '湘潭没有名单' }).first()).toBeVisible();
});

test('the glossary is searched, narrowed and unfolded', async ({ page }) => {
  const industries = new IndustriesPage(page);
  await industries.open();
  await industries.glossary.getByRole('button', { name: /^湘潭/ }).click();
  await expect.poll(() => industries.address()).toContain('schemes=xiangtan');
  await expect(industries.glossary.getByRole('button', { name: '“六个湘潭”' })).toBeVisible();
  await page.getByRole('searchbox', { name: industries.names.search }).fill('六横八纵');
  await expect(industries.glossary.getByRole('rowheader')).toHaveCount(1);
  await expect.poll(() => decodeURIComponent(industries.address())).toContain('find=六横八纵');
  await industries.glossary.getByRole('button', { name: '“六横八纵”融城骨干路网' }).click();
  await expect(industries.evidence).toContainText('六横八纵');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: industries.names.search }).fill('没有这样的提法');
  await industries.glossary.getByRole('button', { name: '清除搜索' }).click();
  await page.getByLabel(industries.names.level).selectOption('province');
  await expect(industries.glossary.getByRole('rowheader', { name: /“4\+4科创工程”/ }).first()).toBeVisible();
});

test('a link opens all of it, and names what it could not read', async ({ page }) => {
  const industries = new IndustriesPage(page, 'en');
  await industries.open('sector=vehicles,magic&part=changsha-4433/emerging/0&change=nowhere&by=zhuzhou');
  await expect(industries.evidence).toContainText('digital industry');
  await expect(industries.matrix.getByRole('rowheader', { name: 'Connected vehicles' })).toBeVisible();
  const notice = page.getByText('Parts of this link were not recognised').locator('..');
  await expect(notice).toContainText('“magic” in “sector”');
  await expect(notice).toContainText('“nowhere” in “change”');
});

test('a phone scrolls in one direction, and its names open', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ['zh', 'en'] as const) {
    const industries = new IndustriesPage(page, lang);
    await industries.open();
    await expectFits(page);
  }
});

test('on paper everything is there: readings, both forms of the change, all schemes, the sources', async ({
  page,
}) => {
  const industries = new IndustriesPage(page);
  await industries.open();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(industries.glossary.getByRole('rowheader', { name: '“六个湘潭”' })).toBeVisible();
  await expect(industries.flow()).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '储能材料是新材料的一个细分' })).toBeVisible();
  await expect(page.locator('.print-sources')).toContainText('中共长沙市委');
  const pdf = await page.pdf({ format: 'A4', landscape: true, path: test.info().outputPath('page.pdf') });
  expect(pdf.length).toBeGreaterThan(20_000);
  expect((await readFile(test.info().outputPath('page.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
});

const cases: [Language, string][] = [
  ['zh', 'light'],
  ['zh', 'projector'],
  ['en', 'dark'],
];
for (const [lang, look] of cases) {
  test(`Industries has no violation: ${lang}, ${look}`, async ({ page }) => {
    const industries = new IndustriesPage(page, lang);
    await industries.open(`look=${look}&sector=vehicles&pair=changsha,zhuzhou&supplement=on`);
    await page
      .getByRole('img', { name: industries.names.chart })
      .and(page.locator('[data-finished]'))
      .waitFor();
    await expectAccessible(page);
  });
}

test('evidence and a phone have no violation', async ({ page }) => {
  const industries = new IndustriesPage(page);
  await industries.open('part=changsha-4433/emerging/0&as=table&schemes=zhuzhou');
  await industries.evidence.locator('mark').waitFor();
  await expectAccessible(page, '.drawer');
  await expectAccessible(page, '.glossary');
  await page.setViewportSize({ width: 390, height: 844 });
  await industries.open();
  await expectAccessible(page);
});
