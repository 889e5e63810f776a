import { createIds, type Ids } from '../../src/base/ids.ts';

/** Ids in the order they are asked for. Another seed, another device. */
export const countedIds = (seed = 1): Ids => {
  let asked = 0;
  return createIds((count) => {
    asked += 1;
    const bytes = new Uint8Array(count);
    new DataView(bytes.buffer).setUint32(count - 4, asked);
    bytes[0] = seed;
    return bytes;
  });
};
