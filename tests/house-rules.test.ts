import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a room may import besides itself, base and routes. The reasons stand in src/README.md. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  base: [],
  domain: [],
  revisions: [],
  ui: [],
  offline: [],
  report: ['domain'],
  signing: [],
  storage: ['revisions', 'domain', 'exchange'],
  exchange: ['revisions', 'domain'],
  pieces: ['domain', 'ui'],
  here: ['domain', 'ui', 'services'],
  features: ['domain', 'report', 'signing', 'storage', 'exchange', 'pieces', 'ui', 'here', 'services'],
  app: ['features', 'pieces', 'ui', 'here', 'services', 'domain'],
  routes: [],
  services: [],
  main: ['*', 'data'],
};

/** Every room may import these. */
const openToAll = ['base', 'routes'];

/** Shapes may be known where the things themselves come through services: types cost nothing and build nothing. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  services: ['domain', 'revisions', 'storage', 'exchange', 'report', 'signing', 'offline'],
  here: ['storage'],
  pieces: ['report'],
  features: ['offline'],
  app: ['offline', 'storage'],
};

const screens = ['features', 'pieces', 'ui', 'here', 'app', 'services', 'main'];

/** The only rooms that may name a package. A package without a home here is refused. */
const homes: Readonly<Record<string, readonly string[]>> = {
  react: screens,
  'react-dom': ['main', 'app'],
  'react-hook-form': ['features', 'pieces', 'ui'],
  wouter: ['app', 'features', 'pieces', 'main'],
  dexie: ['storage'],
  canonicalize: ['revisions', 'report'],
  '@noble/hashes': ['base', 'report', 'exchange'],
  'age-encryption': ['exchange'],
  valibot: ['domain', 'revisions', 'storage', 'exchange'],
  minisearch: ['domain'],
  jspdf: ['report'],
  'jspdf-autotable': ['report'],
  docx: ['report'],
  '@cantoo/pdf-lib': ['report'],
  '@expo-google-fonts/source-sans-3': ['report', 'main'],
  '@fontsource-variable/source-sans-3': ['ui', 'app', 'main'],
  '@fontsource-variable/atkinson-hyperlegible-next': ['ui', 'app', 'main'],
  pkijs: ['signing'],
  'workbox-window': ['offline'],
  vite: ['*'],
};

interface Source {
  /** From the top of the repository: 'src/features/today/today.tsx'. */
  readonly file: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const imports = (text: string): readonly Import[] =>
  [
    ...text.matchAll(/^\s*(?:import|export)\b(?<typed>\s+type\b)?[^'";]*?from\s*'(?<from>[^']+)'/gm),
    ...text.matchAll(/\bimport\s*\(\s*'(?<from>[^'\n]+)'/g),
    ...text.matchAll(/^\s*import\s+'(?<from>[^'\n]+)'/gm),
  ].map(({ groups }) => ({
    from: groups?.from ?? '',
    typeOnly: groups?.typed !== undefined,
  }));

const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

/** The room of a file in src; a file at the door of src (main.tsx, services.ts) is a room of its own. */
const roomOf = (file: string) => file.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
const featureOf = (file: string) => (roomOf(file) === 'features' ? file.split('/')[2] : undefined);

/** What is wrong with one import, or nothing. */
const problemWith = ({ from, typeOnly }: Import, file: string): string | undefined => {
  const room = roomOf(file);
  const allowed = arrows[room] ?? [];
  if (!from.startsWith('.')) {
    const home = homes[packageOf(from)];
    if (!home) return `${from} has no home`;
    return home.includes('*') || home.includes(room) ? undefined : `${from} may not be used in ${room}`;
  }
  const target = normalize(join(dirname(file), from.split('?', 1)[0] ?? ''));
  if (target.startsWith('data/')) return allowed.includes('data') ? undefined : 'only main reads data/';
  if (!target.startsWith('src/')) return `${from} is outside src`;
  const targetRoom = roomOf(target);
  if (targetRoom === room)
    return featureOf(file) === featureOf(target) ? undefined : `one feature may not import another (${from})`;
  if (allowed.includes('*') || allowed.includes(targetRoom) || openToAll.includes(targetRoom))
    return undefined;
  if (typeOnly && typesOnly[room]?.includes(targetRoom)) return undefined;
  return `${room} may not import ${targetRoom}`;
};

const problemsIn = ({ file, text }: Source): readonly string[] =>
  arrows[roomOf(file)]
    ? imports(text)
        .map((found) => problemWith(found, file))
        .filter((problem) => problem !== undefined)
        .map((problem) => `${file}: ${problem}`)
    : [`${file}: no room is called ${roomOf(file)}`];

const forbidden: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /\.\.\/shared\b/, why: 'reads a folder outside the repository' },
  { pattern: /\bas any\b|: any\b|<any>/, why: 'gives up on types' },
  { pattern: /\bconsole\./, why: 'writes to the console' },
  {
    pattern: /\b(fetch|importScripts|WebSocket|EventSource|sendBeacon)\(\s*['"`](https?:|\/\/)/,
    why: 'asks another address',
  },
  {
    pattern: /@import\s+(url\()?['"]?(https?:|\/\/)|url\(\s*['"]?(https?:|\/\/)/,
    why: 'loads from another address',
  },
  {
    pattern: /<(script|link|img|iframe)\b[^>]*\b(src|href)="(https?:|\/\/)/,
    why: 'loads from another address',
  },
  {
    pattern: /\.innerHTML\b|dangerouslySetInnerHTML|\beval\(|new Function\(/,
    why: 'runs or draws text as code',
  },
];

const wordsIn = ({ file, text }: Source): readonly string[] =>
  forbidden.filter(({ pattern }) => pattern.test(text)).map(({ why }) => `${file}: ${why}`);

const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css|html|mjs)$/.test(name))
    .map((name) => join(folder, name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const src = sourcesIn('src');
const code = src.filter(({ file }) => /\.tsx?$/.test(file));

describe('The house keeps its rules', () => {
  it('has sources to look at', () => {
    expect(code.length).toBeGreaterThan(20);
  });

  it('arrows between rooms and homes of packages', () => {
    expect(code.flatMap(problemsIn)).toEqual([]);
  });

  it('nothing in src reads outside, fetches from elsewhere or gives up on types', () => {
    expect(src.flatMap(wordsIn)).toEqual([]);
  });

  it('no room reads the wall clock: time is passed in', () => {
    const inner = code.filter(({ file }) =>
      ['domain', 'revisions', 'report', 'signing'].includes(roomOf(file)),
    );
    expect(
      inner.filter(({ text }) => /\bDate\.now\(|new Date\(\)/.test(text)).map(({ file }) => file),
    ).toEqual([]);
  });
});

describe('The rules themselves', () => {
  const said = (file: string, text: string) => problemsIn({ file, text }).length;

  it.each([
    ['src/domain/note.ts', "import { x } from '../storage/notebook.ts';"],
    ['src/domain/note.ts', "import {\n  x,\n  y,\n} from '../ui/field.tsx';"],
    ['src/domain/note.ts', "export { x } from '../storage/notebook.ts';"],
    ['src/domain/note.ts', "const late = await import('../report/compose.ts');"],
    ['src/domain/note.ts', "import { useState } from 'react';"],
    ['src/pieces/note-box.tsx', "import Dexie from 'dexie';"],
    ['src/pieces/note-box.tsx', "import type { Table } from 'dexie';"],
    ['src/features/today/today.tsx', "import { duty } from '../duties/duty.tsx';"],
    ['src/features/today/today.tsx', "import { createOffline } from '../../offline/create-offline.ts';"],
    ['src/features/today/today.tsx', "import 'left-pad';"],
    ['src/storage/content.ts', "import list from '../../data/frameworks/gov-checklist.json';"],
    ['src/services.ts', "import { createNotebook } from './storage/notebook.ts';"],
    ['src/cellar/wine.ts', ''],
  ])('find the forbidden import in %s: %s', (file, text) => {
    expect(said(file, text)).toBe(1);
  });

  it.each([
    [
      'src/features/today/today.tsx',
      "import { useServices } from '../../services.ts';\nimport { to } from '../../routes.ts';",
    ],
    ['src/features/today/today.tsx', "import './today.css';\nimport { row } from './row.tsx';"],
    ['src/services.ts', "import type { Notebook } from './storage/notebook.ts';"],
    ['src/main.tsx', "import url from './report/pdf.worker.ts?worker&url';"],
    ['src/report/pdf/draw.ts', "import { jsPDF } from 'jspdf';"],
  ])('allow what the map allows in %s', (file, text) => {
    expect(problemsIn({ file, text })).toEqual([]);
  });

  it.each([
    'const x = y as any;',
    "fetch('https://example.org')",
    'console.log(name)',
    "@import 'https://x.example/a.css'",
  ])('find the forbidden words %s', (text) => {
    expect(wordsIn({ file: 'src/x.ts', text })).toHaveLength(1);
  });
});
