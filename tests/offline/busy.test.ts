// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBusy } from '../../src/offline/busy.ts';

const aPage = () => {
  const box = document.createElement('textarea');
  const button = document.createElement('button');
  document.body.replaceChildren(box, button);
  let now = 1_000_000;
  const busy = createBusy(document, () => now);
  const type = () => {
    box.focus();
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const wait = (milliseconds: number) => {
    now += milliseconds;
  };
  const show = (state: 'visible' | 'hidden') =>
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  return { box, button, busy, type, wait, show };
};

describe('A tab may be reloaded', () => {
  beforeEach(() => void vi.restoreAllMocks());

  it('when nobody is in a text box', () => {
    const { busy, button } = aPage();
    button.focus();
    expect(busy.isWriting()).toBe(false);
  });

  it('but not while the person is in a text box, however long they think', () => {
    const { busy, box, wait } = aPage();
    box.focus();
    wait(3_600_000);
    expect(busy.isWriting()).toBe(true);
    expect(busy.isTyping()).toBe(false);
  });

  it('and not while what they typed still stands on the screen', () => {
    const { busy, box, button, type, wait, show } = aPage();
    type();
    button.focus();
    wait(3_600_000);
    expect(busy.isWriting()).toBe(true);
    show('hidden');
    expect(busy.isWriting()).toBe(true);
    box.remove();
    expect(busy.isWriting()).toBe(false);
  });

  it('out of sight, where a text box is open but untouched', () => {
    const { busy, box, show } = aPage();
    box.focus();
    show('hidden');
    expect(busy.isWriting()).toBe(false);
  });

  it('never between two keys, also when the person asked for it', () => {
    const { busy, box, type, wait } = aPage();
    type();
    box.remove();
    expect(busy.isTyping()).toBe(true);
    wait(2_000);
    expect(busy.isTyping()).toBe(false);
  });

  it('not while a form holds it, and letting go twice counts once', () => {
    const { busy } = aPage();
    const first = busy.hold();
    const second = busy.hold();
    first();
    first();
    expect(busy.isTyping()).toBe(true);
    second();
    expect(busy.isTyping()).toBe(false);
  });
});
