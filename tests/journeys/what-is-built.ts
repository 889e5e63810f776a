import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { buildFloor, floorFolder } from '../bench/build-pages.mjs';
import { nextVersion, thisVersion } from './site.ts';

const madeAt = (folder: string) => (existsSync(`${folder}/sw.js`) ? statSync(`${folder}/sw.js`).mtimeMs : 0);

const build = (folder: string, env: Readonly<Record<string, string>>) => {
  const { status } = spawnSync('node', ['tests/tools/build.mjs'], {
    stdio: 'inherit',
    env: { ...process.env, ...env, OUT_DIR: folder },
  });
  if (status !== 0) throw new Error(`Could not build ${folder}`);
};

/** The app, a second version of it (another build id, and the gallery of all parts) and the blank app it is measured by. */
const whatIsBuilt = async () => {
  if (madeAt(thisVersion) === 0) build(thisVersion, {});
  if (madeAt(nextVersion) < madeAt(thisVersion)) build(nextVersion, { BUILD_ID: 'next', GALLERY: '1' });
  if (madeAt(floorFolder) < madeAt(thisVersion)) await buildFloor();
};

// biome-ignore lint/style/noDefaultExport: Playwright calls the default export
export default whatIsBuilt;
