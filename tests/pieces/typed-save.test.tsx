// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useTypedSave } from '../../src/pieces/typed-save.ts';
import { typeInto } from '../features/wait-for.ts';
import { draw } from '../ui/draw.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const Box = ({ stands, save }: { readonly stands: string; readonly save: (value: string) => unknown }) => {
  const { value, type, leave } = useTypedSave(stands, save);
  return <input value={value} onChange={(event) => type(event.currentTarget.value)} onBlur={leave} />;
};

/** A box over a value that is kept by `save`; `arrives` is what another tab or the disk brings. */
const aBox = (save: (value: string) => unknown = async () => ({ ok: true })) => {
  const saved: string[] = [];
  const keep = (value: string) => {
    saved.push(value);
    return save(value);
  };
  const { find, again } = draw(<Box stands="7" save={keep} />);
  const box = () => find<HTMLInputElement>('input');
  return {
    saved,
    shown: () => box().value,
    type: (text: string) => typeInto(box(), text),
    arrives: (stands: string) => again(<Box stands={stands} save={keep} />),
  };
};

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

it('no key waits longer than half a second, even when somebody never pauses', async () => {
  const { saved, type } = aBox();
  for (let key = 1; key <= 20; key += 1) {
    type('x'.repeat(key));
    await pass(100);
    expect(key - (saved.at(-1)?.length ?? 0)).toBeLessThanOrEqual(5);
  }
});

it.each([
  ['pagehide', () => window.dispatchEvent(new Event('pagehide'))],
  [
    'hidden',
    () => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValueOnce('hidden');
      document.dispatchEvent(new Event('visibilitychange'));
    },
  ],
])('what is typed is saved at once when the page goes: %s', async (_, go) => {
  const { saved, type } = aBox();
  type('10');
  await act(async () => void go());
  expect(saved).toEqual(['10']);
});

it('once it is saved, what another tab writes is shown', async () => {
  const { shown, type, arrives } = aBox();
  type('10');
  await pass(500);
  expect(shown()).toBe('10');
  arrives('10');
  arrives('12');
  expect(shown()).toBe('12');
  arrives('7');
  expect(shown()).toBe('7');
});

it('what another tab writes does not overwrite what is being typed', async () => {
  const { shown, type, arrives } = aBox();
  type('10');
  arrives('12');
  expect(shown()).toBe('10');
});

it.each([
  ['nothing could be kept of it', () => undefined],
  ['the disk refused it', async () => ({ ok: false })],
])('what is typed stays in the box when %s', async (_, save) => {
  const { shown, type, arrives } = aBox(save);
  type('soon');
  await pass(500);
  arrives('12');
  expect(shown()).toBe('soon');
});
