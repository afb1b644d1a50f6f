/** npm run build:single writes dist-single/duibiao.html, the app as one file. */
import { buildFiles, buildSingle } from './build-single.mjs';
import { prerenderView } from './prerender.mjs';

try {
  const started = Date.now();
  const site = await buildFiles({ build: { write: false } });
  await buildSingle(site, await prerenderView(), ['dist-single']);
  console.log(`Built dist-single/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(
    `The build failed. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  process.exitCode = 1;
}
