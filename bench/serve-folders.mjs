/**
 * Serves folders as a good host would: HTTP/2, brotli. One origin for all, `/<name>/…` for each, so that all meet the same
 * network. The certificate is made for the run and believed by nobody else.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** @returns {{ key: Buffer, cert: Buffer }} */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-bench-'));
  try {
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
    const args = `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout ${key} -out ${cert}`;
    execFileSync('openssl', args.split(' '), { stdio: 'ignore' });
    return { key: readFileSync(key ?? ''), cert: readFileSync(cert ?? '') };
  } catch (error) {
    throw new Error('openssl is needed for a certificate of the run.', { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {string} folder
 * @returns {(readonly [string, { body: Buffer, headers: Record<string, string> }])[]}
 */
const filesOf = (name, folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) !== '.map')
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const raw = readFileSync(path);
      const type = types[extname(path)];
      const body = type ? brotliCompressSync(raw) : raw;
      const headers = {
        'content-type': type ?? 'application/octet-stream',
        ...(type ? { 'content-encoding': 'br' } : {}),
      };
      return [`/${name}/${relative(folder, path).split(sep).join('/')}`, { body, headers }];
    });

/**
 * @param {Record<string, string>} folders name → folder
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveFolders(folders) {
  const files = new Map(Object.entries(folders).flatMap(([name, folder]) => filesOf(name, folder)));
  const server = createSecureServer(certificate(), (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
    const file = files.get(path.endsWith('/') ? `${path}index.html` : path);
    if (file) response.writeHead(200, { ...file.headers, 'content-length': file.body.length });
    else response.writeHead(404);
    response.end(file?.body);
  });
  await new Promise((done) => void server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `https://localhost:${port}`, close: () => void server.close() };
}
