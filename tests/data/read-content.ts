import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Acronym,
  Adopting,
  ContentDates,
  Framework,
  Prompt,
  Section,
  Statement,
} from '../../src/domain/content/content.ts';
import {
  parseAcronymFile,
  parseAdopting,
  parseDates,
  parseFramework,
} from '../../src/domain/content/content-schema.ts';

export const dataFolder = join(import.meta.dirname, '../../data');

export const readJson = (path: string): unknown => JSON.parse(readFileSync(join(dataFolder, path), 'utf8'));

export const frameworkFiles = readdirSync(join(dataFolder, 'frameworks')).filter((name) =>
  name.endsWith('.json'),
);

export const frameworks: readonly Framework[] = frameworkFiles.map((name) => {
  const framework = parseFramework(readJson(`frameworks/${name}`));
  if (!framework.ok) throw new Error(`${name}: ${framework.problem}`);
  return framework.value;
});

export const acronyms: readonly Acronym[] = (() => {
  const file = parseAcronymFile(readJson('acronyms/acronyms.json'));
  if (!file.ok) throw new Error(file.problem);
  return file.value.entries;
})();

export const dates: ContentDates = (() => {
  const file = parseDates(readJson('dates.json'));
  if (!file.ok) throw new Error(file.problem);
  return file.value;
})();

export const adopting: Adopting = (() => {
  const file = parseAdopting(readJson('adopting/adopting.json'));
  if (!file.ok) throw new Error(file.problem);
  return file.value;
})();

export const sections: readonly Section[] = frameworks.flatMap((framework) => framework.sections);
export const statements: readonly Statement[] = sections.flatMap((section) => section.statements);
export const prompts: readonly Prompt[] = statements.flatMap((statement) => statement.prompts);
export const duties: readonly Statement[] = statements.filter((statement) => statement.answers !== undefined);

export const statementById = (id: string): Statement => {
  const statement = statements.find((one) => one.id === id);
  if (!statement) throw new Error(`no statement ${id}`);
  return statement;
};
