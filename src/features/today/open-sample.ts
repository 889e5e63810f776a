import type { Services } from '../../services.ts';

/** Opens the sample school beside whatever is here: a board of its own, which one tap takes away again. */
export const openSample = async ({ loadSample, notebook, clock }: Services): Promise<boolean> => {
  const [{ parseSample }, file] = await Promise.all([import('../../domain/sample.ts'), loadSample()]);
  const sample = parseSample(file, clock.today());
  if (!sample.ok) return false;
  const first = (type: string) => sample.value.find((record) => record.type === type)?.record;
  const [board, school, person] = [first('board'), first('school'), first('person')];
  if (!board || !school || !person) return false;
  const taken = await notebook.takeIn(board, sample.value, person);
  if (!taken.ok) return false;
  return (await notebook.settleIn({ board, school, person, sample: true })).ok;
};
