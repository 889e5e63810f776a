import { describe, expect, it } from 'vitest';
import { localTime } from '../../src/base/local-time.ts';
import {
  documentsAskedFor,
  readBackLine,
  readBackState,
  sinceReadBack,
  thankYouNote,
} from '../../src/domain/read-back.ts';
import { aReadBack } from '../kit/bodies.ts';

const at = '2026-10-01T14:20:05.000Z';
const agreed = aReadBack({ at, agreed: true });

describe('The line of a read-back', () => {
  it('says to whom, that it was agreed, and when', () => {
    expect(readBackLine(agreed, '2026-10-01')).toBe(`Read back to the SENCO and agreed, ${localTime(at)}`);
    expect(readBackLine({ ...agreed, role: 'Head teacher' }, '2026-10-01')).toContain('to the head teacher');
  });
  it('names the day where it was not that of the visit, and no one where no role is known', () => {
    expect(readBackLine({ ...agreed, role: '' }, '2026-09-30')).toBe(
      `Read back and agreed, ${localTime(at)}, 1 October 2026`,
    );
  });
  it('says no more than happened', () => {
    expect(readBackLine(aReadBack(), '2026-10-01')).toBe('Not read back to the SENCO yet');
    expect(readBackLine(aReadBack({ at }), '2026-10-01')).toContain('something is to be corrected');
    expect([aReadBack(), aReadBack({ at }), agreed].map(readBackState)).toEqual([
      'not-read',
      'to-correct',
      'agreed',
    ]);
  });
});

describe('Whether a read-back still says what was read out', () => {
  const cut = { at, body: agreed };
  it('does while no word is changed, whatever else is', () => {
    expect(sinceReadBack(agreed, [cut])).toBe('same');
    const moved = { ...agreed, part: 2 as const };
    expect(sinceReadBack(moved, [{ at: '2026-10-02T09:00:00.000Z', body: moved }, cut])).toBe('same');
  });
  it('does not when a word, or the person, is another', () => {
    const heard = { ...agreed, heard: 'Two reviews were late.' };
    expect(sinceReadBack(heard, [{ at: '2026-10-01T14:21:00.000Z', body: heard }, cut])).toBe('changed');
    expect(sinceReadBack({ ...agreed, role: 'Head teacher' }, [cut])).toBe('changed');
  });
  it('goes by the last answer where it was read out twice', () => {
    const again = aReadBack({ at: '2026-10-01T14:30:00.000Z', agreed: true, heard: 'Put right.' });
    expect(sinceReadBack(again, [{ at: again.at, body: again }, cut])).toBe('same');
  });
  it('is not claimed where the words that were read out did not come along', () => {
    const later = { at: '2026-10-03T08:00:00.000Z', body: agreed };
    expect(sinceReadBack(agreed, [later, { at, body: null }])).toBe('unknown');
    expect(sinceReadBack(agreed, [])).toBe('unknown');
  });
});

describe('What comes of a read-back', () => {
  const promised = aReadBack({ willSend: '- The provision map\n\n• Review dates \n2. the provision map' });
  it('lists each document once, with what was asked for on the visit', () => {
    expect(documentsAskedFor([promised], ['Review dates', 'An anonymised plan'])).toEqual([
      'The provision map',
      'Review dates',
      'An anonymised plan',
    ]);
  });
  it('thanks in the writer’s own words, with nothing empty in it', () => {
    const note = thankYouNote({
      to: ['SENCO', 'Head teacher'],
      school: 'Hillside Primary',
      on: '2026-10-01',
      agreed: ['We meet again in March.', 'We meet again in March.'],
      askedFor: ['The provision map'],
      from: { name: 'Ann', role: '' },
    });
    expect(note).toBe(
      [
        'To the SENCO and the head teacher',
        'Thank you for your time on my visit to Hillside Primary on 1 October 2026.',
        'What we agreed:\n- We meet again in March.',
        'What you kindly said you will send me:\n- The provision map',
        'You will see the draft of my report before the board does, to check the facts.',
        'Ann',
      ].join('\n\n'),
    );
  });
  it('leaves out what nobody said', () => {
    const nobody = { to: [], agreed: [], askedFor: [], from: { name: 'Ann', role: 'Link governor' } };
    const note = thankYouNote({ ...nobody, school: 'Hillside', on: '2026-10-01' });
    expect(note).not.toMatch(/agreed:|send me|To the/);
  });
});
