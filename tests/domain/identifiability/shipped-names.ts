import { readFileSync } from 'node:fs';
import { parseNames } from '../../../src/domain/content/content-schema.ts';
import { knownNames } from '../../../src/domain/identifiability/known-names.ts';

const file = parseNames(JSON.parse(readFileSync('data/names/names.json', 'utf8')));
if (!file.ok) throw new Error(file.problem);

export const names = knownNames(file.value);
