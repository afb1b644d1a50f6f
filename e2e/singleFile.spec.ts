/** The app as one file, opened from the disk with the network cut. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { blockIds, readDeck, withDeck } from '../src/exports/singlePage';
import { readWorkbook, recordsOf } from '../src/exports/workbook.fixture';
import { views } from '../src/selection/selection';
import { expect, open, test } from './fixtures';
import { BriefingPage } from './pages/briefingPage';
import { ComparePage } from './pages/comparePage';
import { ExportStrip } from './pages/exportStrip';
import { FactsPage } from './pages/factsPage';
import { PictureMenu } from './pages/pictureMenu';
import { ShowPage } from './pages/showPage';

const file = resolve('dist-single/duibiao.html');
const here = pathToFileURL(file).href;

test.use({ baseURL: here, offline: true });

/** Saves the file from within itself, as a person does. */
async function saveCopy(page: Page): Promise<Buffer> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载单文件版' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('duibiao.html');
  return readFile(await saved.path());
}

/** Opens a file at an address, and waits until it is drawn. */
async function openFile(page: Page, path: string, hash: string): Promise<void> {
  await open(page, `${pathToFileURL(path).href}${hash}`);
}

const deckIn = async (page: Page): Promise<string | null> =>
  readDeck((await page.locator(`#${blockIds.deck}`).textContent()) ?? 'null');

test('every view is one press away, and evidence another', async ({ page }) => {
  await open(page);
  const links = page.getByRole('navigation').first().getByRole('link');
  await expect(links).toHaveCount(views.length);
  const said = new Set<string>();
  for (const link of [...(await links.all()).slice(1), links.first()]) {
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('main[aria-busy]')).toHaveCount(0);
    said.add(await page.getByRole('heading', { level: 1 }).innerText());
  }
  expect(said.size).toBe(views.length);

  const compare = new ComparePage(page);
  await compare.table.getByRole('button', { name: /4000/ }).first().click();
  await expect(compare.evidence.locator('mark').first()).toContainText('4000亿元');
  await expect.poll(() => page.url()).toContain('fact=zhuzhou-2025-proposal/gdp-2025');
});

for (const [what, hash, drawn] of [
  ['small multiples', '#/compare?mode=charts', '.echart[data-finished] svg'],
  ['two places', '#/compare?mode=pair&lang=en', 'main h2'],
  ['a trajectory', '#/targets?mode=trajectory&concept=gdp&look=dark', 'main svg'],
  ['the overlap of industries', '#/industries?look=projector', '.echart[data-finished] svg'],
] as const) {
  test(`a link leads to ${what}`, async ({ page }) => {
    await open(page, hash);
    await expect(page.locator(drawn).first()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-deep');
  });
}

test('initials find Chinese names', async ({ page }) => {
  const facts = new FactsPage(page);
  await facts.open();
  await facts.search.fill('zz 突破');
  await expect(facts.rows.first().locator('.hit-mark', { hasText: '株洲' })).toBeVisible();
});

test('everything leaves as a workbook packed in a worker, and a drawing as a picture', async ({ page }) => {
  await open(page, '#/targets');
  const strip = new ExportStrip(page);
  await strip.open();
  await strip.strip.getByRole('radio', { name: strip.names.all }).check();
  const [worker, { bytes }] = await Promise.all([page.waitForEvent('worker'), strip.download('XLSX')]);
  expect(worker.url()).toMatch(/^blob:/);
  const [statements] = readWorkbook(bytes);
  expect(recordsOf(statements ?? { name: '', xml: '', rows: [] }).length).toBeGreaterThan(300);

  const menu = new PictureMenu(page, '时间线');
  const picture = await menu.download('png');
  const { ink, corner } = await menu.readPng(picture.bytes);
  expect(ink).toBeGreaterThan(0.01);
  expect(corner).toBe('255 255 255 255');
});

test('its links, which open nowhere else, are not copied: what to do instead is said', async ({ page }) => {
  await open(page, '#/compare');
  const strip = new ExportStrip(page);
  await strip.open();
  await strip.strip.getByRole('button', { name: strip.names.copyLink }).click();
  await expect(strip.said).toContainText('把文件发给对方');
});

test('a slide is added in it', async ({ page }) => {
  await open(page, '#/sources?mode=package');
  await page.getByRole('button', { name: '加入简报 数据包' }).click();
  await page.getByRole('link', { name: '已加入简报，第 2 页' }).click();
  await expect(new BriefingPage(page).slides).toHaveCount(3);
});

test('it saves its own bytes, wherever it was opened and whatever was done in it', async ({ page }) => {
  await open(page, '#/facts?lang=en&look=dark');
  await page.getByRole('link', { name: 'Sources' }).click();
  await page.getByRole('button', { name: '中', exact: true }).click();
  await page.getByRole('button', { name: '数据包' }).click();
  expect((await saveCopy(page)).equals(await readFile(file))).toBe(true);
});

test('a deck is saved in it and read back, and cannot break out', async ({ page }, info) => {
  const hostile = `</script><script>document.body.textContent = 'broken'</script><!-- <script> $& \u2028 \r\n 对标`;
  const deck = JSON.stringify({ title: hostile }, null, 2).replaceAll('\n', '\r\n');
  const made = withDeck(await readFile(file, 'utf8'), deck);
  if (made === null) throw new Error('the file took no deck');
  const [first, second] = [info.outputPath('first.html'), info.outputPath('second.html')];
  await writeFile(first, made);

  await openFile(page, first, '#/sources?mode=package');
  expect(await deckIn(page)).toBe(deck);
  // It takes the deck along when it saves itself.
  const copy = await saveCopy(page);
  expect(copy.equals(Buffer.from(made))).toBe(true);
  await writeFile(second, copy);
  await openFile(page, second, '#/sources?mode=package');
  expect(await deckIn(page)).toBe(deck);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('数据集');
});

test('a deck made in it leaves in all its forms, and is presented from the copy', async ({
  page,
  browser,
}, info) => {
  const briefing = new BriefingPage(page);
  await briefing.makeOne();
  const before = await briefing.order();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const cell = (name: RegExp) => page.getByRole('button', { name });
  for (const [name, start] of [
    [/^PPTX/, 'PK'],
    [/^DOCX/, 'PK'],
    [/^稿件/, '{'],
  ] as const) {
    const { bytes } = await briefing.download(cell(name));
    expect(bytes.subarray(0, start.length).toString()).toBe(start);
  }
  const { bytes } = await briefing.download(cell(/^HTML/));
  const copy = info.outputPath('copy.html');
  await writeFile(copy, bytes);

  // Another computer: nothing is kept there, and there is no network.
  const elsewhere = await browser.newContext({ offline: true, locale: 'zh-CN' });
  const problems: string[] = [];
  elsewhere.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  elsewhere.on('weberror', (error) => problems.push(error.error().message));
  const opened = await elsewhere.newPage();
  await openFile(opened, copy, '#/briefing');
  await expect.poll(() => new BriefingPage(opened).order()).toEqual(before);
  await opened.getByRole('link', { name: '演示' }).click();
  const show = new ShowPage(opened);
  await show.expectSlide(1, before.length);
  const presenter = await show.openPresenter();
  await presenter.expectAt(1, before.length);
  await show.press('ArrowRight', 'ArrowRight');
  await show.expectSlide(3, before.length);
  await presenter.expectAt(3, before.length);
  expect(problems).toEqual([]);
  await elsewhere.close();
});

test('a file that was not copied to its end says so', async ({ page }, info) => {
  const whole = await readFile(file);
  const cut = info.outputPath('cut.html');
  await writeFile(cut, whole.subarray(0, Math.floor(whole.length * 0.7)));
  await page.goto(`${pathToFileURL(cut).href}#/facts`);
  await expect(page.getByRole('alert')).toContainText('这个文件不完整');
  await expect(page.getByRole('table').first()).toBeVisible();
});

test.describe('beside the served page', () => {
  test.use({ baseURL: `http://127.0.0.1:${process.env['DUIBIAO_PORT'] ?? 4174}/`, offline: false });

  test('the same file is a plain link', async ({ page }) => {
    await open(page, '#/sources?mode=package');
    expect((await saveCopy(page)).equals(await readFile(file))).toBe(true);
  });

  test('it can be fetched, to put a deck in it, and nothing else can', async ({ page }) => {
    await open(page);
    const fetched = await page.evaluate(async (name) => (await fetch(name)).text(), './duibiao.html');
    expect(fetched).toBe(await readFile(file, 'utf8'));
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute('content', /connect-src 'self'(;|$)/);
  });
});
