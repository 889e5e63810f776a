import { expect, it } from 'vitest';
import { basisOf, hasPartTwo, selectPart } from '../../src/report/select-part.ts';
import {
  aDocument,
  aFollowUp,
  aLookingView,
  anAction,
  anEmptyView,
  aViewWithPartTwo,
} from './a-looking-view.ts';

it('the basis of the board’s copy holds no revision of Part 2', () => {
  const basis = basisOf(aViewWithPartTwo(), 1);
  expect(basis).toEqual(basisOf(aLookingView(), 1));
  expect(basis.filter((head) => head.endsWith('_two'))).toEqual([]);
});

it('the basis holds the earlier actions and follow-ups that are printed, not those settled before', () => {
  const basis = basisOf(aLookingView(), 1);
  expect(basis).toEqual(expect.arrayContaining(['r_action_room', 'r_followUp_room', 'r_looking_november']));
  expect(basis).not.toContain('r_action_old');
  expect(basis).not.toContain('r_followUp_old');
});

it('the basis of the annex is what the annex prints, with the action that a follow-up speaks of', () => {
  const basis = basisOf(aViewWithPartTwo(), 2);
  expect(basis).toContain('r_note_two');
  expect(basis).toContain('r_document_two');
  expect(basis).toEqual(expect.arrayContaining(['r_followUp_two', 'r_action_cover']));
  expect(basis).not.toContain('r_note_time');
  expect(basis).not.toContain('r_looking_november');
});

it('a confidential looking is no part of the basis of the board’s copy', () => {
  expect(basisOf(anEmptyView({ part: 2 }), 1)).toEqual([]);
  expect(basisOf(anEmptyView({ part: 2 }), 2)).toEqual(['r_looking_november']);
});

it('a Part 2 document alone makes an annex; an empty box left behind does not', () => {
  const view = anEmptyView();
  expect(hasPartTwo(view)).toBe(false);
  expect(hasPartTwo({ ...view, documents: [aDocument('document_a', { title: 'A', part: 2 })] })).toBe(true);
  expect(hasPartTwo({ ...view, actions: [anAction('action_a', { text: ' ', part: 2 })] })).toBe(false);
});

it('what was said in confidence at an earlier visit is not announced again', () => {
  const view = {
    ...anEmptyView(),
    earlierActions: [anAction('action_a', { text: 'A' })],
    followUps: [
      aFollowUp('followUp_a', { action: 'action_a', looking: 'looking_x', on: '2026-10-01', part: 2 }),
    ],
  };
  expect(hasPartTwo(view)).toBe(false);
});

it('an open word about a confidential action stands in the annex, and nowhere else', () => {
  const view = {
    ...anEmptyView(),
    earlierActions: [anAction('action_a', { text: 'A', part: 2 })],
    followUps: [aFollowUp('followUp_a', { action: 'action_a', text: 'Word' })],
  };
  expect(selectPart(view, 1).followUps).toEqual([]);
  expect(selectPart(view, 2).followUps.map(({ record }) => record)).toEqual(['followUp_a']);
});
