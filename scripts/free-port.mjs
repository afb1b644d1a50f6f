import { createServer } from 'node:net';

/**
 * @param {number} port 0 for any
 * @returns {Promise<number | undefined>} the port, or undefined when it is busy
 */
function tryPort(port) {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

/**
 * The first free port of this machine at or after `first`.
 * @param {number} first
 */
export async function freePortFrom(first) {
  for (let port = first; port < first + 50; port++) {
    if ((await tryPort(port)) !== undefined) return port;
  }
  throw new Error(`Ports ${first} to ${first + 49} are all busy. End one of the programs that hold them.`);
}

/** Any free port of this machine. */
export async function anyFreePort() {
  const port = await tryPort(0);
  if (port === undefined)
    throw new Error('No port of 127.0.0.1 could be opened; check the limits of this machine.');
  return port;
}
