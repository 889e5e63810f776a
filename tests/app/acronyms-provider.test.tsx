// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { AcronymsProvider } from '../../src/app/acronyms-provider.tsx';
import { AcronymText } from '../../src/pieces/acronym-text/acronym-text.tsx';
import { ServicesContext } from '../../src/services.ts';
import { someServices } from '../features/some-services.ts';
import { waitFor } from '../features/wait-for.ts';
import { hillside } from '../kit/a-notebook.ts';
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

it('a term of our own is found in our texts too, as soon as it is written', async () => {
  const services = someServices();
  await services.notebook.settleIn(hillside);
  const { place } = draw(
    <ServicesContext value={services}>
      <AcronymsProvider>
        <AcronymText>Ask about the ZQW register.</AcronymText>
      </AcronymsProvider>
    </ServicesContext>,
  );
  await services.notebook.save({
    type: 'own',
    record: 'own_zqw',
    fields: {
      kind: 'acronym',
      order: 1,
      fields: { letters: 'ZQW', expansion: 'Zone quality walk', meaning: 'What we call a learning walk.' },
    },
  });
  await waitFor(() => expect(place.querySelector('.acronym-word')?.textContent).toBe('ZQW'));
});
