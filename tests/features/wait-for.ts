import { act } from 'react';

/** Waits until a look at the screen succeeds; fails after eight seconds with what was wrong last. */
export const waitFor = async (look: () => void): Promise<void> => {
  const late = Date.now() + 8_000;
  for (;;) {
    try {
      return look();
    } catch (error) {
      if (Date.now() > late) throw error;
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    }
  }
};

/** Types as a person does: the box has the words, and the page hears of it. */
export const typeInto = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  act(() => {
    set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
