import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './tests/tools/headers.mjs';
import { precachedList } from './tests/tools/precached-list.mjs';
import { startAtOnce } from './tests/tools/start-at-once.mjs';
import { startModules } from './tests/tools/start-modules.mjs';

/** The policy stands in the page too, for hosts that cannot send headers; frame-ancestors works by header only. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content: contentSecurityPolicy.replace(/ frame-ancestors [^;]+;/, ''),
      },
      injectTo: 'head-prepend',
    },
  ],
};

const start = startModules(new URL('src/main/notebook.ts', import.meta.url).pathname);

const together = ['domain', 'data', 'revisions', 'report', 'ui', 'features'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);

// jsPDF's optional parts would be precached though nothing uses them (106 KB gzip).
const nothing = new URL('src/base/nothing.ts', import.meta.url).pathname;

export default defineConfig({
  // Relative, so the same files work at any address of any static host.
  base: './',
  define: {
    __BUILD__: JSON.stringify(process.env.BUILD_ID ?? 'dev'),
    // The gallery of all parts is for those who build the app; the journeys build it in, to run axe over it.
    __GALLERY__: JSON.stringify(process.env.GALLERY === '1'),
  },
  resolve: { alias: { html2canvas: nothing, canvg: nothing, dompurify: nothing } },
  worker: { format: 'es' },
  build: {
    outDir: process.env.OUT_DIR ?? 'dist',
    // Content and fonts are files of their own, fetched when used and precached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // In this order at the start. Dexie looks at an error's stack as it starts, for which V8 reads the whole file
        // again: a small file, then. Storage is apart from React, so that the disk opens while React is read; what it
        // loads only when it is used must not be drawn into its chunk.
        codeSplitting: {
          groups: [
            { name: 'dexie', test: /node_modules[\\/]dexie[\\/]/ },
            {
              name: 'notebook',
              test: (id) =>
                start.has(id) ||
                /first-questions|preload-helper|(?<!post-quantum[\\/])node_modules[\\/](@noble[\\/]hashes[\\/](sha2|_md|_u64|utils)|canonicalize)/.test(
                  id,
                ),
            },
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store)[\\/]/,
            },
            // With all that it imports at once; what is shared with later parts would else be many small files.
            {
              name: 'screens',
              test: /src[\\/]main[\\/]screens|src[\\/]ui[\\/](fields[\\/]search-field|actions[\\/]disclosure|words[\\/]facts-list)/,
            },
            // Often the first screen after Today, and else ten small files.
            {
              name: 'duty-list',
              test: /src[\\/]features[\\/]duties[\\/](list|known|not-here|duty-list|duties-tabs)/,
            },
            // What two later parts or more have in common: by itself it would be some ninety files of a few lines each, and a
            // first visit fetches every one of them.
            {
              name: 'shared',
              test: /src[\\/](domain|pieces|ui|here|base|exchange|report|features)[\\/]/,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  plugins: [
    react(),
    policyInPage,
    startAtOnce('/src/main/screens.tsx', /source-sans-3-latin-wght-normal.*woff2$/),
    VitePWA({
      // 'autoUpdate' reloads every open tab and loses typed text; see src/offline.
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        id: './',
        name: 'SEND Assurance Notebook',
        short_name: 'SEND Notes',
        description: "Record evidence against the board's SEND duties, with no signal, on your own device.",
        file_handlers: [
          { action: './#/settings/take-in', accept: { 'application/x-sendnotes': ['.sendnotes'] } },
        ],
        lang: 'en-GB',
        dir: 'ltr',
        start_url: './#/',
        scope: './',
        display: 'standalone',
        background_color: '#fcfbf8',
        theme_color: '#0c6b70',
        categories: ['education', 'productivity'],
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
        screenshots: [
          {
            src: 'screenshots/today-phone.png',
            sizes: '780x1688',
            type: 'image/png',
            form_factor: 'narrow',
            label: 'Today',
          },
          {
            src: 'screenshots/duties-desktop.png',
            sizes: '1440x900',
            type: 'image/png',
            form_factor: 'wide',
            label: 'Duties',
          },
        ],
        shortcuts: [
          {
            name: 'New note',
            url: './#/note',
            icons: [{ src: 'icons/new-note-96.png', sizes: '96x96', type: 'image/png' }],
          },
          {
            name: 'Acronyms',
            url: './#/acronyms',
            icons: [{ src: 'icons/acronyms-96.png', sizes: '96x96', type: 'image/png' }],
          },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,json,woff2,ttf,svg,png,webmanifest}'],
        globIgnores: ['screenshots/**'],
        manifestTransforms: [precachedList(process.env.OUT_DIR ?? 'dist')],
        navigateFallback: 'index.html',
        // The very first page is served from the device too, or its later parts would fail in a school with no signal.
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
  test: {
    environment: 'node',
    setupFiles: ['tests/kit/setup.ts'],
    // A guard against what never ends, not a measure: random walks take 15 seconds where every core is at work.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One core less is the default: half the speed where there are two.
    maxWorkers: '100%',
    projects: [
      // These leave nothing behind, so one loading of the app serves many files: half the time.
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.{ts,tsx}'], exclude: together } },
    ],
  },
});
