import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UpdateState } from '../../src/offline/offline.ts';
import { type Channel, createTabs } from '../../src/offline/tabs.ts';
import { createUpdate } from '../../src/offline/update.ts';

/** A wire between the tabs of one browser: everyone hears it except the one who speaks. */
const aWire = () => {
  const ends = new Set<{ hear(data: unknown): void }>();
  return (): Channel => {
    const listeners: ((event: { data: unknown }) => void)[] = [];
    const self = { hear: (data: unknown) => listeners.forEach((listener) => void listener({ data })) };
    ends.add(self);
    return {
      postMessage: (data) => {
        for (const end of ends) if (end !== self) queueMicrotask(() => end.hear(data));
      },
      addEventListener: (_type, listener) => listeners.push(listener),
    };
  };
};

const aTab = (connect: () => Channel, tab: string) => {
  const seen = { states: [] as UpdateState[], reloads: 0, skips: 0, settled: 0 };
  const world = { typing: false, writing: false, canSave: true };
  const later = (milliseconds: number, then: () => void) => void setTimeout(then, milliseconds);
  const settle = async () => {
    seen.settled++;
    return world.canSave;
  };
  const tabs = createTabs(connect(), { tab, settle, onUpdate: () => update.expectTakeOver(), later });
  const update = createUpdate({
    busy: { isTyping: () => world.typing, isWriting: () => world.typing || world.writing },
    tabs,
    settle,
    skipWaiting: () => {
      seen.skips++;
    },
    reload: () => {
      seen.reloads++;
    },
    later,
    onState: (state) => seen.states.push(state),
  });
  return { seen, world, update };
};

const twoTabs = () => {
  const connect = aWire();
  return { here: aTab(connect, 'here'), there: aTab(connect, 'there') };
};

describe('A new version of the app', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for the person to say yes', async () => {
    const { here } = twoTabs();
    here.update.found();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(here.seen).toEqual({ states: ['waiting'], reloads: 0, skips: 0, settled: 0 });
  });

  it('takes over once the words of every tab are on disk', async () => {
    const { here, there } = twoTabs();
    const accepted = here.update.accept();
    await vi.advanceTimersByTimeAsync(400);
    await accepted;
    expect(there.seen.settled).toBe(1);
    expect(here.seen.skips).toBe(1);
  });

  it('does not take over while another tab holds words it could not save', async () => {
    const { here, there } = twoTabs();
    there.world.canSave = false;
    void here.update.accept();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(here.seen.skips).toBe(0);
    expect(here.seen.states.at(-1)).toBe('not-saved');
    expect(here.seen.reloads + there.seen.reloads).toBe(0);
  });

  it('leaves a tab alone for as long as somebody writes in it, then reloads it once', async () => {
    const { there } = twoTabs();
    there.world.writing = true;
    there.update.takenOver();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(there.seen.reloads).toBe(0);
    expect(there.seen.states.at(-1)).toBe('reload-soon');
    there.world.writing = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(there.seen.reloads).toBe(1);
  });

  it('changes over at once where the person said yes, but not between two keys', async () => {
    const { here, there } = twoTabs();
    for (const { world } of [here, there]) Object.assign(world, { typing: true, writing: true });
    void here.update.accept();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(here.seen.reloads).toBe(0);
    for (const { world } of [here, there]) world.typing = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect([here.seen.reloads, there.seen.reloads]).toEqual([1, 0]);
    void there.update.accept();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(there.seen.reloads).toBe(1);
  });

  it('does not reload a tab whose words cannot be saved', async () => {
    const { there } = twoTabs();
    there.world.canSave = false;
    there.update.takenOver();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(there.seen.reloads).toBe(0);
  });

  it('reaches both tabs in a browser that never says the new version took over', async () => {
    const { here, there } = twoTabs();
    void here.update.accept();
    await vi.advanceTimersByTimeAsync(5_000);
    expect([here.seen.reloads, there.seen.reloads]).toEqual([1, 1]);
  });

  it('reloads a tab only once, however often it is told', async () => {
    const { here } = twoTabs();
    here.update.takenOver();
    here.update.takenOver();
    here.update.expectTakeOver();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(here.seen.reloads).toBe(1);
  });
});
