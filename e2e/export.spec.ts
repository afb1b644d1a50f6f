import { readWorkbook, recordsOf } from '../src/exports/workbook.fixture';
import { expect, expectAccessible, expectFits, open, test } from './fixtures';
import { ExportStrip } from './pages/exportStrip';

test('Compare leaves as a workbook, whose cells are those of the page', async ({ page }) => {
  await open(page, '#/compare?theme=economy&places=zhuzhou,xiangtan');
  const strip = new ExportStrip(page);
  await strip.open();
  const { name, bytes } = await strip.download('XLSX');
  expect(name).toMatch(/^duibiao-\d+\.\d+\.\d+-compare-economy\.xlsx$/);
  const sheets = readWorkbook(bytes);
  expect(sheets.map((sheet) => sheet.name)).toEqual(['表述', '文件', '可比性', '说明']);
  const rows = recordsOf(sheets[0] ?? { name: '', xml: '', rows: [] });
  const gdp = rows.find((row) => row['编号'] === 'zhuzhou-2025-proposal/gdp-2025');
  expect(gdp).toMatchObject({
    数: 4000,
    单位: '亿元',
    折算数: 400_000_000_000,
    可比性: '有条件可比',
    年份: 2025,
  });
  expect(gdp?.['在本工具里']).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+\/#\/facts\?fact=zhuzhou-2025-proposal\/gdp-2025$/,
  );
  await expect(strip.said).toContainText(`已下载 ${name}`);
  await expect(strip.said).toContainText(`${rows.filter((row) => row['编号'] !== null).length} 条`);
});

test('everything leaves as a large workbook, packed apart from the page', async ({ page }) => {
  await open(page, '#/targets?lang=en');
  const strip = new ExportStrip(page, 'en');
  await strip.open();
  await strip.strip.getByRole('radio', { name: strip.names.all }).check();
  await strip.strip.getByRole('checkbox', { name: 'With “not stated” rows' }).uncheck();
  const { name, bytes } = await strip.download('XLSX');
  expect(name).toMatch(/-all-en\.xlsx$/);
  const [statements, lists] = readWorkbook(bytes);
  expect(lists?.name).toBe('Lists');
  const rows = statements ? recordsOf(statements) : [];
  expect(rows.every((row) => row['Identifier'] !== null)).toBe(true);
  await expect(strip.said).toContainText(`Downloaded ${name}, ${rows.length} statements`);
});

test('Targets leave as CSV and JSON, Industries as their lists', async ({ page }) => {
  await open(page, '#/targets?mode=list&year=2030');
  const strip = new ExportStrip(page);
  await strip.open();
  const table = await strip.download('CSV');
  expect(table.name).toMatch(/-targets\.csv$/);
  const text = table.bytes.toString('utf8');
  expect(text.startsWith('\uFEFF地区,')).toBe(true);
  expect(text).toContain('目标 · 清单');
  const { bytes } = await strip.download('JSON');
  const { facts } = JSON.parse(bytes.toString('utf8')) as {
    facts: { year: number | null; frequency: string }[];
  };
  expect(facts.length).toBeGreaterThan(10);
  expect(
    facts.every(({ year, frequency }) => year === 2030 || year === null || frequency === 'each-year'),
  ).toBe(true);
  await page.getByRole('link', { name: '产业' }).click();
  const lists = await strip.download('CSV');
  expect(lists.bytes.toString('utf8')).toContain('工程机械');
  await expect(strip.said).toContainText('行名单');
});

test('a link and a table are copied, for texts and for spreadsheets', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#/compare?theme=economy');
  const strip = new ExportStrip(page);
  await strip.open();
  await strip.strip.getByRole('button', { name: strip.names.copyLink }).click();
  await expect(strip.said).toHaveText('链接已复制');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await strip.strip.getByRole('button', { name: strip.names.copyTable }).click();
  await expect(strip.said).toContainText('表格已复制');
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return [await read('text/html'), await read('text/plain')];
  });
  expect(html).toContain('<td>株洲</td>');
  expect(text).toMatch(/^地区\t项目\t/);
  expect(text).toContain('duibiao ');
});

test('the strip opens, is walked through and closes by keyboard', async ({ page }) => {
  await open(page);
  const strip = new ExportStrip(page);
  await strip.button.focus();
  await page.keyboard.press('Enter');
  await expect(strip.button).toHaveAttribute('aria-expanded', 'true');
  await strip.format('XLSX').and(page.locator(':enabled')).waitFor();
  // What stands between the button and its strip.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '演示' })).toBeFocused();
  for (const name of [
    /^XLSX/,
    /^CSV/,
    /^JSON/,
    /^图片/,
    strip.names.print,
    strip.names.copyLink,
    strip.names.copyTable,
  ]) {
    await page.keyboard.press('Tab');
    await expect(strip.strip.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(strip.strip.getByRole('radio', { name: strip.names.all })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(strip.strip).toHaveCount(0);
  await expect(strip.button).toBeFocused();
});

test('a press on a filter leaves it open, and its counts follow', async ({ page }) => {
  await open(page);
  const strip = new ExportStrip(page);
  await strip.open();
  const view = strip.strip.getByRole('radio', { name: /^这一屏/ });
  const before = await view.locator('..').innerText();
  await page.getByRole('button', { name: '十五五', exact: true }).click();
  await expect(view.locator('..')).not.toHaveText(before);
});

for (const [lang, look, width] of [
  ['zh', 'light', 1440],
  ['en', 'dark', 1440],
  ['en', 'projector', 1366],
  ['zh', 'light', 390],
] as const) {
  test(`the strip has no violation: ${lang}, ${look}, ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, `#/compare?lang=${lang}&look=${look}`);
    const strip = new ExportStrip(page, lang);
    await strip.open();
    await strip.download('JSON');
    await expectAccessible(page, '.export-strip');
    await expectAccessible(page, '.bar');
    await expectFits(page);
  });
}
