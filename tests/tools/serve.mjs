// Serves a built folder with the headers the app is meant to have. Used by `npm start`, the journeys and the bench.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { headersFor } from './headers.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** @param {{root: string | (() => string), port: number, onRequest?: (path: string) => void}} options */
export const serve = ({ root, port, onRequest }) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      onRequest?.(path);
      const folder = typeof root === 'function' ? root() : root;
      const relative = normalize(path).replace(/^(\.\.[/\\])+/, '');
      const file = join(folder, relative.endsWith('/') ? `${relative}index.html` : relative);
      if (!file.startsWith(normalize(folder)) || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(404, { ...headersFor(path), 'Content-Type': 'text/plain; charset=utf-8' });
        response.end('Not found');
        return;
      }
      response.writeHead(200, {
        ...headersFor(path),
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Length': statSync(file).size,
      });
      createReadStream(file).pipe(response);
    });
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = process.env.OUT_DIR ?? 'dist';
  const port = Number(process.env.PORT ?? 4173);
  await serve({ root, port }).catch((error) => {
    console.error(
      error.code === 'EADDRINUSE' ? `Port ${port} is in use. Try: PORT=4174 npm start` : String(error),
    );
    process.exit(1);
  });
  console.log(
    `\n  SEND Assurance Notebook is at  http://localhost:${port}/\n  Open it once; after that it works with no network. Ctrl+C stops.\n`,
  );
}
