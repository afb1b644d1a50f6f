import type { Page } from '@playwright/test';
import { expect, expectAccessible, open, test } from './fixtures';
import { PictureMenu } from './pages/pictureMenu';

interface Drawing {
  name: string;
  address: string;
  of: string | RegExp;
  file: RegExp;
}

const drawings: readonly Drawing[] = [
  { name: 'the timeline', address: '#/targets', of: '时间线', file: /^duibiao-targets-timeline-/ },
  {
    name: 'a trajectory',
    address: '#/targets?mode=trajectory&concept=gdp',
    of: '轨迹',
    file: /^duibiao-targets-trajectory-gdp-/,
  },
  {
    name: 'the due list',
    address: '#/targets?mode=list',
    of: '到期清单',
    file: /^duibiao-targets-due-\d{4}-/,
  },
  {
    name: 'small multiples',
    address: '#/compare?mode=charts',
    of: '小多图',
    file: /^duibiao-compare-charts-/,
  },
  { name: 'the table', address: '#/compare', of: '并列表', file: /^duibiao-compare-table-/ },
  { name: 'head to head', address: '#/compare?mode=pair', of: '两地对看', file: /^duibiao-compare-pair-/ },
  {
    name: 'the sectors',
    address: '#/industries',
    of: '各地写到哪些赛道',
    file: /^duibiao-industries-sectors-/,
  },
  { name: 'the change of system', address: '#/industries', of: /从“/, file: /^duibiao-industries-change-/ },
  { name: 'the overlap', address: '#/industries', of: '两地重合多少', file: /^duibiao-industries-overlap-/ },
];

/** The drawing as SVG and as PNG, read back by the browser. */
async function check(page: Page, { of, file }: Drawing, lang: 'zh' | 'en' = 'zh') {
  const menu = new PictureMenu(page, of, lang);
  const svg = await menu.download('svg');
  expect(svg.name).toMatch(file);
  expect(svg.name).toMatch(/^[a-z0-9-]+\.svg$/);
  const read = await menu.readSvg(svg.bytes);
  expect(read.isParsed, 'the browser reads the SVG').toBe(true);
  expect(read.title).not.toBe('');
  expect(read.text).toContain(lang === 'zh' ? '来源' : 'Sources');
  expect(read.text).toMatch(/\n1\n.*\d{4}/s);
  expect(read.text).toMatch(lang === 'zh' ? /数据集 duibiao \d+\.\d+\.\d+/ : /dataset duibiao \d+\.\d+\.\d+/);
  expect(read.ground).toBe('#FFFFFF');
  await expect(menu.said).toHaveText(menu.names.done);
  const png = await menu.download('png');
  expect(png.name).toBe(svg.name.replace(/svg$/, 'png'));
  const pixels = await menu.readPng(png.bytes);
  expect([pixels.width, pixels.height]).toEqual([read.width * 2, read.height * 2]);
  expect(pixels.corner).toBe('255 255 255 255');
  expect(pixels.ink).toBeGreaterThan(0.005);
  expect(pixels.ink).toBeLessThan(0.5);
}

for (const view of ['targets', 'compare', 'industries']) {
  test(`every drawing of ${view} can be taken away as SVG and PNG`, async ({ page }) => {
    for (const drawing of drawings.filter(({ address }) => address.startsWith(`#/${view}`))) {
      await test.step(drawing.name, async () => {
        await open(page, drawing.address);
        await check(page, drawing);
      });
    }
  });
}

test('on white whatever the look, and in English', async ({ page }) => {
  await open(page, '#/compare?mode=charts&lang=en&look=dark');
  await check(page, { name: '', address: '', of: 'Charts', file: /^duibiao-compare-charts-/ }, 'en');
  await open(page, '#/targets?mode=trajectory&concept=gdp&lang=en&look=projector');
  await check(page, { name: '', address: '', of: 'Trajectory', file: /^duibiao-targets-trajectory-/ }, 'en');
});

test('a long drawing is cut into numbered pictures', async ({ page }) => {
  await open(page, '#/targets');
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  const menu = new PictureMenu(page, '时间线');
  await menu.choose('svg');
  await expect(menu.said).toHaveText(/^已下载 \d+ 张$/);
  const count = Number(/\d+/.exec(await menu.said.innerText())?.[0]);
  await expect.poll(() => names.length).toBe(count);
  expect(names.map((name) => /-(\d+)of(\d+)\.svg$/.exec(name)?.slice(1).map(Number))).toEqual(
    names.map((_, at) => [at + 1, count]),
  );
});

test('a picture goes to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#/compare?mode=pair');
  const menu = new PictureMenu(page, '两地对看');
  await menu.choose('copy');
  await expect(menu.said).toHaveText(menu.names.copied);
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('image/png'))?.size ?? 0;
  });
  expect(size).toBeGreaterThan(5000);
});

test('a browser that cannot copy pictures says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
  await open(page, '#/compare?mode=pair');
  const menu = new PictureMenu(page, '两地对看');
  await menu.choose('copy');
  await expect(menu.said).toHaveText(/不能复制图片/);
});

test('the menu works by keyboard and is accessible', async ({ page }) => {
  await open(page, '#/targets?mode=list&look=dark');
  const menu = new PictureMenu(page, '到期清单');
  await menu.button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: menu.names.svg }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: menu.names.svg })).toBeFocused();
  await expectAccessible(page, '.picture-menu');
  await page.keyboard.press('Escape');
  await expect(menu.button).toBeFocused();
  await expect(menu.button).toHaveAttribute('aria-expanded', 'false');
});
