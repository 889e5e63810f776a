import { sha256Hex } from '../base/ids.ts';
import { ok, type Result } from '../base/result.ts';
import type { SaveProblem, TakenIn } from './notebook.ts';
import type { RecordWrite } from './record-write.ts';
import { type WriteTools, writeRecords } from './write-records.ts';

/** Records of one board from elsewhere, in one transaction; how many of them added something. */
export const takeIn = async (
  tools: WriteTools,
  asked: {
    readonly board: string;
    readonly records: readonly TakenIn[];
    readonly author: string;
    readonly agreedAt: string | undefined;
  },
): Promise<Result<number, SaveProblem>> => {
  const { board, author, agreedAt } = asked;
  const records = [...new Map(asked.records.map((one) => [one.record, one])).values()];
  const known = await tools.database.current.bulkGet(records.map(({ record }) => record));
  const writes = records.map(
    ({ type, record, body, at, author: by }): RecordWrite => ({
      board,
      record,
      type,
      author: by ?? author,
      op: 'put',
      fields: body,
      typed: [],
      slots: [],
      ...(at === undefined ? {} : { at }),
      ...(agreedAt === undefined
        ? {}
        : {
            agreed: {
              at: agreedAt,
              device: 'device_agreed',
              // The same for all: a number by place would give a school another revision as soon as one is put before it.
              seq: 1,
              salt: sha256Hex(`${board}|${record}|${agreedAt}`).slice(0, 32),
            },
          }),
    }),
  );
  const taken = agreedAt === undefined ? writes : writes.filter((_, place) => !known[place]);
  if (taken.length === 0) return ok(0);
  const written = await writeRecords(tools, taken);
  return written.ok ? ok(written.value.filter(({ added }) => added.length > 0).length) : written;
};
