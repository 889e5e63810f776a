import type { ReactNode } from 'react';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** Draws on a page that is gone when the test ends; `again` draws something else in its place. */
export const draw = (element: ReactNode) => {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const again = (next: ReactNode) => act(() => root.render(next));
  again(element);
  onTestFinished(() => {
    act(() => root.unmount());
    place.remove();
  });
  const find = <Kind extends HTMLElement>(selector: string): Kind => {
    const found = place.querySelector<Kind>(selector);
    if (!found) throw new Error(`Nothing drawn matches ${selector}`);
    return found;
  };
  return { place, find, again, press: (selector: string) => act(() => find(selector).click()) };
};
