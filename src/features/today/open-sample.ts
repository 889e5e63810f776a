import type { Services } from '../../services.ts';

/** Opens the sample school beside whatever is here: a board of its own, which one tap takes away again. */
export const openSample = async (services: Services): Promise<boolean> => {
  const { loadSample, notebook, clock } = services;
  const [{ parseSample }, file] = await Promise.all([import('../../domain/sample.ts'), loadSample()]);
  const sample = parseSample(file, clock.today());
  if (!sample.ok) return false;
  const first = (type: string) => sample.value.find((record) => record.type === type)?.record;
  const [board, school, person] = [first('board'), first('school'), first('person')];
  if (!board || !school || !person) return false;
  const taken = await notebook.takeIn(board, sample.value, person);
  if (!taken.ok) return false;
  const settled = await notebook.settleIn({ board, school, person, sample: true });
  // The sample is open without it; only what the school checked would then be marked as new.
  if (settled.ok)
    await import('./sample-fact-check.ts')
      .then(({ settleSampleFactChecks }) => settleSampleFactChecks(services))
      .catch(() => {});
  return settled.ok;
};
