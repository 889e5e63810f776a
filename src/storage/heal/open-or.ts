import { isLocked, type Sealer } from '../sealer.ts';

/** What a damaged value cannot say is said otherwise. Locked is no damage: it is thrown, and tried again later. */
export const openOr = async <Value>(sealed: Uint8Array, sealer: Sealer, otherwise: Value): Promise<Value> => {
  try {
    return (await sealer.open(sealed)) as Value;
  } catch (error) {
    if (isLocked(error)) throw error;
    return otherwise;
  }
};
