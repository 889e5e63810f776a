// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { AcronymsProvider } from '../../src/app/acronyms-provider.tsx';
import { AcronymText } from '../../src/pieces/acronym-text/acronym-text.tsx';
import { ServicesContext } from '../../src/services.ts';
import { someServices } from '../features/some-services.ts';
import { waitFor } from '../features/wait-for.ts';
import { draw } from '../ui/draw.ts';

vi.mock('../../src/features/acronyms/screens.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('a meaning whose part is missing says so in its sheet, and the page behind it stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { place, find, press } = draw(
    <ServicesContext value={someServices()}>
      <AcronymsProvider>
        <textarea defaultValue="What I typed" />
        <AcronymText>Ask about the EHCP of each pupil.</AcronymText>
      </AcronymsProvider>
    </ServicesContext>,
  );
  await waitFor(() => find('.acronym-word'));
  const box = find<HTMLTextAreaElement>('textarea');
  press('.acronym-word');
  await waitFor(() => expect(find('dialog').textContent).toContain('The meaning did not open'));
  expect(find('textarea')).toBe(box);
  act(() => find('dialog button').click());
  await waitFor(() => expect(place.querySelector('dialog')).toBeNull());
  expect(box.value).toBe('What I typed');
});
