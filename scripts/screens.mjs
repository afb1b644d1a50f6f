// npm run screens [-- name]: takes the pictures in docs/screens/ from the built site, for people to set beside the mockups;
// with a name, only those whose names begin with it.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { getBrowser, launch } from './browser.mjs';
import { buildSite } from './build-site.mjs';
import { root } from './install.mjs';

const sizes = { 390: 844, 1440: 900, 1366: 768, 1920: 1080 };
const evidence = 'fact=zhuzhou-2025-proposal/gdp-2025';
const conflict = 'fact=zhuzhou-2021-outline-page/gdp-per-capita-2025';
const reasons = '.badge-not-comparable';
const strip = '.export-button';

/** Name, width, parameters of the address, and what is done before the picture. */
const screens = [
  ...['light', 'dark'].flatMap((look) =>
    ['zh', 'en'].flatMap((lang) =>
      [1440, 390].map((width) => ({
        name: `compare-${look}-${lang}-${width}`,
        width,
        parameters: { look, lang },
      })),
    ),
  ),
  { name: 'compare-projector-zh-1366', width: 1366, parameters: { look: 'projector' } },
  { name: 'compare-projector-en-1920', width: 1920, parameters: { look: 'projector', lang: 'en' } },
  { name: 'compare-light-zh-1920', width: 1920, parameters: {} },
  { name: 'compare-full-zh-1440', width: 1440, parameters: {}, full: true },
  { name: 'evidence-zh-1440', width: 1440, parameters: {}, extra: evidence },
  { name: 'evidence-en-390', width: 390, parameters: { lang: 'en' }, extra: evidence },
  { name: 'reasons-zh-1440', width: 1440, parameters: {}, focus: reasons },
  { name: 'period-15th-zh-1440', width: 1440, parameters: { period: '15th' } },
  { name: 'supplement-zh-1440', width: 1440, parameters: { supplement: 'on' } },
  { name: 'supplement-en-1440', width: 1440, parameters: { supplement: 'on', lang: 'en' } },
  { name: 'supplement-evidence-zh-1440', width: 1440, parameters: { supplement: 'on' }, extra: conflict },
  { name: 'facts-light-zh-1440', view: 'facts', width: 1440, parameters: {} },
  {
    name: 'facts-dark-en-1440',
    view: 'facts',
    width: 1440,
    parameters: { look: 'dark', lang: 'en', group: 'place' },
  },
  {
    name: 'facts-search-zh-1440',
    view: 'facts',
    width: 1440,
    parameters: { q: 'zz 产业', where: 'kind:target', sort: '-year' },
  },
  { name: 'facts-evidence-zh-1440', view: 'facts', width: 1440, parameters: {}, extra: evidence },
  { name: 'facts-zh-390', view: 'facts', width: 390, parameters: {} },
  { name: 'facts-projector-zh-1920', view: 'facts', width: 1920, parameters: { look: 'projector' } },
  { name: 'print-zh', width: 1123, parameters: {}, print: true, full: true },
  ...['light', 'dark'].flatMap((look) =>
    ['zh', 'en'].flatMap((lang) =>
      [1440, 390].map((width) => ({
        name: `industries-${look}-${lang}-${width}`,
        view: 'industries',
        width,
        parameters: { look, lang },
      })),
    ),
  ),
  {
    name: 'industries-projector-zh-1920',
    view: 'industries',
    width: 1920,
    parameters: { look: 'projector' },
  },
  { name: 'industries-full-zh-1440', view: 'industries', width: 1440, parameters: {}, full: true },
  {
    name: 'industries-open-zh-1440',
    view: 'industries',
    width: 1440,
    parameters: { sector: 'vehicles', pair: 'changsha,zhuzhou', as: 'table' },
  },
  {
    name: 'industries-supplement-zh-1440',
    view: 'industries',
    width: 1440,
    parameters: { supplement: 'on', change: 'zhuzhou-3-3-2' },
  },
  {
    name: 'industries-evidence-zh-1440',
    view: 'industries',
    width: 1440,
    parameters: {},
    extra: 'part=changsha-4433/emerging/2',
  },
  { name: 'industries-print-zh', view: 'industries', width: 1123, parameters: {}, print: true, full: true },
  ...Object.entries({
    'compare-charts': ['compare', { mode: 'charts' }],
    'head-to-head': ['compare', { mode: 'pair', pair: 'zhuzhou,xiangtan' }],
    targets: ['targets', {}],
    due: ['targets', { mode: 'list', year: '2030' }],
    trajectory: ['targets', { mode: 'trajectory', concept: 'gdp' }],
  }).flatMap(([name, [view, parameters]]) => [
    ...[1366, 1440, 1920].map((width) => ({ name: `${name}-zh-${width}`, view, width, parameters })),
    {
      name: `${name}-dark-en-1440`,
      view,
      width: 1440,
      parameters: { ...parameters, look: 'dark', lang: 'en' },
    },
    {
      name: `${name}-projector-zh-1920`,
      view,
      width: 1920,
      parameters: { ...parameters, look: 'projector' },
    },
    { name: `${name}-zh-390`, view, width: 390, parameters },
  ]),
  {
    name: 'trajectory-supplement-zh-1440',
    view: 'targets',
    width: 1440,
    parameters: { mode: 'trajectory', concept: 'gdp', supplement: 'on' },
  },
  {
    name: 'targets-evidence-zh-1440',
    view: 'targets',
    width: 1440,
    parameters: {},
    extra: 'fact=zhuzhou-2025-proposal/gdp-2025',
  },
  {
    name: 'targets-places-en-1440',
    view: 'targets',
    width: 1440,
    parameters: { lanes: 'place', lang: 'en' },
  },
  { name: 'export-zh-1440', width: 1440, parameters: {}, press: strip },
  {
    name: 'export-dark-en-1440',
    view: 'industries',
    width: 1440,
    parameters: { look: 'dark', lang: 'en' },
    press: strip,
  },
  { name: 'export-zh-390', width: 390, parameters: {}, press: strip },
  { name: 'targets-print-zh', view: 'targets', width: 1123, parameters: {}, print: true, full: true },
  ...Object.entries({
    'sources-light-zh-1440': [1440, {}],
    'sources-dark-en-1440': [1440, { look: 'dark', lang: 'en' }],
    'sources-zh-390': [390, {}],
    'sources-document-zh-1440': [1440, { document: 'xiangtan-2021-outline' }],
    'sources-projector-zh-1920': [1920, { look: 'projector' }],
    'method-zh-1440': [1440, { mode: 'method' }],
    'package-en-1440': [1440, { mode: 'package', lang: 'en', supplement: 'on' }],
  }).map(([name, [width, parameters]]) => ({ name, view: 'sources', width, parameters })),
  {
    name: 'sources-print-zh',
    view: 'sources',
    width: 1123,
    parameters: { document: 'xiangtan-2021-outline' },
    print: true,
    full: true,
  },
  // What a person takes away: the picture itself, as it is downloaded.
  { name: 'picture-table-zh', width: 1440, parameters: { theme: 'economy' }, picture: true },
  {
    name: 'picture-pair-en',
    width: 1440,
    parameters: { mode: 'pair', pair: 'zhuzhou,xiangtan', lang: 'en', look: 'dark' },
    picture: true,
  },
  { name: 'picture-sectors-zh', view: 'industries', width: 1440, parameters: {}, picture: true },
  {
    name: 'picture-trajectory-zh',
    view: 'targets',
    width: 1440,
    parameters: { mode: 'trajectory', concept: 'gdp', supplement: 'on' },
    picture: true,
  },
  // The deck of one click, at work, on the wall, and beside who speaks.
  ...['zh', 'en'].flatMap((lang) => [
    ...[1440, 390].map((width) => ({
      name: `briefing-${lang}-${width}`,
      view: 'briefing',
      width,
      parameters: { lang },
      deck: { slide: 5 },
    })),
    {
      name: `presenter-${lang}-1440`,
      view: 'briefing',
      width: 1440,
      parameters: { lang },
      deck: { slide: 5, mode: 'presenter' },
    },
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((slide) => ({
      name: `show-${slide}-${lang}-1920`,
      view: 'briefing',
      width: 1920,
      parameters: { lang },
      deck: { slide, mode: 'show' },
    })),
  ]),
  {
    name: 'briefing-dark-en-1440',
    view: 'briefing',
    width: 1440,
    parameters: { look: 'dark', lang: 'en' },
    deck: { slide: 3 },
  },
  {
    name: 'briefing-export-zh-1440',
    view: 'briefing',
    width: 1440,
    parameters: {},
    deck: { slide: 5 },
    press: strip,
  },
  {
    name: 'show-projector-zh-1366',
    view: 'briefing',
    width: 1366,
    parameters: { look: 'projector' },
    deck: { slide: 5, mode: 'show' },
  },
];

const folder = join(root, 'docs/screens');
await buildSite();
const only = process.argv[2] ?? '';
if (only === '') await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const server = await preview({ root, preview: { host: '127.0.0.1', port: 4180 }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ ...launch, executablePath: await getBrowser() });

for (const {
  name,
  view,
  width,
  parameters,
  extra,
  focus,
  press,
  print,
  full,
  picture,
  deck,
} of screens.filter((screen) => screen.name.startsWith(only))) {
  const page = await browser.newPage({ viewport: { width, height: sizes[width] ?? 794 }, locale: 'zh-CN' });
  const query = [new URLSearchParams(parameters).toString(), extra].filter(Boolean).join('&');
  await page.goto(`${address}#/${view ?? 'compare'}${query && `?${query}`}`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  if (deck) {
    await page.locator('.empty-deck button').first().click();
    await page.locator('.stage .slide svg').waitFor();
    const { slide, mode } = deck;
    const shown = new URLSearchParams({ ...parameters, slide: String(slide), ...(mode ? { mode } : {}) });
    await page.goto(`${address}#/briefing?${shown.toString()}`);
    await page.reload();
    await page.locator('.slide svg').filter({ visible: true }).first().waitFor();
    // The buttons of a show go when nothing has moved for a while.
    if (mode === 'show') await page.locator('.show[data-idle]').waitFor({ state: 'attached' });
  }
  // The chart is fetched when the page rests.
  if (view === 'industries' || parameters.mode === 'charts')
    await page.locator('[data-finished]').last().waitFor({ state: 'attached' });
  if (extra) await page.locator('dialog mark').first().waitFor();
  if (focus) {
    await page.locator(focus).first().focus();
    await page.getByRole('note').locator(':scope > *').first().waitFor();
  }
  if (press) {
    await page.locator(press).click();
    await page.locator('.export-cell:enabled').first().waitFor();
  }
  if (print) {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  }
  if (picture) {
    await page.locator('.picture-menu > button').first().click();
    const download = page.waitForEvent('download');
    await page.locator('.picture-form').nth(1).click();
    await (await download).saveAs(join(folder, `${name}.png`));
    await page.close();
    continue;
  }
  await page.screenshot({
    path: join(folder, `${name}.png`),
    fullPage: full ?? false,
    animations: 'disabled',
  });
  await page.close();
  console.log(name);
}

await browser.close();
await server.close();
