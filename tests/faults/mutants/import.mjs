/** What could be wrong with taking a file in. */
const taking = ['tests/storage/import.test.ts', 'tests/exchange/fuzz-files.test.ts'];

export const importMutants = [
  {
    name: 'private records of another person are taken in',
    file: 'src/storage/files/import-staging.ts',
    find: "words?.body.private === true) return 'private'",
    replace: "words?.body.private === 1) return 'private'",
    killers: taking,
  },
  {
    name: 'what another person accepted is taken from their file',
    file: 'src/storage/files/import-staging.ts',
    find: "if (header.kind !== 'hand-over') locals.push(local);",
    replace: 'if (header.count >= 0) locals.push(local);',
    killers: taking,
  },
  {
    name: 'refused lines are not kept for anybody to see',
    file: 'src/storage/files/import-staging.ts',
    find: 'if (refusedRows.length >= refusedKept) return;',
    replace: 'if (refusedRows.length >= refusedKept - 1_000) return;',
    killers: taking,
  },
  {
    name: 'erased words come back with a file',
    file: 'src/storage/files/import-here.ts',
    find: 'erased.has(id) || forgotten.has(record)',
    replace: 'erased.has(record) || forgotten.has(id)',
    killers: taking,
  },
  {
    name: 'words never fill a header that came alone',
    file: 'src/storage/files/import-here.ts',
    find: "row.sealed === null && words !== null && !erased ? 'words' : 'here'",
    replace: "row.sealed === null && words === null && !erased ? 'words' : 'here'",
    killers: taking,
  },
  {
    name: '"Stop" leaves what was already moved',
    file: 'src/storage/files/import-accept.ts',
    find: '    await takeImportBack(tools, id);\n    return problem',
    replace: '    return problem',
    killers: taking,
  },
  {
    name: 'an import cut off in the middle is forgotten',
    file: 'src/storage/files/import-accept.ts',
    find: "if (state === 'moving') await",
    replace: "if (state === 'moving' && at === '') await",
    killers: taking,
  },
  {
    name: 'a file cut short is taken without being asked',
    file: 'src/storage/files/import-preview.ts',
    find: 'if (damaged && !given.salvage)',
    replace: 'if (damaged && given.bytes.length === 0)',
    killers: taking,
  },
  {
    name: 'after a no the rows stay',
    file: 'src/storage/files/import-preview.ts',
    find: 'if (isBegun) await rejectImport(tools, id);',
    replace: "if (isBegun && typeof rejectImport === 'function') await tools.database.imports.delete(id);",
    killers: taking,
  },
];
