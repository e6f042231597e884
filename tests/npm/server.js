// Serves files to a browser of this machine.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/**
 * Serves the files of a folder, and `pages` by their paths.
 * @param {URL} folder
 * @param {Record<string, string>} [pages]
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve(folder, pages = {}) {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    try {
      const body = pages[pathname] ?? (await readFile(new URL(`.${pathname}`, folder)));
      response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ address: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}
