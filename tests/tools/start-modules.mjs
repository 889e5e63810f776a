// Which of our modules belong to the start: what `src/main/notebook.ts` imports at once, and so on from there. Parts that are
// loaded when they are used are not among them, and must not be drawn into the same chunk.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const imports = /^(?:import|export)\b(?<what>[^'";]*?)from '(?<from>\.[^']+\.ts)';/gm;
const onlyTypes = /^\s+type\b|^\s*\{\s*(type [^,}]+,?\s*)+\}\s*$/;

/** @param {string} entry @returns {Set<string>} */
export const startModules = (entry) => {
  const found = new Set();
  const open = [entry];
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const { groups } of readFileSync(file, 'utf8').matchAll(imports))
      if (groups && !onlyTypes.test(groups.what)) open.push(join(dirname(file), groups.from));
  }
  return found;
};
