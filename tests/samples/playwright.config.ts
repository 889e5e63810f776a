import journeys from '../journeys/playwright.config.ts';

const [chromium] = journeys.projects ?? [];

/** The journeys' own Chromium, for one walk that keeps what it is given. */
export default {
  ...journeys,
  testDir: import.meta.dirname,
  testMatch: 'make-samples.ts',
  globalSetup: '../journeys/what-is-built.ts',
  outputDir: '../../test-results/samples',
  projects: chromium ? [chromium] : [],
  timeout: 600_000,
};
