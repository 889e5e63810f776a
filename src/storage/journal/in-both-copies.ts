/**
 * Writes both copies at once. Both are waited for: where one fails, the words are in the other by the time anybody
 * is told.
 */
export const inBothCopies = async <Value>(
  journalled: Promise<void>,
  stored: PromiseLike<Value>,
): Promise<Value> => {
  const [second, first] = await Promise.allSettled([journalled, stored]);
  if (first.status === 'rejected') throw first.reason;
  if (second.status === 'rejected') throw second.reason;
  return first.value;
};
