import { act } from 'react';
import { expect } from 'vitest';
import { waitFor } from './wait-for.ts';

/** Folds out what begins with these words, as a tap does, once it is there. */
export const opened = async (place: HTMLElement, summary: string): Promise<HTMLDetailsElement> => {
  const found = () =>
    [...place.querySelectorAll('details')].find((one) => one.textContent?.startsWith(summary));
  await waitFor(() => expect(found()).toBeDefined());
  const details = found();
  if (!details) throw new Error('not there');
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return details;
};
