// Builds the page that runs the storage code in a real browser.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const buildPage = (outDir) =>
  build({
    configFile: false,
    root: fileURLToPath(new URL('page', import.meta.url)),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2022',
    },
  });
