// @vitest-environment happy-dom
import { lazy, Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { BrokenPage, ErrorBoundary } from '../../src/app/error-boundary.tsx';
import { useLoaded } from '../../src/ui/use-loaded.ts';
import { waitFor } from '../features/wait-for.ts';
import { draw } from '../ui/draw.ts';

const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const here = async () => 'the words';

const Content = ({
  load,
  going = false,
}: {
  readonly load: () => Promise<string>;
  readonly going?: boolean;
}) => <p>Read: {useLoaded(load, going ? 'go-without' : 'say-so') ?? 'nothing yet'}</p>;

const inBoundary = (of: string, screen: React.ReactNode) => (
  <ErrorBoundary of={of} instead={<BrokenPage />}>
    <Suspense>{screen}</Suspense>
  </ErrorBoundary>
);

/** React tells the console of every error it hands to a boundary. */
const quietly = () => vi.spyOn(console, 'error').mockImplementation(() => {});

it('a screen whose part is missing ends in a sentence with two ways on, and another screen opens', async () => {
  quietly();
  const Screen = lazy(missing);
  const { find, again, place } = draw(inBoundary('/board', <Screen />));
  await waitFor(() => expect(find('h1').textContent).toBe('This page did not open'));
  expect(find('button').textContent).toBe('Try again');
  expect(find('a').getAttribute('href')).toBe('#/');
  again(inBoundary('/notes', <Content load={here} />));
  await waitFor(() => expect(place.textContent).toBe('Read: the words'));
});

it('content that does not load is said, not left empty for ever', async () => {
  quietly();
  const { find } = draw(inBoundary('/library', <Content load={missing} />));
  await waitFor(() => expect(find('h1').textContent).toBe('This page did not open'));
});

it('a page that can go without it stays', async () => {
  const asked = vi.fn(missing);
  const { place } = draw(inBoundary('/note', <Content load={asked} going />));
  await waitFor(() => expect(asked).toHaveBeenCalledOnce());
  expect(place.textContent).toBe('Read: nothing yet');
});
