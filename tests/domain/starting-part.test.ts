import { expect, it } from 'vitest';
import { startingPart } from '../../src/domain/starting-part.ts';
import { aLooking, aNote } from '../kit/bodies.ts';

it('what is made from a Part 2 record starts as Part 2', () => {
  expect(startingPart(aLooking(), aNote(), aNote())).toBe(1);
  expect(startingPart(aLooking({ part: 2 }))).toBe(2);
  expect(startingPart(aLooking(), aNote(), aNote({ part: 2 }))).toBe(2);
});

it('what is made from nothing confidential may be read by everybody', () => {
  expect(startingPart()).toBe(1);
  expect(startingPart(undefined)).toBe(1);
});
