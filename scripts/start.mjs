/** From a fresh clone to the running site: installs what is missing, builds, serves dist/ on this machine only. */
import { freePortFrom } from './free-port.mjs';
import { installIfNeeded, requireNode, root } from './install.mjs';

const usualPort = 4173;

async function start() {
  requireNode();
  installIfNeeded();
  console.log('Building …');
  const { buildSite } = await import('./build-site.mjs');
  await buildSite();

  const { preview } = await import('vite');
  const port = await freePortFrom(usualPort);
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  if (port !== usualPort) console.log(`Port ${usualPort} is busy; port ${port} is used instead.`);
  console.log(`Duibiao is at http://127.0.0.1:${port}/  (Ctrl-C ends it)`);

  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      // An open keep-alive connection must not hold the program.
      setTimeout(() => process.exit(0), 500).unref();
      void server.close().then(() => process.exit(0));
    });
  }
}

try {
  await start();
} catch (error) {
  console.error(`Duibiao could not start. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
