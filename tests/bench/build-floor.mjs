// Builds the blank PWA with the settings of the app itself, so that only what stands in it differs.
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

export const floorFolder = fileURLToPath(new URL('../../dist-floor', import.meta.url));

export const buildFloor = () =>
  build({
    configFile: false,
    root: fileURLToPath(new URL('floor', import.meta.url)),
    base: './',
    logLevel: 'warn',
    build: {
      outDir: floorFolder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
    plugins: [
      react(),
      VitePWA({
        registerType: 'prompt',
        injectRegister: false,
        manifest: { name: 'Blank PWA', start_url: './#/', icons: [] },
        workbox: { navigateFallback: 'index.html', inlineWorkboxRuntime: true, sourcemap: false },
      }),
    ],
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildFloor();
