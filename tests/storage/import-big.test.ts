import { expect, it } from 'vitest';
import { aBigFile } from '../kit/a-big-file.ts';
import { aSettledTab } from '../kit/a-notebook.ts';
import { bigImport, typeANote } from '../kit/big-import.ts';
import { aNote } from '../kit/bodies.ts';
import { figure } from '../kit/figures.ts';

/** All of it with REVISIONS=90000. */
const size = Number(process.env.REVISIONS ?? 3_000);

it(`${size.toLocaleString('en-GB')} revisions come in while a typed note never waits a second`, async () => {
  const bytes = await aBigFile(size);
  const { notebook, database } = await aSettledTab();
  const seed = aNote({ text: '' });
  const { revisions, took, longestWait, notes } = await bigImport(notebook, bytes, typeANote(notebook, seed));
  figure('big import (fake-indexeddb)', {
    revisions,
    's for all of it': Number((took / 1_000).toFixed(1)),
    'notes typed meanwhile': notes,
    'ms the longest wait of one': Math.round(longestWait),
  });
  expect(revisions).toBe(size);
  expect(took).toBeLessThan(60_000);
  expect(notes).toBeGreaterThan(1);
  expect(longestWait).toBeLessThan(1_000);
  expect(await database.revisions.count()).toBeGreaterThanOrEqual(size + notes);
}, 300_000);
