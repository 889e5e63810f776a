// Builds the app; with --zip also packs the built files for a static host.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';

const filesIn = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

/** The build id is a hash of what is built, so the same sources give the same files everywhere. */
const buildId = () => {
  const hash = createHash('sha256');
  for (const file of [
    'index.html',
    'package-lock.json',
    ...filesIn('src'),
    ...filesIn('data'),
    ...filesIn('public'),
  ].sort())
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
};

process.env.BUILD_ID ??= buildId();
await build({ logLevel: 'warn' });

const out = process.env.OUT_DIR ?? 'dist';
if (process.argv.includes('--zip')) {
  const { zipSync } = await import('fflate');
  const entries = Object.fromEntries(
    filesIn(out)
      .filter((file) => !file.endsWith('.zip'))
      .map((file) => [relative(out, file), [readFileSync(file), { mtime: new Date(2026, 0, 1) }]]),
  );
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const name = `send-assurance-notebook-${version}.zip`;
  writeFileSync(join(out, '..', `dist-${name}`), zipSync(entries));
  console.log(`Built ${out}/ and dist-${name}`);
}
