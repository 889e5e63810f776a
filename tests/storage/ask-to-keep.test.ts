import { expect, it } from 'vitest';
import { aDevice, hillside } from '../kit/a-notebook.ts';
import { aNote } from '../kit/bodies.ts';
import { watchedUntil } from '../kit/watching.ts';

/** A browser that says no, as most do, and counts how often it was asked. */
const aDisk = (own: { isInstalled?: boolean; persisted?: boolean | null } = {}) => {
  const state = { asked: 0 };
  return {
    state,
    disk: {
      estimate: async () => ({ usedBytes: null, leftBytes: null }),
      persisted: async () => (own.persisted === undefined ? false : own.persisted),
      persist: async () => {
        state.asked += 1;
        return false;
      },
      isInstalled: () => own.isInstalled ?? false,
    },
  };
};

const openAndWrite = async (device: ReturnType<typeof aDevice>, own: Parameters<typeof aDisk>[0] = {}) => {
  const { disk, state } = aDisk(own);
  const { notebook } = device.openTab({ disk });
  await notebook.settleIn(hillside);
  await notebook.save({ type: 'note', record: notebook.newRecord('note'), fields: aNote() });
  // Two more, so that the question of the first had its turn.
  await notebook.save({ type: 'note', record: notebook.newRecord('note'), fields: aNote() });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const asked = state.asked;
  notebook.close();
  return asked;
};

it('the browser is asked to keep the notes at the first save, and never again from there', async () => {
  const device = aDevice();
  expect(await openAndWrite(device)).toBe(1);
  expect(await openAndWrite(device)).toBe(0);
});

it('it is asked once more from the home screen', async () => {
  const device = aDevice();
  await openAndWrite(device);
  expect(await openAndWrite(device, { isInstalled: true })).toBe(1);
  expect(await openAndWrite(device, { isInstalled: true })).toBe(0);
});

it.each([true, null])('a browser that says %s is not asked', async (persisted) => {
  expect(await openAndWrite(aDevice(), { persisted })).toBe(0);
});

it('the sample school is no reason to ask', async () => {
  const { disk, state } = aDisk();
  const { notebook } = aDevice().openTab({ disk });
  await notebook.settleIn({ ...hillside, sample: true });
  await notebook.save({ type: 'note', record: notebook.newRecord('note'), fields: aNote() });
  await watchedUntil(notebook.saving, ({ state: now }) => now === 'saved');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(state.asked).toBe(0);
});
