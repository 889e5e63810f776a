// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { Sheet } from '../../../src/features/looking/sheet/sheet.tsx';
import { TypeUp } from '../../../src/features/looking/sheet/type-up.tsx';
import type { Services } from '../../../src/services.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aLooking } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { atHillside } from '../at-hillside.tsx';
import { typeInto, waitFor } from '../wait-for.ts';

const visit = 'looking_sheet';
const focus = [
  { statement: 'gc-graduated-approach', wording: 'The graduated approach.', order: 0 },
  { statement: 'gc-senco-time', wording: 'Time for the SENCO.', order: 1 },
];

const atTheVisit = async (own: Partial<Services> = {}) => {
  const here = await atHillside(undefined, own);
  await here.notebook.save({ type: 'looking', record: visit, fields: aLooking({ focus }) });
  return here;
};

const numbers = (place: HTMLElement, where: string) =>
  [...place.querySelectorAll(where)].map((one) => one.textContent?.trim());

it('what is printed is remembered, and typed up in the same order under the same numbers', async () => {
  const here = await atTheVisit();
  const paper = here.show(<Sheet looking={visit} />).place;
  await waitFor(() => expect(numbers(paper, '.report-write-in-number').length).toBeGreaterThan(5));
  const printed = numbers(paper, '.report-write-in-number');
  act(() => void dispatchEvent(new Event('beforeprint')));
  await act(() => watchedUntil(here.notebook.watchOne('looking', visit), (one) => !!one?.body.sheet));
  // The plan changes after the sheet has left: the paper does not.
  await act(() =>
    here.notebook.save({
      type: 'looking',
      record: visit,
      fields: { focus: [...focus].reverse().map((one, order) => ({ ...one, order })) },
    }),
  );
  const { place } = here.show(<TypeUp looking={visit} />);
  await waitFor(() => expect(numbers(place, '.typed-item strong')).toEqual(printed));
  expect(place.querySelector('h2')?.textContent).toContain('Graduated approach');
});

it('words under a line are kept as they are typed, and say which duty and prompt they are about', async () => {
  const here = await atTheVisit();
  const { place } = here.show(<TypeUp looking={visit} />);
  await waitFor(() => expect(place.querySelector('.typed-item textarea')).not.toBeNull());
  const lines = [...place.querySelectorAll<HTMLElement>('.typed-item')];
  const line = lines.find((one) => one.querySelector('input[type=radio]'));
  const box = line?.querySelector('textarea');
  if (!line || !box) throw new Error('no line to tick');
  typeInto(box, 'Seen in the green folder. 👩‍🏫 مرحبا');
  const [note] = await act(() =>
    watchedUntil(here.notebook.watch({ type: 'note', looking: visit }), (all) => all.length === 1),
  );
  expect(note?.body).toMatchObject({
    statements: ['gc-graduated-approach'],
    prompt: 'gc-graduated-approach-01',
    text: 'Seen in the green folder. 👩‍🏫 مرحبا',
    part: 1,
  });
  expect(note?.body.source).toBeUndefined();
  act(() => line.querySelector<HTMLInputElement>('input[value=seen]')?.click());
  const [mark] = await act(() =>
    watchedUntil(here.notebook.watch({ type: 'mark', looking: visit }), (all) => all.length === 1),
  );
  expect(mark?.body).toMatchObject({ prompt: 'gc-graduated-approach-01', value: 'seen', on: '2026-10-01' });
});

it('a question that was chosen is on the sheet, and its note names where it comes from', async () => {
  const here = await atTheVisit();
  await here.notebook.save({
    type: 'question',
    record: 'question_a',
    fields: {
      school: hillside.school,
      looking: visit,
      statement: 'gc-senco-time',
      text: 'What is left undone?',
      from: 'wm-reflection-02',
      part: 1,
    },
  });
  const { place } = here.show(<TypeUp looking={visit} />);
  await waitFor(() => expect(place.textContent).toContain('2.1 What is left undone?'));
  const line = [...place.querySelectorAll('.typed-item')].find((one) => one.textContent?.startsWith('2.1'));
  const box = line?.querySelector('textarea');
  if (!box) throw new Error('no box');
  typeInto(box, 'The paperwork.');
  const [note] = await act(() =>
    watchedUntil(here.notebook.watch({ type: 'note', looking: visit }), (all) => all.length === 1),
  );
  expect(note?.body).toMatchObject({ statements: ['gc-senco-time'], prompt: 'wm-reflection-02' });
});

it('a confidential question is on no paper of an open visit', async () => {
  const here = await atTheVisit();
  for (const [record, text, part] of [
    ['question_open', 'How is progress shared?', 1],
    ['question_closed', 'Why did the member of staff leave?', 2],
  ] as const)
    await here.notebook.save({
      type: 'question',
      record,
      fields: {
        school: hillside.school,
        looking: visit,
        statement: 'gc-senco-time',
        text,

        part,
      },
    });
  const { place } = here.show(<Sheet looking={visit} />);
  await waitFor(() => expect(place.textContent).toContain('How is progress shared?'));
  expect(place.textContent).not.toContain('member of staff');
});

it('making the PDF is printing too', async () => {
  const renderPdf = vi.fn(async () => ({ ok: false, problem: 'cancelled' }) as const);
  const here = await atTheVisit({ renderPdf });
  const { place } = here.show(<Sheet looking={visit} />);
  await waitFor(() => expect(place.textContent).toContain('Make the PDF'));
  const button = [...place.querySelectorAll('button')].find((one) => one.textContent === 'Make the PDF');
  act(() => button?.click());
  const kept = await act(() =>
    watchedUntil(here.notebook.watchOne('looking', visit), (one) => !!one?.body.sheet),
  );
  expect(kept?.body.sheet?.[0]).toBe('part_gc-graduated-approach');
  expect(renderPdf).toHaveBeenCalledOnce();
});
