import { expect, it } from 'vitest';
import type { BodyOf } from '../../src/domain/records/bodies.ts';
import type { LookingView } from '../../src/report/looking-view.ts';
import { textsOf } from '../../src/report/texts-of.ts';
import { aLookingView } from './a-looking-view.ts';
import { reportOf } from './paper.ts';

/** What the report says of the visit's one read-back. */
const said = (own: Partial<BodyOf<'readBack'>> = {}, given: Partial<LookingView> = {}): string => {
  const view = aLookingView();
  const readBacks = view.readBacks.map((one) => ({ ...one, body: { ...one.body, ...own } }));
  return reportOf({ ...view, readBacks, ...given })
    .blocks.flatMap(textsOf)
    .join('\n');
};
const record = aLookingView().readBacks[0]?.record ?? '';

it('says to whom it was read back, that it was agreed, and when', () => {
  expect(said()).toContain('Read back to the SENCO and agreed, 14:35.');
  expect(said({ agreed: false })).toContain('Read back to the SENCO; not agreed, 14:35.');
});

it('does not say that anybody heard what nobody was read', () => {
  expect(said({ at: '', agreed: false })).toContain('Not yet read back to the SENCO.');
  const empty = { at: '', agreed: false, heard: '', saw: '', agreedText: '', willSend: '' };
  expect(said(empty)).not.toMatch(/read back/i);
});

it('says when the words were changed since, and when nobody can tell', () => {
  expect(said({}, { sinceReadBack: { [record]: 'same' } })).not.toContain('since it was read back');
  expect(said({}, { sinceReadBack: { [record]: 'changed' } })).toContain(
    'agreed, 14:35. Changed since it was read back.',
  );
  expect(said({}, { sinceReadBack: { [record]: 'unknown' } })).toContain('It may have been changed since');
});
