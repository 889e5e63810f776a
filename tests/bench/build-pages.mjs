// Builds what the app is measured with: the blank PWA, and a page that fills the app's own storage.
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export const floorFolder = at('../../dist-floor');
export const fillFolder = at('../../dist-fill');

/** The settings of the app itself, so that only what stands in it differs. */
const settings = (root, outDir) => ({
  configFile: false,
  root,
  base: './',
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});

export const buildFloor = () =>
  build({
    ...settings(at('floor'), floorFolder),
    plugins: [
      react(),
      VitePWA({
        registerType: 'prompt',
        injectRegister: false,
        manifest: { name: 'Blank PWA', start_url: './#/', icons: [] },
        workbox: {
          navigateFallback: 'index.html',
          clientsClaim: true,
          inlineWorkboxRuntime: true,
          sourcemap: false,
        },
      }),
    ],
  });

export const buildFill = () => build(settings(at('fill'), fillFolder));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildFloor();
  await buildFill();
}
