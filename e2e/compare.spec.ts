import { readFile } from 'node:fs/promises';
import { expect, expectFits, test } from './fixtures';
import { ComparePage } from './pages/comparePage';

const gdpOfZhuzhou = 'zhuzhou-2025-proposal/gdp-2025';
const gdpOfXiangtan = 'xiangtan-2021-outline/gdp-2025';

test('places switch on and off, the last one stays, back returns', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  const heads = compare.table.getByRole('columnheader');
  await expect(heads.first()).toBeVisible();
  const columns = await heads.count();
  await compare.place('株洲').click();
  await expect(heads).toHaveCount(columns - 1);
  await expect.poll(() => compare.address()).toContain('places=changsha,xiangjiang,xiangtan');
  await compare.place('长沙').click();
  await compare.place('湘江新区').click();
  await compare.place('湘潭').click();
  await expect(compare.place('湘潭')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(heads).toHaveCount(columns);
  await page.goForward();
  await expect(heads).toHaveCount(columns - 1);
});

test('the 15th period tells the three kinds of silence apart', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  await compare.period('十五五').click();
  await expect.poll(() => compare.address()).toContain('period=15th');
  await expect(compare.headline).toContainText('十五五');
  const modernisation = compare.row('基本实现现代化');
  await expect(modernisation.getByRole('cell').getByText('无文件')).toBeVisible();
  await expect(modernisation.getByRole('cell').getByText('未收录')).toBeVisible();
  await expect(modernisation.getByRole('cell').getByText('未提及')).toHaveCount(0);
  await expect(compare.row('地区生产总值')).toHaveCount(0);
});

test('evidence opens, steps and closes by keyboard, and is in the address', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  await compare.statement(gdpOfZhuzhou).focus();
  await page.keyboard.press('Enter');
  await expect(compare.evidence).toBeVisible();
  await expect(compare.evidence.locator('mark')).toContainText('4000亿元');
  await expect(compare.evidence).toContainText('株洲日报');
  await expect.poll(() => compare.address()).toContain(`fact=${gdpOfZhuzhou}`);
  await page.keyboard.press('ArrowRight');
  await expect(compare.evidence.locator('mark')).toContainText('3500亿元');
  await expect.poll(() => compare.address()).toContain(`fact=${gdpOfXiangtan}`);
  await page.keyboard.press('Escape');
  await expect(compare.evidence).toBeHidden();
  await expect(compare.statement(gdpOfXiangtan)).toBeFocused();
});

test('a statement and its citation are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const compare = new ComparePage(page);
  await compare.open(`fact=${gdpOfZhuzhou}`);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await compare.evidence.getByRole('button', { name: compare.names.copySentence }).click();
  await expect.poll(copied).toContain('株洲2025年地区生产总值预计超过4000亿元');
  await compare.evidence.getByRole('button', { name: compare.names.copyCitation }).click();
  await expect.poll(copied).toContain('[N]. 株洲日报, 2025-12-23');
});

test('a deep link opens what it names and never flashes the default page', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`./#/compare?lang=en&look=dark&period=14th&fact=${gdpOfXiangtan}`, { waitUntil: 'commit' });
  await expect(page.locator('#root')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-look', 'dark');
  release();
  const compare = new ComparePage(page, 'en');
  await expect(compare.evidence.locator('mark')).toContainText('3500亿元');
  await expect(compare.period('14th')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a broken link opens what it can and says what it dropped', async ({ page }) => {
  const compare = new ComparePage(page);
  const { open } = await import('./fixtures');
  await open(page, '#/nowhere?places=zhuzhou,atlantis&period=99th&colour=red&fact=no/such');
  await expect(compare.table.getByRole('columnheader')).toHaveCount(2);
  for (const part of ['nowhere', 'atlantis', '99th', 'colour', 'no/such']) {
    await expect(page.getByText(part)).toBeVisible();
  }
});

test('reasons of a verdict open on focus and on hover, and Escape closes them', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  const badge = compare.row('创新平台').getByRole('button', { name: '不可比' });
  const reasons = page.getByRole('note');
  await badge.focus();
  await expect(reasons).toContainText('国省市级');
  await page.keyboard.press('Escape');
  await expect(reasons).toBeHidden();
  await compare.row('地区生产总值').getByRole('button', { name: '有条件可比' }).hover();
  await expect(reasons).toContainText('预计');
});

test('marks stand only where statements stand together', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  await expect(compare.row('地区生产总值').locator('svg.mini')).toHaveCount(2);
  await expect(compare.row('创新平台').locator('svg.mini')).toHaveCount(0);
  await expect(compare.row('世界级产业集群').locator('svg.mini')).toHaveCount(2);
});

test('“另 n 条” opens the rest of a cell, folds open, both in the address', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  await page.getByRole('button', { name: /国家级产业集群.*另 3 条/ }).click();
  await expect.poll(() => compare.address()).toContain('more=national-clusters.zhuzhou');
  const rows = await compare.table.getByRole('row').count();
  await page.getByRole('button', { name: /^绿色，仅一地/ }).click();
  await expect.poll(() => compare.address()).toContain('unfold=green');
  await expect(compare.table.getByRole('row')).toHaveCount(rows + 2);
});

test('search finds by Chinese, English and figure; an empty result says how to undo it', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  await page.getByRole('button', { name: compare.names.more }).click();
  const search = page.getByRole('searchbox', { name: compare.names.search });
  await search.fill('air');
  await expect(compare.row('空气质量')).toBeVisible();
  await search.fill('4000亿');
  await expect(compare.row('地区生产总值')).toBeVisible();
  await search.fill('没有这个词');
  await expect(page.getByRole('heading', { name: '当前筛选下没有一行' })).toBeVisible();
  await page.getByRole('button', { name: '去掉“没有这个词”' }).click();
  await expect(compare.row('产业链')).toBeVisible();
});

test('the system of the other period is one step away', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  const head = compare.table.getByRole('columnheader').filter({ hasText: '长沙' }).first();
  await head.getByRole('button', { name: /1\+2\+N/ }).click();
  await expect(head).toContainText('先进储能材料');
  await expect.poll(() => compare.address()).toContain('system=changsha-1-2-n');
  await head.getByRole('button', { name: /4433/ }).click();
  await expect(head).toContainText('量子科技');
});

test('print holds every row and the sources', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  const rows = compare.table.locator('th[scope="row"]:has(.badge)');
  const shown = await rows.count();
  const folds = await compare.table.getByRole('button', { name: /，仅一地 \d+ 项/ }).all();
  const names = await Promise.all(folds.map((fold) => fold.getAttribute('aria-label')));
  const folded = names.reduce((sum, name) => sum + Number(/\d+/.exec(name ?? '')?.[0]), 0);
  expect(folded).toBeGreaterThan(50);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(rows).toHaveCount(shown + folded);
  await expect(page.getByText('中共株洲市委关于制定')).toBeVisible();
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
  const pdf = await page.pdf({ format: 'A4', landscape: true });
  expect(pdf.byteLength).toBeGreaterThan(20_000);
});

test('projector appearance shows seven rows a screen and pages by key', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const compare = new ComparePage(page);
  await compare.open('look=projector');
  await expect(page.getByText(/第 1 屏/)).toBeVisible();
  const firstStatement = compare.table.locator('[data-fact]').first();
  const first = await firstStatement.getAttribute('data-fact');
  await page.keyboard.press('PageDown');
  await expect(page.getByText(/第 2 屏/)).toBeVisible();
  await expect(firstStatement).not.toHaveAttribute('data-fact', first ?? '');
});

test('English says the same in English', async ({ page }) => {
  const compare = new ComparePage(page, 'en');
  await compare.open();
  await expect(compare.row('GDP').first()).toContainText('400');
  await expect(compare.row('GDP').first()).toContainText('bn yuan');
  await expect(compare.table).not.toContainText('未提及');
  await expect(compare.table).toContainText('Not stated');
  await compare.statement(gdpOfZhuzhou).click();
  await expect(compare.evidence.locator('[lang="zh-CN"]').first()).toContainText('4000亿元');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('nothing scrolls sideways and evidence is a sheet', async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.open();
    await expectFits(page);
    await compare.statement(gdpOfZhuzhou).click();
    await expect(compare.evidence).toBeVisible();
    await expect.poll(async () => (await compare.evidence.boundingBox())?.width).toBe(390);
    await expectFits(page);
  });
});

test('the first view asks for four files at the most, no chart engine among them', async ({ page }) => {
  const files: string[] = [];
  page.on('response', (response) => files.push(new URL(response.url()).pathname));
  await page.goto('./');
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const scripts = files.filter((file) => /\.(js|css)$/.test(file));
  const html = await (await page.request.get('./')).text();
  expect(html.match(/<(script[^>]* src|link rel="(stylesheet|modulepreload)")/g)?.length).toBeLessThanOrEqual(
    4,
  );
  for (const file of scripts) {
    expect(await (await page.request.get(file)).text()).not.toContain('zrender');
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the real page is there before any script runs', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('四套体系');
    await expect(page.getByRole('table').first()).toContainText('3500');
  });
});

test('runs under any base path', async ({ page, baseURL }) => {
  await page.route('**/any/base/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/any/base/', '') || 'index.html';
    const body = await readFile(new URL(`../dist/${path}`, import.meta.url));
    const type = { html: 'text/html', js: 'text/javascript', css: 'text/css' }[path.split('.').pop() ?? ''];
    await route.fulfill({ body, contentType: type ?? 'image/svg+xml' });
  });
  await page.goto(`${baseURL}any/base/#/compare?period=14th`);
  await expect(page.getByRole('button', { name: '十四五', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});
