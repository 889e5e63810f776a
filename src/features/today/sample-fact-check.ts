import { firstValue } from '../../base/watched.ts';
import type { Services } from '../../services.ts';

const asked = [
  'looking',
  'note',
  'assurance',
  'question',
  'action',
  'followUp',
  'document',
  'remark',
  'readBack',
] as const;

/**
 * In the sample the school has checked a report already. What it was asked about can only be named once the sample's
 * records stand here: no two devices give them the same revisions.
 */
export const settleSampleFactChecks = async ({ notebook }: Services): Promise<void> => {
  const [checks, ...standing] = await Promise.all([
    firstValue(notebook.watch({ type: 'factCheck' })),
    ...asked.map((type) => firstValue(notebook.watch({ type }))),
  ]);
  const basis = [...new Set(standing.flat().flatMap(({ heads }) => heads))].sort();
  for (const { record, body } of checks)
    if (body.basis.length === 0)
      await notebook.save({ type: 'factCheck', record, fields: { basis: [...basis] } });
};
