/**
 * npm run bench:first-view -- [--rounds 9] [--page 'name|folder|drawn|toggles' …]: the first view of `dist/` beside other
 * built pages, from a cold start, on a slow machine and line (a quarter of the processor, 9 Mbps, 60 ms) and on this one,
 * taking turns within each round. `drawn` selects what stands there once the page shows its figures, `toggles` what
 * switches a place. Prints medians, and the median over the rounds of ours divided by theirs: machines differ, ratios less.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { getBrowser, launch } from '../scripts/browser.mjs';
import { serveFolders } from './serve-folders.mjs';

/** @typedef {{ name: string, folder: string, drawn: string, toggles: string }} Build */
/** @typedef {Record<string, number>} Figures */

const ours = {
  name: 'duibiao',
  folder: 'dist',
  drawn: 'main table td svg',
  toggles: '.place-toggle',
};
const { values } = parseArgs({
  options: {
    page: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '9' },
  },
});
const builds = [
  ours,
  ...values.page.map((given) => {
    const [name, folder, drawn, toggles] = given.split('|');
    if (!name || !folder || !drawn || !toggles)
      throw new Error(`--page ${given}: expected 'name|folder|drawn|toggles'.`);
    return { name, folder, drawn, toggles };
  }),
];
const rounds = Number(values.rounds);
const lines = {
  slow: {
    cpu: 4,
    net: { offline: false, latency: 60, downloadThroughput: 9e6 / 8, uploadThroughput: 6e6 / 8 },
  },
  fast: { cpu: 1, net: null },
};
/** Milliseconds that a page has to settle after its figures stand there: what blocks in them counts. */
const settling = 1800;

/** Runs in the page before anything of it: notes when it paints, when its figures stand there, what blocks, what answers. */
function watch(/** @type {string} */ drawn) {
  const seen = { paint: 0, drawn: 0, blocking: 0, /** @type {Record<string, number>} */ answers: {} };
  Object.assign(window, { seen });
  const observe = (/** @type {string} */ type, /** @type {(entry: any) => void} */ take, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...more,
    });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  observe('longtask', ({ duration }) => {
    seen.blocking += Math.max(0, duration - 50);
  });
  observe(
    'event',
    ({ interactionId, duration }) => {
      if (interactionId) seen.answers[interactionId] = Math.max(seen.answers[interactionId] ?? 0, duration);
    },
    { durationThreshold: 16 },
  );
  const look = () => {
    if (!document.querySelector(drawn)) return void requestAnimationFrame(look);
    // The frame in which it stands there is painted before the next message.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (seen.drawn = performance.now());
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/** @type {(all: readonly number[]) => number} */
const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 * @param {Build} build
 * @param {keyof typeof lines} line
 * @returns {Promise<Figures>}
 */
async function measure(browser, origin, { name, drawn, toggles }, line) {
  const { cpu, net } = lines[line];
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const loaded = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    loaded.bytes += encodedDataLength;
    loaded.requests += 1;
  });
  if (net) await session.send('Network.emulateNetworkConditions', net);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.addInitScript(watch, drawn);
  await page.goto(`${origin}/${name}/`, { waitUntil: 'commit' });
  await page.locator(drawn).first().waitFor({ state: 'attached' });
  await page.waitForTimeout(settling);
  const { paint, drawn: drawnAt, blocking } = await page.evaluate(() => Reflect.get(window, 'seen'));
  const before = { ...loaded };
  for (const at of [1, 1, 2, 2]) {
    await page.locator(toggles).nth(at).click();
    await page.waitForTimeout(400);
  }
  const answers = await page.evaluate(() => Object.values(Reflect.get(window, 'seen').answers).map(Number));
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return {
    KB: before.bytes / 1024,
    requests: before.requests,
    'first paint': paint,
    drawn: drawnAt,
    blocking,
    // What answers within a frame is not reported by the browser.
    answer: answers.length > 0 ? median(answers) : 16,
    'worst answer': Math.max(16, ...answers),
    'heap MB': usedSize / 2 ** 20,
  };
}

const { origin, close } = await serveFolders(
  Object.fromEntries(builds.map(({ name, folder }) => [name, folder])),
);
const browser = await chromium.launch({
  ...launch,
  args: [...launch.args, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost'],
  executablePath: await getBrowser(),
});
for (const line of /** @type {const} */ (['slow', 'fast'])) {
  /** @type {Record<string, Figures[]>} */
  const found = Object.fromEntries(builds.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Each in turn is first.
    const turn = round % builds.length;
    for (const build of [...builds.slice(turn), ...builds.slice(0, turn)])
      found[build.name]?.push(await measure(browser, origin, build, line));
  }
  const columns = Object.keys(found[ours.name]?.[0] ?? {});
  /** @type {(cells: readonly string[]) => void} */
  const print = (cells) =>
    console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(13))).join(''));
  console.log(`\n${line}, ${rounds} rounds`);
  print(['', ...columns]);
  for (const { name } of builds)
    print([
      name,
      ...columns.map((column) => median(found[name]?.map((one) => one[column] ?? 0) ?? []).toFixed(1)),
    ]);
  for (const { name } of builds.slice(1)) {
    const ratio = (/** @type {string} */ column) =>
      median(
        found[ours.name]?.map(
          (one, at) => (one[column] ?? 0) / (found[name]?.[at]?.[column] ?? Number.NaN),
        ) ?? [],
      );
    print([`${ours.name} ÷ ${name}`, ...columns.map((column) => ratio(column).toFixed(2))]);
  }
}
await browser.close();
close();
