import { expect, expectAccessible, open, test } from './fixtures';
import { asMessage } from '../src/deck/show/messages';
import { begun } from '../src/deck/show/showState';
import { deckFile, fiveSlides, ShowPage } from './pages/showPage';

test.describe('by the keyboard', () => {
  test('keys and clickers turn the page, to both ends', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open();
    await show.expectSlide(1);
    await show.press('ArrowRight', 'PageDown');
    await show.expectSlide(3);
    await show.press('Space');
    await show.expectSlide(4);
    await show.press('Shift+Space', 'PageUp', 'ArrowLeft', 'ArrowLeft');
    await show.expectSlide(1);
    await show.press('End');
    await show.expectSlide(5);
    await show.press('ArrowDown');
    await show.expectSlide(5);
    await show.press('Home', 'Enter');
    await show.expectSlide(2);
    await expect(show.headline).toContainText('株洲');
  });

  test('the neighbours are drawn before they are asked for', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open('slide=2');
    await expect(show.drawn).toHaveAttribute('data-drawn', '1 2 3 4');
    await expect(page.locator('.slides-ahead svg')).toHaveCount(4);
    await show.press('ArrowRight');
    await show.expectSlide(3);
    await expect(show.drawn).toHaveAttribute('data-drawn', '2 3 4 5');
  });

  test('a number and Enter jump; a number that there is not says so', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open();
    await show.press('4');
    await expect(page.getByRole('status').filter({ hasText: /^4$/ })).toBeVisible();
    // Any other key forgets it. What is typed is forgotten by itself too, so it is typed again in one go.
    await show.press('Home', '4', 'Enter');
    await show.expectSlide(4);
    await show.press('9', '9', 'Enter');
    await expect(page.getByText('没有第 99 页，这份简报共 5 页。')).toBeVisible();
    await show.expectSlide(4);
  });

  test('black and white are taken back by any key, which does nothing else', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open('slide=2');
    const blank = page.locator('.show-blank');
    for (const [key, colour] of [
      ['b', 'rgb(0, 0, 0)'],
      ['.', 'rgb(0, 0, 0)'],
      ['w', 'rgb(255, 255, 255)'],
      [',', 'rgb(255, 255, 255)'],
    ] as const) {
      await show.press(key);
      await expect(blank).toHaveCSS('background-color', colour);
      await show.press('ArrowRight');
      await expect(blank).toHaveCount(0);
      await show.expectSlide(2);
    }
  });

  test('the overview is walked by arrow keys', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open('slide=2');
    await show.press('g');
    await expect(show.overview.locator('svg')).toHaveCount(5);
    await expect(show.overview.getByRole('button', { name: /^2 / })).toBeFocused();
    await show.press('ArrowRight', 'ArrowRight');
    await expect(show.overview.getByRole('button', { name: /^4 / })).toBeFocused();
    await show.press('Enter');
    await expect(show.overview).toHaveCount(0);
    await show.expectSlide(4);
    await show.press('g', 'Escape');
    await expect(show.overview).toHaveCount(0);
    await show.expectSlide(4);
    await show.press('g');
    await show.overview.getByRole('button', { name: /^1 / }).click();
    await show.expectSlide(1);
  });

  test('E shows what the documents say, with the figure highlighted', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open('slide=2');
    await show.press('e');
    await expect(show.evidence.locator('mark').filter({ hasText: '4000亿元' })).toBeVisible();
    await expect(show.evidence).toContainText('地区生产总值 超过4000亿元 2025 预计');
    await expect(show.evidence).toContainText('“今年将突破”，按预计数记。');
    await expect(show.evidence).toContainText('株洲市委规划建议（2025-12）');
    await show.press('e');
    await expect(show.evidence).toHaveCount(0);
    await show.press('e', 'PageDown');
    await show.expectSlide(3);
    await expect(show.evidence).toHaveCount(0);
  });

  test('of hundreds of statements some are quoted, and it says where the others are', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open('slide=2', deckFile([{ kind: 'title' }, { kind: 'timeline' }]));
    await show.press('e');
    await expect(show.evidence.locator('q')).toHaveCount(12);
    await expect(show.evidence.getByText(/^另有 \d{3} 条没有列在这里，在“.+”里逐条可查。$/)).toBeAttached();
  });

  test('the keys are listed, and Tab reaches the buttons', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open();
    await show.press('?');
    const help = page.getByRole('dialog', { name: show.names.help });
    await expect(help).toContainText('Page Down');
    await show.press('Escape');
    await expect(help).toHaveCount(0);
    const tools = page.getByRole('group', { name: show.names.tools });
    await show.press('Tab', 'Tab');
    await expect(tools.getByRole('button', { name: show.names.overview })).toBeFocused();
    await show.press('Space');
    await expect(show.overview).toBeVisible();
  });
});

test.describe('the way in and out', () => {
  test('Escape leaves what is open, then the show, back to where it was started', async ({ page }) => {
    const show = new ShowPage(page);
    await show.keep(deckFile(fiveSlides));
    // Whatever a show needs has come before: a gesture is forgotten after some seconds.
    await open(page, '#/briefing');
    await page.getByRole('link', { name: '目标', exact: true }).click();
    await page.getByRole('button', { name: '十五五', exact: true }).click();
    await expect.poll(() => show.address()).toBe('#/targets?period=15th');
    // As a link does it.
    await page.evaluate(() => {
      window.location.hash = '#/briefing?mode=show&slide=2';
    });
    await show.expectSlide(2);
    await expect(page.locator('header.bar')).toHaveCount(0);
    // Begun by a gesture, which the evaluation above is one of.
    await expect.poll(() => show.isFull()).toBe(true);
    await show.press('e', 'Escape');
    await expect(show.evidence).toHaveCount(0);
    await show.press('b', 'Escape');
    await expect(page.locator('.show-blank')).toHaveCount(0);
    await show.expectSlide(2);
    await show.press('ArrowRight', 'Escape');
    await expect.poll(() => show.isFull()).toBe(false);
    await show.expectSlide(3);
    await show.press('Escape');
    await expect(page.locator('header.bar')).toBeVisible();
    await expect.poll(() => show.address()).toBe('#/targets?period=15th');
  });

  test('a show that the page was opened at ends in the briefing, at its slide', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open('slide=2');
    await show.press('ArrowRight');
    await show.endByHand();
    await expect(page.locator('header.bar')).toBeVisible();
    await expect.poll(() => show.address()).toBe('#/briefing?slide=3');
  });

  test('pages that are turned are no steps of “back”, and a reload stays where it was', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open();
    const before = await page.evaluate(() => window.history.length);
    await show.press('ArrowRight', 'ArrowRight');
    await show.expectSlide(3);
    await expect.poll(() => show.address()).toBe('#/briefing?mode=show&slide=3');
    expect(await page.evaluate(() => window.history.length)).toBe(before);
    await page.reload();
    await show.expectSlide(3);
  });

  test('F fills the screen and Escape gives it back before it ends the show', async ({ page }) => {
    const show = new ShowPage(page);
    // Whether the browser fills the screen unasked depends on when it was last touched: here only a key does it.
    await page.addInitScript(() => {
      const request = Reflect.get(Element.prototype, 'requestFullscreen');
      let isPressed = false;
      document.addEventListener('keydown', () => (isPressed = true), true);
      Element.prototype.requestFullscreen = function (options) {
        return isPressed ? request.call(this, options) : Promise.reject(new TypeError('no key'));
      };
    });
    await show.open();
    expect(await show.isFull()).toBe(false);
    await show.press('f');
    await expect.poll(() => show.isFull()).toBe(true);
    await show.press('f');
    await expect.poll(() => show.isFull()).toBe(false);
    await show.press('f');
    await expect.poll(() => show.isFull()).toBe(true);
    await show.press('Escape');
    await expect.poll(() => show.isFull()).toBe(false);
    await show.expectSlide(1);
  });

  test('an empty deck and a number beyond it say so', async ({ page }) => {
    const show = new ShowPage(page);
    await open(page, '#/briefing?mode=show');
    await expect(show.headline).toContainText('还没有页');
    await show.keep(deckFile(fiveSlides));
    await open(page, '#/briefing?mode=show&slide=42');
    await expect(show.headline).toHaveText('没有第 42 页，这份简报共 5 页。');
    await page.getByRole('button', { name: '看最后一页' }).click();
    await show.expectSlide(5);
  });

  test('slides are never dark, and have the projector’s colours on a projector', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open('slide=2&look=dark');
    await expect(page.locator('html')).toHaveAttribute('data-look', 'light');
    await expect(show.slide.locator('svg > rect').first()).toHaveAttribute('fill', '#FFFFFF');
    await open(page, '#/briefing?mode=show&slide=2&look=projector');
    await expect(show.slide.locator('tspan').first()).toHaveAttribute('fill', '#000000');
  });
});

test('a slide fills the window as far as its aspect lets it', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  const show = new ShowPage(page);
  await show.open('slide=2', deckFile(fiveSlides, '4:3'));
  const box = async () => {
    const found = await show.slide.boundingBox();
    return found && [found.x, found.y, found.width, found.height].map(Math.round);
  };
  await expect.poll(box).toEqual([0, 75, 1000, 750]);
});

for (const [width, height, aspect] of [
  [1920, 1080, '16:9'],
  [1440, 900, '16:9'],
  [1366, 768, '4:3'],
  [390, 844, '16:9'],
  [390, 844, '4:3'],
  [844, 390, '16:9'],
] as const) {
  test(`the buttons cover nothing that is written: ${width}×${height}, ${aspect}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const show = new ShowPage(page);
    await show.open('slide=2', deckFile(fiveSlides, aspect));
    const tools = page.getByRole('group', { name: show.names.tools });
    const covered = async () => {
      const bar = await tools.boundingBox();
      const texts = await show.slide.locator('text').evaluateAll((all) =>
        all.map((text) => {
          const { x, y, right, bottom } = text.getBoundingClientRect();
          // The box of a line is taller than its letters.
          const air = (bottom - y) * 0.12;
          return { said: text.textContent, x, y: y + air, right, bottom: bottom - air };
        }),
      );
      expect(texts.length).toBeGreaterThan(5);
      return texts
        .filter(
          ({ x, y, right, bottom }) =>
            bar && x < bar.x + bar.width && bar.x < right && y < bar.y + bar.height && bar.y < bottom,
        )
        .map(({ said }) => said);
    };
    await expect.poll(covered).toEqual([]);
    const bar = await tools.boundingBox();
    expect(bar?.x).toBeGreaterThanOrEqual(0);
    expect(bar?.height).toBeGreaterThanOrEqual(24);
  });
}

test.describe('the presenter window', () => {
  test('is in step with the show both ways, with notes and what comes next', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open('slide=2');
    const presenter = await show.openPresenter();
    await presenter.expectAt(2);
    await expect(presenter.page.getByText(presenter.names.live)).toBeVisible();
    await expect(presenter.page.getByRole('region', { name: presenter.names.notes })).toContainText(
      '先说性质，再说数。',
    );
    await expect(presenter.page.getByRole('heading', { name: /^下一页.*世界级产业集群/ })).toBeVisible();

    await show.press('ArrowRight');
    await presenter.expectAt(3);
    await expect(presenter.page.getByRole('region', { name: presenter.names.notes })).toContainText(
      '各有各的数法。',
    );

    await presenter.press('ArrowRight');
    await show.expectSlide(4);
    await presenter.press('b');
    await expect(page.locator('.show-blank')).toBeVisible();
    await expect(presenter.page.getByText('观众看到的是黑屏')).toBeVisible();
    await presenter.press('b');
    await expect(page.locator('.show-blank')).toHaveCount(0);
    await presenter.press('2', 'Enter', 'e');
    await show.expectSlide(2);
    await expect(show.evidence).toBeVisible();
    await presenter.page.getByRole('button', { name: /^1 / }).click();
    await show.expectSlide(1);
  });

  test('takes the deck of the show where it has none of its own', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open('slide=3');
    const presenter = await show.openPresenter();
    await presenter.expectAt(3);
    await presenter.page.evaluate(() => window.localStorage.clear());
    await presenter.page.reload();
    await presenter.expectAt(3);
    await expect(presenter.page.getByRole('region', { name: presenter.names.notes })).toContainText(
      '各有各的数法。',
    );
  });

  test('is in step without a channel, by posts from window to window', async ({ page, context }) => {
    await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    const show = new ShowPage(page);
    await show.open('slide=2');
    const presenter = await show.openPresenter();
    expect(await presenter.page.evaluate(() => 'BroadcastChannel' in window)).toBe(false);
    await expect(presenter.page.getByText(presenter.names.live)).toBeVisible();
    await presenter.press('ArrowRight');
    await show.expectSlide(3);
    await show.press('End');
    await presenter.expectAt(5);
  });

  test('hears nothing malformed, nor a slide that there is not', async ({ page, context }) => {
    const show = new ShowPage(page);
    await show.open('slide=2');
    const other = new ShowPage(await context.newPage());
    await open(other.page, '#/compare');
    const drive = (slide: unknown, name: string) => ({
      ...asMessage({ type: 'leave', show: name }),
      type: 'drive',
      state: { ...begun(1, 1), slide, turn: 99 },
    });
    const name = await show.name();
    await other.post(
      'drive',
      null,
      drive('4', name),
      drive(99, name),
      { type: 'leave' },
      drive(4, 'another'),
    );
    // The last of them is sound: it shows that all have arrived.
    await other.post(drive(3, name));
    await show.expectSlide(3);
  });

  test('two shows at once: each presenter drives its own, one opened by hand the last', async ({
    page,
    context,
  }) => {
    const first = new ShowPage(page);
    await first.open('slide=2');
    const ofFirst = await first.openPresenter();
    await expect(ofFirst.page.getByText(ofFirst.names.live)).toBeVisible();
    const second = new ShowPage(await context.newPage());
    await second.open('slide=4');
    const ofSecond = await second.openPresenter();
    await ofSecond.expectAt(4);
    await ofFirst.press('ArrowRight');
    await first.expectSlide(3);
    await ofSecond.press('ArrowRight');
    await second.expectSlide(5);
    await ofFirst.expectAt(3);

    const byHand = new ShowPage(await context.newPage());
    await open(byHand.page, '#/briefing?mode=presenter');
    await byHand.expectAt(5);
    await byHand.press('Home');
    await second.expectSlide(1);
    await first.expectSlide(3);
    // It goes on with the other when its own has ended; who came with that one does not.
    await second.endByHand();
    await byHand.expectAt(3);
    await expect(ofSecond.page.getByText(ofSecond.names.gone)).toBeVisible();
    await ofFirst.expectAt(3);
  });

  test('keys in quick succession are all done', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open('slide=1');
    const presenter = await show.openPresenter();
    await expect(presenter.page.getByText(presenter.names.live)).toBeVisible();
    // All within one moment, as fast as a page can be told.
    await presenter.page.evaluate(() => {
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight'])
        document.dispatchEvent(new KeyboardEvent('keydown', { key }));
    });
    await show.expectSlide(5);
    await presenter.expectAt(5);
  });

  test('told twice to end, the show goes back once', async ({ page, context }) => {
    const show = new ShowPage(page);
    await show.keep(deckFile(fiveSlides));
    await open(page, '#/compare');
    await page.getByRole('link', { name: '目标', exact: true }).click();
    await page.getByRole('link', { name: '演示', exact: true }).click();
    await show.expectSlide(1);
    const other = new ShowPage(await context.newPage());
    await open(other.page, '#/compare');
    const leave = asMessage({ type: 'leave', show: await show.name() });
    await other.post(leave, leave);
    await expect(page.locator('header.bar')).toBeVisible();
    // A step back more would have led to the comparison.
    await expect(page.getByRole('link', { name: '目标', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(show.address()).toMatch(/^#\/targets/);
  });

  test('says when the show is gone, and ends it', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open('slide=2');
    const presenter = await show.openPresenter();
    await expect(presenter.page.getByText(presenter.names.live)).toBeVisible();
    await presenter.press('Escape');
    await expect(presenter.page.getByText(presenter.names.gone)).toBeVisible();
    await expect(page.locator('header.bar')).toBeVisible();
    await show.open('slide=4');
    await expect(presenter.page.getByText(presenter.names.live)).toBeVisible();
    await presenter.expectAt(4);
    await page.close();
    await expect(presenter.page.getByText(presenter.names.gone)).toBeVisible();
  });

  test('runs over time in words', async ({ page }) => {
    await page.clock.install();
    const show = new ShowPage(page);
    await show.keep(deckFile(fiveSlides, '16:9', 1));
    await open(page, '#/briefing?mode=presenter');
    // The clocks run from when they stand there.
    await expect(page.getByRole('button', { name: '重新计时' })).toBeVisible();
    await expect(page.getByText('超时')).toHaveCount(0);
    await page.clock.fastForward(130_000);
    await expect(page.getByText(/^超时 1:[1-5]\d$/)).toBeVisible();
  });

  test('notes are made larger and smaller', async ({ page }) => {
    const show = new ShowPage(page);
    await show.keep(deckFile(fiveSlides));
    await open(page, '#/briefing?mode=presenter&slide=2');
    const notes = page.getByText('先说性质，再说数。');
    await expect(notes).toHaveCSS('font-size', '21px');
    await page.getByRole('button', { name: '备注字大一点' }).click();
    await expect(notes).toHaveCSS('font-size', '25px');
    await page.getByRole('button', { name: '备注字小一点' }).click();
    await page.getByRole('button', { name: '备注字小一点' }).click();
    await expect(notes).toHaveCSS('font-size', '18px');
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('swipes and taps turn the page; a tap in the middle brings the buttons', async ({ page }) => {
    const show = new ShowPage(page);
    await show.open();
    const touch = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const at = (x: number) => [{ x, y: 420 }];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      for (const share of [0.25, 0.5, 0.75, 1])
        await touch.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: at(from + (to - from) * share),
        });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(300, 100);
    await show.expectSlide(2);
    await swipe(100, 300);
    await show.expectSlide(1);
    await page.touchscreen.tap(360, 420);
    await show.expectSlide(2);
    await page.touchscreen.tap(30, 420);
    await show.expectSlide(1);
    const end = page.getByRole('button', { name: show.names.end });
    // The buttons go again after a moment, which may be over before they are found.
    await expect(async () => {
      await page.touchscreen.tap(195, 420);
      await end.tap({ timeout: 9000 });
    }).toPass();
    await expect(page.locator('header.bar')).toBeVisible();
  });
});

test.describe('on paper', () => {
  /** Pages of a PDF and their size in points, as they stand in it. */
  const pagesOf = (pdf: Buffer) => {
    const text = pdf.toString('latin1');
    const boxes = [...text.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box = '']) =>
      box
        .split(' ')
        .map((length) => Math.round(Number(length)))
        .join(' '),
    );
    return { count: text.match(/\/Type \/Page\b/g)?.length, sizes: [...new Set(boxes)] };
  };
  for (const [aspect, size] of [
    ['16:9', '0 0 960 540'],
    ['4:3', '0 0 720 540'],
  ] as const) {
    for (const mode of ['edit', 'show'] as const) {
      test(`one slide a page: ${aspect}, from ${mode}`, async ({ page }) => {
        const show = new ShowPage(page);
        await show.keep(deckFile(fiveSlides, aspect));
        await open(page, `#/briefing?look=dark&mode=${mode}`);
        await expect(page.locator('.slide svg').first()).toBeAttached();
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        expect(pagesOf(pdf)).toEqual({ count: 5, sizes: [size] });
      });
    }
  }
});

for (const lang of ['zh', 'en'] as const) {
  test(`no violation in show, overview, evidence, keys and presenter: ${lang}`, async ({ page }) => {
    const show = new ShowPage(page, lang);
    const notes = '先说性质，再说数。\n'.repeat(40);
    await show.open('slide=2', deckFile(fiveSlides.map((slide) => ({ ...slide, notes }))));
    await expectAccessible(page);
    await show.press('e');
    await expect(show.evidence).toBeVisible();
    await expectAccessible(page);
    await show.press('e', 'g');
    await expect(show.overview).toBeVisible();
    await expectAccessible(page);
    await show.press('Escape');
    await expect(show.overview).toHaveCount(0);
    await show.press('?');
    const help = page.getByRole('dialog', { name: show.names.help });
    await expect(help).toBeVisible();
    await expectAccessible(page);
    await show.press('Escape');
    await expect(help).toHaveCount(0);
    const presenter = await show.openPresenter();
    await expect(presenter.page.getByText(presenter.names.live)).toBeVisible();
    await expectAccessible(presenter.page);
  });
}
