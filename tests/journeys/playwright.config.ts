import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** Debian's own browsers; `npm test` installs them. Playwright's builds are never downloaded. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.journey.ts',
  outputDir: join(import.meta.dirname, '../../test-results/journeys'),
  globalSetup: './what-is-built.ts',
  fullyParallel: true,
  forbidOnly: true,
  // One more than the cores of a small machine: a journey waits for disks and timers a fifth of its time.
  workers: 3,
  retries: 0,
  // A guard against what never ends, not a measure.
  timeout: 150_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 15_000,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: '/usr/bin/chromium',
          args: [
            '--no-sandbox',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
          ],
        },
      },
    },
    {
      name: 'firefox',
      // What is measured or counted once is counted in Chromium.
      grepInvert: /@chromium/,
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: '/usr/bin/firefox-esr',
          firefoxUserPrefs: {
            // Keeping storage is asked of the person; here the answer is yes.
            'dom.storageManager.prompt.testing': true,
            'dom.storageManager.prompt.testing.allow': true,
            // A saved PDF would open in a second tab and take the focus.
            'pdfjs.disabled': true,
          },
        },
      },
    },
  ],
});
