import {
  type FileHeader,
  formatName,
  formatVersion,
  revisionLine,
} from '../../src/exchange/notebook-file/notebook-lines.ts';
import { gatheredAsFar, packed } from '../../src/exchange/notebook-file/pack-file.ts';
import { notebookBytes } from '../../src/exchange/notebook-file/write-notebook-file.ts';
import { makeRevision } from '../../src/revisions/make-revision.ts';
import type { Revision } from '../../src/revisions/revision.ts';

const board = 'board_hillside';
const editsEach = 5;
const words =
  'reviews plans pupils support time staff progress checked seen asked told shown agreed next term'.split(
    ' ',
  );

/** About 400 letters, never the same twice. */
const textOf = (seed: number): string =>
  Array.from({ length: 60 }, (_, place) => words[(seed * 7 + place * (1 + (seed % 11))) % words.length]).join(
    ' ',
  );

/** As from a trust of many schools: 300 governors, 60 schools, notes of five edits each. */
export function* manyRevisions(count: number): Generator<Revision> {
  let parent: string | null = null;
  for (let made = 0; made < count; made += 1) {
    const note = Math.floor(made / editsEach);
    const isFirst = made % editsEach === 0;
    if (isFirst) parent = null;
    const governor = note % 300;
    const day = String(1 + (note % 28)).padStart(2, '0');
    const revision = makeRevision({
      board,
      record: `note_${String(note).padStart(6, '0')}`,
      type: 'note',
      v: 1,
      op: 'put',
      parents: parent ? [parent] : [],
      author: `person_${governor}`,
      device: `device_${governor}`,
      seq: made + 1,
      at: `2026-0${1 + (note % 9)}-${day}T09:${String(10 + (made % editsEach)).padStart(2, '0')}:00.000Z`,
      salt: String(made).padStart(32, '0'),
      body: {
        school: `school_${String(note % 60).padStart(3, '0')}`,
        looking: `looking_${String(note % 900).padStart(3, '0')}`,
        statements: [`statement-${note % 35}`],
        text: `${made} ${textOf(made)}`,
        source: 'told',
        attachments: [],
        part: 1,
      },
    });
    if (!revision.ok) throw new Error(revision.problem);
    parent = revision.value.id;
    yield revision.value;
  }
}

const headerOf = (count: number): FileHeader => ({
  format: formatName,
  version: formatVersion,
  maker: 'a test',
  made: '2026-10-01T09:30:00.000Z',
  kind: 'hand-over',
  boards: [board],
  count,
});

/** The first line of a plain file of these. */
export const headerLine = (count: number): string => JSON.stringify(headerOf(count));

/** A packed hand-over file of so many revisions, without a lock. */
export const aBigFile = async (count: number): Promise<Uint8Array> => {
  const header = headerOf(count);
  const lines = async function* () {
    for (const revision of manyRevisions(count)) yield revisionLine(revision);
  };
  const pieces = notebookBytes(header, lines());
  const plain = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
  return (await gatheredAsFar(packed(plain))).bytes;
};
