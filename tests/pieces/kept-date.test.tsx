// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, it } from 'vitest';
import { KeptDate } from '../../src/pieces/kept-date.tsx';
import { typeInto } from '../features/wait-for.ts';
import { draw } from '../ui/draw.ts';

const aDateField = (first: string | undefined, needed = false) => {
  const all: (string | undefined)[] = [];
  const Field = () => {
    const [kept, setKept] = useState(first);
    const keep = (date: string | undefined) => {
      all.push(date);
      setKept(date);
    };
    return <KeptDate label="Date on it" notAfter="2026-11-22" needed={needed} kept={kept} onKeep={keep} />;
  };
  const { place, find } = draw(<Field />);
  const input = find('input') as HTMLInputElement;
  const leave = () =>
    act(() => {
      input.focus();
      input.blur();
    });
  return { place, input, leave, all };
};

it('a year that is still being typed is not kept, and the field says so when it is left', () => {
  const { place, input, leave, all } = aDateField(undefined);
  typeInto(input, '0002-10-03');
  typeInto(input, '0020-10-03');
  typeInto(input, '0202-10-03');
  expect(all).toEqual([]);
  leave();
  expect(place.textContent).toContain('no whole date yet');
  typeInto(input, '2025-10-03');
  expect(all).toEqual(['2025-10-03']);
  expect(place.textContent).not.toContain('no whole date yet');
});

it('a day still to come is kept, and asked about', () => {
  const { place, input, all } = aDateField(undefined);
  typeInto(input, '2062-11-22');
  expect(all).toEqual(['2062-11-22']);
  expect(place.textContent).toContain('Is the year right?');
});

it('a date can be taken away again, unless one is needed', () => {
  const free = aDateField('2025-10-03');
  typeInto(free.input, '');
  expect(free.all).toEqual([undefined]);
  const needed = aDateField('2025-10-03', true);
  typeInto(needed.input, '');
  expect(needed.all).toEqual([]);
  needed.leave();
  expect(needed.place.textContent).toContain('no whole date yet');
});
