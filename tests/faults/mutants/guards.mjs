/** What could be wrong with the guards of the write path. */
const failing = ['tests/storage/failing.test.ts'];
const everywhere = ['tests/storage/failing-everywhere.test.ts'];
const tabs = ['tests/storage/two-tabs.test.ts'];
const drafts = ['tests/storage/drafts.test.ts'];
const heal = ['tests/storage/heal.test.ts'];

export const guardMutants = [
  {
    name: 'what another tab wrote meanwhile is not looked at',
    file: 'src/storage/write-records.ts',
    find: 'if (!(await stillStands()))',
    replace: 'if (!(await stillStands()) && writes.length < 0)',
    killers: tabs,
  },
  {
    name: 'the draft of a dead tab is cut twice',
    file: 'src/storage/write-records.ts',
    find: "if (!(await claimsStand())) return 'gone';",
    replace: "if (!(await claimsStand()) && writes.length < 0) return 'gone';",
    killers: drafts,
  },
  {
    name: 'a text is laid over what the other tab typed',
    file: 'src/storage/plan-write.ts',
    find: '  seen === view ||\n',
    replace: '  seen === view ||\n  view.heads.length > 0 ||\n',
    killers: tabs,
  },
  {
    name: 'a text whose write failed counts as written',
    file: 'src/storage/drafts.ts',
    find: 'slot.unwritten = true;\n      throw error;',
    replace: 'throw error;',
    killers: failing,
  },
  {
    name: 'a failure is not remembered, and the line says "Saved"',
    file: 'src/storage/saving.ts',
    find: 'else failures.set(job.key',
    replace: "else if (job.key === '') failures.set(job.key",
    killers: failing,
  },
  {
    name: 'a full disk inside another error is not recognised',
    file: 'src/storage/storage-problem.ts',
    find: "names.includes('QuotaExceededError')",
    replace: "names[0] === 'QuotaExceededError'",
    killers: failing,
  },
  {
    name: 'a form that failed is laid over what was typed since',
    file: 'src/storage/change-records.ts',
    find: '!typed.has(field) || typed.get(field) === boxes.get(field)',
    replace: '!typed.has(field) || boxes.size >= 0',
    killers: everywhere,
  },
  {
    name: 'a database that could not be opened anew stays closed for ever',
    file: 'src/storage/opening.ts',
    find: 'if (isUp && !retired && !database.isOpen())',
    replace: 'if (isUp && retired && !database.isOpen())',
    killers: everywhere,
  },
  {
    name: 'an old tab goes on writing after an upgrade',
    file: 'src/storage/opening.ts',
    find: 'retired = true;',
    replace: 'retired = false;',
    killers: failing,
  },
  {
    name: 'a row that fails the check is not put aside',
    file: 'src/storage/heal/heal-records.ts',
    find: 'flatMap(({ unusable, row }) => (unusable ? [{',
    replace: 'flatMap(({ unusable, row }) => (unusable && row.seq < 0 ? [{',
    killers: heal,
  },
  {
    name: 'nothing missing is put back',
    file: 'src/storage/heal/heal.ts',
    find: '!known.has(row.id) && !left.has(row.record)',
    replace: 'known.has(row.id) && !left.has(row.record)',
    killers: heal,
  },
];

/** Each protection switched off: the test that stands for it must fail. */
export const switchMutants = [
  {
    name: 'switch: no journal',
    file: 'src/storage/drafts.ts',
    find: "    await journal.append([{ kind: 'draft', row, sealed }]);\n  };",
    replace: "    if (row.at < 0) await journal.append([{ kind: 'draft', row, sealed }]);\n  };",
    killers: everywhere,
  },
  {
    name: 'switch: not strict',
    file: 'src/storage/database.ts',
    find: "chromeTransactionDurability: 'strict'",
    replace: "chromeTransactionDurability: 'default'",
    killers: ['tests/storage/strict.test.ts'],
  },
  {
    name: 'switch: no minimum writer',
    file: 'src/storage/writer.ts',
    find: 'row.version > writerVersion',
    replace: 'row.version > writerVersion + 1_000',
    killers: failing,
  },
  {
    name: 'switch: draft key without tab',
    file: 'src/storage/drafts.ts',
    find: '|\u0024{tab}`',
    replace: '|\u0024{tab.slice(0, 0)}`',
    killers: tabs,
  },
  {
    name: 'switch: no retry after a fault',
    file: 'src/storage/saving.ts',
    find: 'const pause = retries[turn];',
    replace: 'const pause = retries[turn + 99];',
    killers: failing,
  },
  {
    name: 'switch: no staging',
    file: 'src/storage/files/import-staging.ts',
    find: '      await database.staged.bulkPut(rows);\n    });\n',
    replace:
      '      await database.staged.bulkPut(rows);\n    });\n    await database.broughtBy.bulkPut(rows.map(({ n: at, ids }) => ({ import: importId, n: at, keys: ids })));\n',
    killers: ['tests/storage/import.test.ts'],
  },
];
