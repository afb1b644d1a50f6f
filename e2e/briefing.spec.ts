import { expect, expectAccessible, expectFits, open, test } from './fixtures';
import { BriefingPage } from './pages/briefingPage';

test('slides are added from the views that show them, and stay where they were put', async ({ page }) => {
  await open(page, '#/compare?period=14th');
  await page.getByRole('button', { name: /加入简报 产业体系/ }).click();
  await expect(page.getByRole('link', { name: '已加入简报，第 2 页' })).toBeVisible();
  // The same is not added twice.
  await page.getByRole('button', { name: /加入简报 产业体系/ }).click();
  await expect(page.getByRole('link', { name: '简报里已有，第 2 页' })).toBeVisible();

  await page.getByRole('link', { name: '目标', exact: true }).click();
  await page.getByRole('button', { name: /加入简报 时间线/ }).click();
  await expect(page.getByRole('link', { name: '已加入简报，第 3 页' })).toBeVisible();

  await page.getByRole('link', { name: '产业', exact: true }).click();
  await page.getByRole('button', { name: /加入简报 各地写到哪些赛道/ }).click();
  await page.getByRole('link', { name: '已加入简报，第 4 页' }).click();

  const briefing = new BriefingPage(page);
  await expect(briefing.slides).toHaveCount(5);
  await expect(briefing.stage).toContainText('第 4 页');
  await expect(briefing.stage).toContainText('#/industries?period=14th');
  await page.reload();
  await expect(briefing.slides).toHaveCount(5);
});

test('a row of Compare and a piece of evidence become slides of their own', async ({ page }) => {
  const briefing = new BriefingPage(page);
  await open(page, '#/compare');
  const row = page.getByRole('row', { name: /地区生产总值/ }).first();
  await row.getByRole('button', { name: '有条件可比' }).click();
  await page.getByRole('button', { name: /加入简报 地区生产总值/ }).click();
  await expect(page.getByRole('link', { name: '已加入简报，第 2 页' })).toBeVisible();
  await page.keyboard.press('Escape');
  await row.locator('[data-fact]').last().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /加入简报/ })
    .click();
  await page.getByRole('link', { name: '已加入简报，第 3 页' }).click();
  await expect(briefing.stage).toContainText('证据');
  await expect(briefing.stage).toContainText('fact=');
});

test('the evidence of a part of a list becomes a slide, and leads back to it', async ({ page }) => {
  const briefing = new BriefingPage(page);
  await open(page, '#/industries?part=changsha-4433/pillar/0');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /加入简报/ })
    .click();
  await page.getByRole('link', { name: '已加入简报，第 2 页' }).click();
  await expect(briefing.stage).toContainText('名单的证据');
  await expect(briefing.stage).toContainText('part=changsha-4433/pillar/0');
  await page.getByRole('link', { name: '改选择' }).click();
  await expect(page.getByRole('dialog', { name: '证据：长沙 工程机械' })).toBeVisible();
});

test('the method and the dataset become tables of their own', async ({ page }) => {
  const briefing = new BriefingPage(page);
  await open(page, '#/sources?mode=method');
  await page.getByRole('button', { name: '加入简报 不可比的原因' }).click();
  await expect(page.getByRole('link', { name: '已加入简报，第 2 页' })).toBeVisible();
  await page.getByRole('button', { name: '加入简报 可比不可比' }).click();
  await expect(page.getByRole('link', { name: '已加入简报，第 3 页' })).toBeVisible();
  await page.getByRole('button', { name: '数据包', exact: true }).click();
  await page.getByRole('button', { name: '加入简报 数据包' }).click();
  await page.getByRole('link', { name: '已加入简报，第 4 页' }).click();
  await expect(briefing.slides).toHaveCount(5);
  await expect(briefing.stage.getByRole('table')).toContainText('已知、未收录');
  await briefing.slides.nth(1).click();
  await expect(briefing.stage.getByRole('table')).toContainText('单位不同类');
});

test('what cannot be drawn is not added, and says why', async ({ page }) => {
  await open(page, '#/targets?mode=trajectory&period=14th&kind=target');
  const add = page.getByRole('button', { name: /^加入简报/ }).first();
  await add.click();
  await expect(page.getByText(/^没有加：.*画不出轨迹/)).toBeVisible();
  await page.getByRole('link', { name: '简报', exact: true }).click();
  await expect(page.getByRole('heading', { name: '简报还是空的' })).toBeVisible();
});

test('slides go elsewhere by the keyboard, by dragging and by buttons', async ({ page }) => {
  const briefing = new BriefingPage(page);
  await briefing.makeOne();
  const before = await briefing.order();
  const moved = before[2] ?? '';
  await briefing.slides.nth(2).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(() => briefing.order())
    .toEqual([...before.slice(0, 2), before[3], moved, ...before.slice(4)]);
  await expect(page.getByText(`已移到第 4 页，共 ${before.length} 页`)).toBeAttached();
  await expect(briefing.slides.nth(3)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => briefing.order()).toEqual(before);

  // The title stays first.
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('不能再移')).toBeAttached();
  await expect.poll(async () => (await briefing.order())[0]).toBe(before[0]);
  await briefing.undo.click();
  await expect.poll(() => briefing.order()).toEqual(before);

  const [from, to] = [briefing.slides.nth(4), briefing.slides.nth(1)];
  await from.dragTo(to, { targetPosition: { x: 60, y: 8 } });
  await expect.poll(async () => (await briefing.order())[1]).toBe(before[4]);
  await page.getByRole('button', { name: '后移' }).click();
  await expect.poll(async () => (await briefing.order())[2]).toBe(before[4]);
});

test('a headline of one’s own is held against the data; notes and steps are kept', async ({ page }) => {
  const briefing = new BriefingPage(page);
  await briefing.makeOne();
  await briefing.slides.nth(1).click();
  const proposed = await briefing.headline.inputValue();
  await briefing.headline.fill('长沙遥遥领先，共 9999 家');
  await expect(page.getByText('已改', { exact: true })).toBeVisible();
  await expect(page.locator('#headline-check mark')).toHaveCount(2);
  await expect(page.locator('#headline-check')).toContainText('9999');
  await expect(page.locator('#headline-check')).toContainText('“领先”');
  await expect(briefing.slides.nth(1)).toHaveAccessibleName(/长沙遥遥领先.*标题要核对.*9999/);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await expect(page.getByText('1 页的标题要核对，见第 2 页')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await briefing.headline.fill('各有各的写法');
  await expect(page.locator('#headline-check mark')).toHaveCount(0);
  await expect(briefing.slides.nth(1)).not.toHaveAccessibleName(/标题要核对/);
  await expect(page.locator('#headline-check')).toContainText('没有超出判读');
  await page.getByRole('button', { name: '还原建议' }).click();
  await expect(briefing.headline).toHaveValue(proposed);
  await expect(page.getByText('已改', { exact: true })).toHaveCount(0);

  const notes = await briefing.notes.inputValue();
  await briefing.notes.pressSequentially('先说性质');
  const typed = await briefing.notes.inputValue();
  expect(typed).not.toBe(notes);
  await expect(briefing.undo).toHaveText('撤销“写备注”');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(briefing.notes).toHaveValue(notes);
  await page.keyboard.press('Control+Shift+z');
  await expect(briefing.notes).toHaveValue(typed);
  await page.reload();
  await briefing.slides.nth(1).click();
  await expect(briefing.notes).toHaveValue(typed);
});

test('what one click made by rule follows the language until it is edited', async ({ page }) => {
  await new BriefingPage(page).makeOne();
  const briefing = new BriefingPage(page, 'en');
  await briefing.open('&slide=2');
  await expect(page.getByRole('textbox', { name: 'Name of the section' }).first()).toHaveValue('Systems');
  await expect(briefing.notes).toHaveValue(/^To be said with it: /);
});

test('sections are named where they stand, and end where their name is emptied', async ({ page }) => {
  const briefing = new BriefingPage(page);
  await briefing.makeOne();
  await briefing.slides.nth(2).click();
  const names = page.getByRole('textbox', { name: '小节名称' });
  const before = await names.count();
  await page.getByRole('button', { name: '从此分节' }).click();
  await expect(names).toHaveCount(before + 1);
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.type('重合');
  await page.keyboard.press('Enter');
  await expect.poll(() => briefing.kept()).toContain('"section": "重合"');
  await names.nth(1).fill('');
  await page.keyboard.press('Enter');
  await expect(names).toHaveCount(before);
});

test('the selection of a slide is changed in its view and taken back', async ({ page }) => {
  const briefing = new BriefingPage(page);
  await briefing.makeOne();
  await briefing.slides.nth(1).click();
  await page.getByRole('link', { name: '改选择' }).click();
  await expect(page.getByText('正在改简报第 2 页的选择')).toBeVisible();
  await page.reload();
  await expect(page.getByText('正在改简报第 2 页的选择')).toBeVisible();
  await page.getByRole('button', { name: '湘潭', exact: true }).click();
  await page.getByRole('button', { name: '更新第 2 页' }).click();
  await expect(briefing.stage).toContainText('places=changsha,xiangjiang,zhuzhou');
  await expect(briefing.undo).toHaveText('撤销“改选择”');
  await expect(page.getByText('正在改简报')).toHaveCount(0);
});

test('a deck leaves as a file and comes back whole', async ({ page }) => {
  const briefing = new BriefingPage(page);
  await briefing.makeOne();
  await briefing.slides.nth(1).click();
  await briefing.headline.fill('自己的标题');
  const before = await briefing.order();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const { name, bytes } = await briefing.download(page.getByRole('button', { name: /^稿件/ }));
  expect(name).toMatch(/^duibiao-.+\.duibiao\.json$/);
  await page.getByRole('button', { name: '清空简报' }).click();
  await expect(page.getByRole('heading', { name: '简报还是空的' })).toBeVisible();
  await briefing.openFile(name, bytes.toString());
  await expect.poll(() => briefing.order()).toEqual(before);
  await expect(page.getByText(`已打开 ${name}`)).toBeVisible();
  await briefing.undo.click();
  await expect(page.getByRole('heading', { name: '简报还是空的' })).toBeVisible();
});

test('a deck leaves as PowerPoint, as Word and as one file', async ({ page }) => {
  const briefing = new BriefingPage(page);
  await briefing.makeOne();
  await page.getByRole('button', { name: '导出', exact: true }).click();
  for (const ending of ['pptx', 'docx']) {
    const cell = page.getByRole('button', { name: new RegExp(`^${ending}`, 'i') });
    const { name, bytes } = await briefing.download(cell);
    expect(name).toMatch(new RegExp(`^duibiao-[^/\\\\:]+\\.${ending}$`));
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    await expect(cell).toContainText(`已下载 ${name}`);
  }
  const html = await briefing.download(page.getByRole('button', { name: /^HTML/ }));
  expect(html.name).toMatch(/^duibiao-.+\.html$/);
  // The deck is in it, in its own block.
  expect(html.bytes.toString()).toContain('duibiao-deck');
  expect(html.bytes.toString()).toContain('\\"subject\\"');
});

test('a wrong file is explained and changes nothing', async ({ page }) => {
  const briefing = new BriefingPage(page, 'en');
  await briefing.makeOne();
  const before = await briefing.order();
  const deck: unknown = JSON.parse((await briefing.kept()) ?? '');
  const broken = JSON.stringify(deck).replace('"notes":""', '"notes":5').replace('"16:9"', '"21:9"');
  await briefing.openFile('broken.json', broken);
  await expect(page.getByText('broken.json was not opened')).toBeVisible();
  await expect(page.getByRole('row', { name: /aspect.*21:9.*16:9/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /slides\.0\.notes.*5.*string/ })).toBeVisible();
  await expectAccessible(page);
  await expect.poll(() => briefing.order()).toEqual(before);
  await briefing.openFile('photo.json', '\u0089PNG');
  await expect(page.getByRole('row', { name: /the whole file/ })).toBeVisible();
  await page.getByRole('button', { name: 'OK' }).click();
  await expect(page.getByText('was not opened')).toHaveCount(0);
});

test('what the browser does not keep is said; what it cannot read is put aside', async ({ page }) => {
  const briefing = new BriefingPage(page);
  await page.addInitScript(() => {
    if (window.localStorage.getItem('duibiao.deck') === null)
      window.localStorage.setItem('duibiao.deck', '{');
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem.bind(window.localStorage), {
      apply: (set, _store, [key, text]: [string, string]) => {
        if (key === 'duibiao.deck' && 'full' in window) throw new DOMException('full', 'QuotaExceededError');
        set(key, text);
      },
    });
  });
  await briefing.open();
  await expect(page.getByText('读不出来，已原样另放一处')).toBeVisible();
  await page.evaluate(() => Object.assign(window, { full: true }));
  await page.getByRole('button', { name: briefing.names.makeOne }).click();
  await expect(page.getByText('没能存到本机：浏览器的存储满了')).toBeVisible();
  await expect(briefing.slides).not.toHaveCount(0);
});

test('two windows work on one deck', async ({ page, context }) => {
  const first = new BriefingPage(page);
  await first.makeOne();
  const other = await context.newPage();
  const second = new BriefingPage(other);
  await second.open();
  await expect(second.slides).toHaveCount(await first.slides.count());
  await second.headline.fill('另一个窗口的标题');
  await expect(first.slides.first()).toHaveAccessibleName(/另一个窗口的标题/);
  await expect(first.undo).toHaveText('撤销“另一个窗口的改动”');
});

test('“Present” without a deck offers to make one, and “back” leaves', async ({ page }) => {
  await open(page, '#/targets');
  await page.getByRole('link', { name: '演示', exact: true }).click();
  await expect(page.getByRole('heading', { name: '简报还是空的' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#\/targets/);
});

for (const lang of ['zh', 'en'] as const) {
  for (const look of ['light', 'dark'] as const) {
    test(`is accessible in ${lang}, ${look}`, async ({ page }) => {
      const briefing = new BriefingPage(page, lang);
      await briefing.open(`&look=${look}`);
      await expectAccessible(page);
      await briefing.makeOne(`&look=${look}`);
      await briefing.headline.fill('9999');
      await page.getByRole('button', { name: lang === 'zh' ? '导出' : 'Export', exact: true }).click();
      await expect(page.getByRole('button', { name: /^PPTX/ })).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: lang === 'zh' ? '加一页' : 'Add a page', exact: true }).click();
      await expect(
        page.getByRole('button', { name: lang === 'zh' ? /^目标时间线/ : /^Timeline/ }),
      ).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test('is usable and accessible on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ['zh', 'en'] as const) {
    const briefing = new BriefingPage(page, lang);
    await page.evaluate(() => window.localStorage.clear()).catch(() => undefined);
    await briefing.makeOne();
    await briefing.slides.nth(2).click();
    await expectAccessible(page);
    await expectFits(page);
    await page.evaluate(() => window.localStorage.clear());
  }
});

test('a deck made anew asks only where something was written by hand, and undo is named', async ({
  page,
}) => {
  const briefing = new BriefingPage(page);
  await briefing.makeOne();
  const remake = page.getByRole('button', { name: '按现选择重排', exact: true });
  const dialog = page.getByRole('dialog', { name: '换掉整份简报？' });
  await remake.click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('原来的简报可用“撤销”找回')).toBeVisible();

  await briefing.notes.fill('先说性质，再说数。');
  await remake.click();
  await expect(dialog).toContainText('现有 1 页');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(briefing.notes).toHaveValue('先说性质，再说数。');
  await remake.click();
  await dialog.getByRole('button', { name: '重排' }).click();
  await expect(briefing.notes).toHaveValue('');
  await page.getByRole('button', { name: briefing.names.undo }).click();
  await expect(briefing.notes).toHaveValue('先说性质，再说数。');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the table of a slide is scrolled in its own box, no column narrower than its words', async ({
    page,
  }) => {
    const briefing = new BriefingPage(page);
    await briefing.makeOne('&slide=2');
    await briefing.slides.nth(1).click();
    const box = page.getByRole('region', { name: '同一页的表' });
    const first = box.getByRole('rowheader').first();
    await expect(first).toBeVisible();
    expect((await first.boundingBox())?.width).toBeGreaterThan(48);
    expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('the charts of Compare say that it is the table that is added', async ({ page }) => {
  await open(page, '#/compare?mode=charts');
  await page.getByRole('button', { name: '加入简报 · 并列表' }).click();
  await expect(page.getByRole('link', { name: '已加入简报，第 2 页' })).toBeVisible();
});

test('the presenter window says once what must be said, numbers the next slide and cuts no quotation', async ({
  page,
}) => {
  await new BriefingPage(page).makeOne();
  await open(page, '#/briefing?mode=presenter&slide=6');
  await expect(page.getByRole('heading', { name: /^下一页 · 第 7 页/ })).toBeVisible();
  await expect(page.getByRole('region', { name: '备注' })).toContainText('备注里只有必须说出的条件');
  const quotes = page.getByRole('region', { name: /^原句/ });
  await expect(page.getByText(/^往下还有 \d+ 条/)).toBeVisible();
  const cut = await quotes.evaluate((list) => {
    const end = list.getBoundingClientRect().bottom;
    return [...list.querySelectorAll('dd')].filter((item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return top < end - 1 && bottom > end + 1;
    }).length;
  });
  expect(cut).toBe(0);
});
