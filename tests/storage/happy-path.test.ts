import { describe, expect, it } from 'vitest';
import { firstValue } from '../../src/base/watched.ts';
import { aDevice, aSettledTab } from '../kit/a-notebook.ts';
import { aNote } from '../kit/bodies.ts';
import { aFileOf, takenIn } from '../kit/notebook-files.ts';

/** What the mutants in tests/faults/mutants must still manage: a fault that shows here would be no secret. */
describe('an ordinary day', () => {
  it('is written, changed, deleted, put back, carried over in a file and read again', async () => {
    const device = aDevice();
    const tab = await aSettledTab(device);
    const draft = tab.notebook.draft({
      type: 'note',
      record: 'note_one',
      field: 'text',
      seed: aNote({ text: '' }),
    });
    draft.type('Three of five plans.');
    await draft.leave();
    await tab.notebook.save({ type: 'note', record: 'note_one', fields: { source: 'seen' } });
    await tab.notebook.save({ type: 'note', record: 'note_two', fields: aNote({ text: 'Deleted.' }) });
    await tab.notebook.remove('note_two');
    await tab.notebook.restore('note_two');
    const { bytes } = await aFileOf(tab, 'backup');
    tab.die();

    const again = device.openTab();
    const note = await firstValue(again.notebook.watchOne('note', 'note_one'));
    expect(note).toMatchObject({ body: { text: 'Three of five plans.', source: 'seen' }, clashes: [] });

    const other = await aSettledTab();
    await takenIn(other, bytes);
    const both = await firstValue(other.notebook.watch({ type: 'note', school: 'school_hillside' }));
    expect(both.map(({ body }) => body.text).sort()).toEqual(['Deleted.', 'Three of five plans.']);
  });
});
