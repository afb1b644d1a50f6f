import { buildSite } from './build-site.mjs';

try {
  const started = Date.now();
  await buildSite();
  console.log(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(
    `The build failed. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  process.exitCode = 1;
}
