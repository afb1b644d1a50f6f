import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, expectAccessible, expectFits, test } from './fixtures';
import { SourcesPage } from './pages/sourcesPage';

const outline = '湘潭市“十四五”规划和2035年远景目标纲要发布';

test('a document opens by keyboard, steps, shows its statements and their evidence, and closes in turn', async ({
  page,
}) => {
  const sources = new SourcesPage(page);
  await sources.open();
  await expect(sources.headline).toContainText('五份文件里');
  await sources.title(outline).focus();
  await page.keyboard.press('Enter');
  await expect(sources.document).toBeFocused();
  await expect(sources.document).toContainText('5 / 5');
  await expect.poll(() => sources.address()).toContain('document=xiangtan-2021-outline');
  await page.keyboard.press('ArrowLeft');
  await expect(sources.document).toContainText('4 / 5');
  await expect(sources.document.getByRole('heading', { level: 3 }).first()).toContainText('株洲');
  await sources.document.getByRole('button', { name: sources.names.next }).click();
  await expect(sources.document.getByText('干亿', { exact: true })).toBeVisible();
  // Its line in the text, said once for all that stands in it.
  await expect(sources.document.getByTitle('原文第 19 行').first()).toHaveText('19');
  await sources.document.getByRole('button', { name: /^地区生产总值/ }).click();
  await expect(sources.evidence.locator('mark').first()).toContainText('3500亿元');
  await expect(sources.evidence.getByText('原文行')).toBeVisible();
  await expect(sources.document).toHaveAttribute('inert');
  await page.keyboard.press('Escape');
  await expect(sources.evidence).toHaveCount(0);
  await expect(sources.document.getByRole('button', { name: /^地区生产总值/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sources.document).toHaveCount(0);
  await expect(sources.title(outline)).toBeFocused();
});

test('citations are copied in both styles, and its statements are one press away', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sources = new SourcesPage(page);
  await sources.open('document=xiangtan-2021-outline');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await sources.document.getByRole('button', { name: sources.names.copyChinese }).click();
  await expect.poll(copied).toBe(`${outline}[N]. 湘潭日报, [2021-06-03].`);
  await sources.document.getByRole('button', { name: sources.names.copyEnglish }).click();
  await expect.poll(copied).toMatch(/\[in Chinese\]\. \[2021, June 3\]\. Xiangtan Daily\.$/);
  await sources.document.getByRole('button', { name: sources.names.only }).click();
  await expect(page.getByRole('link', { name: '数据' })).toHaveAttribute('aria-current', 'page');
  await expect.poll(() => sources.address()).toBe('#/facts?where=document:xiangtan-2021-outline');
});

test('the three silences have three words, and filters are in the counts', async ({ page }) => {
  const sources = new SourcesPage(page);
  await sources.open();
  await expect(sources.table.getByText('未收录', { exact: true })).toBeVisible();
  await expect(sources.table.getByText('无文件', { exact: true })).toBeVisible();
  await expect(sources.table.getByText('未提及', { exact: true }).first()).toBeAttached();
  const total = () => page.locator('.held').innerText();
  const before = await total();
  await page.getByRole('button', { name: '十五五', exact: true }).click();
  await expect.poll(total).not.toBe(before);
  await expect(sources.title(outline)).toHaveCount(0);
});

test('the supplement stands apart and opens from a link', async ({ page }) => {
  const sources = new SourcesPage(page);
  await sources.open();
  const held = await page.locator('.held').innerText();
  await page.getByRole('button', { name: sources.names.supplement }).click();
  const pages = page.getByRole('region', { name: /^补充来源/ });
  await expect(pages.getByRole('row')).not.toHaveCount(0);
  await expect(page.locator('.held')).toHaveText(held);
  await pages.getByRole('button').first().click();
  await expect(sources.document).toContainText('补');
  const link = sources.address();
  await sources.open(link.split('?')[1] ?? '');
  await expect(sources.document).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('looking at several documents is one step of “back”', async ({ page }) => {
  const sources = new SourcesPage(page);
  await sources.open();
  await sources.title(outline).click();
  await sources.document.getByRole('button', { name: sources.names.previous }).click();
  await expect(sources.document).toContainText('4 / 5');
  await page.goBack();
  await expect(sources.document).toHaveCount(0);
  await expect.poll(() => sources.address()).toBe('#/sources');
});

test('a link to an unknown document opens the table and says so', async ({ page }) => {
  const sources = new SourcesPage(page);
  await sources.open('document=nonsense');
  await expect(page.locator('.notice')).toContainText('nonsense');
  await expect(sources.table).toBeVisible();
  await expect(sources.document).toHaveCount(0);
});

test('the method leads to its sections, and its cases to their evidence', async ({ page }) => {
  const sources = new SourcesPage(page);
  await sources.open('mode=method');
  const contents = page.getByRole('navigation', { name: '目录' });
  await contents.getByRole('button', { name: '年份' }).click();
  await expect(page.getByRole('heading', { name: '年份', exact: true })).toBeFocused();
  await page.locator('[data-rule="operator.gt"]').getByRole('button').click();
  await expect(sources.evidence).toBeVisible();
  await expect(sources.evidence.locator('mark').first()).toHaveText(/超|突破|过|多|余|高于/);
});

test('the package is made in the page: a zip of the whole dataset', async ({ page, context }) => {
  const sources = new SourcesPage(page);
  await sources.open('mode=package');
  const button = page.getByRole('button', { name: sources.names.download });
  await expect(button).toBeEnabled();
  await context.setOffline(true);
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(file.suggestedFilename()).toMatch(/^duibiao-data-\d+\.\d+\.\d+\.zip$/);
  const files = unzipSync(new Uint8Array(await readFile(await file.path())));
  const described = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as {
    version: string;
    resources: { path: string }[];
  };
  expect(file.suggestedFilename()).toContain(described.version);
  expect(described.resources.filter(({ path }) => !(path in files))).toEqual([]);
  const supplementary = JSON.parse(strFromU8(files['documents.json'] ?? new Uint8Array())) as {
    collection: string;
  }[];
  expect(supplementary.some(({ collection }) => collection === 'supplement')).toBe(true);
});

for (const [lang, form] of [
  ['zh', 'supplement=on&document=xiangtan-2021-outline'],
  ['en', 'look=dark&document=changsha-2021-congress'],
  ['en', 'mode=method&look=dark'],
  ['zh', 'mode=package&look=dark'],
] as const) {
  test(`accessible in ${lang}: ${form}`, async ({ page }) => {
    await new SourcesPage(page, lang).open(form);
    await expectAccessible(page);
  });
}

test('every form fits a phone, and is accessible there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ['zh', 'en'] as const) {
    const sources = new SourcesPage(page, lang);
    for (const form of ['supplement=on', 'mode=method', 'mode=package']) {
      await sources.open(form);
      await expectFits(page, `${lang} ${form}`);
    }
  }
  await new SourcesPage(page).open();
  await expectAccessible(page);
});
