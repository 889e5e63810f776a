import { describe, expect, it } from 'vitest';
import { ordinaryBoard } from '../../src/domain/starting.ts';
import { type Invite, parseInvite, writeInvite } from '../../src/exchange/invite.ts';
import invitation from '../fixtures/invite-format-1.json';

const invite: Invite = {
  format: 1,
  kind: 'send-notebook-invite',
  board: { id: 'board_5a1e', body: ordinaryBoard('Governing body of Ysgol Gŵyr', 'governing-body') },
  schools: [
    {
      id: 'school_77aa',
      body: { name: 'Ysgol Gŵyr', type: 'maintained', phases: ['primary'], priorities: [] },
    },
  ],
  clerkKey: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  by: 'Clerk to the governors',
};

describe('an invite', () => {
  it('comes back as it was written, accents and all', () => {
    const read = parseInvite(writeInvite(invite));
    expect(read.ok && read.value).toEqual(invite);
  });

  it('is found in the middle of an e-mail that broke its lines', () => {
    const line = writeInvite(invite);
    const broken = `Dear all,\n\n${line.slice(0, 60)}\n${line.slice(60)}\n\nBest wishes\nThe clerk`;
    const read = parseInvite(broken);
    expect(read.ok && read.value.board.id).toBe('board_5a1e');
  });

  it('can be a link, or the JSON itself', () => {
    const link = `https://notes.example/#/join?i=${writeInvite(invite).slice('send-notebook-invite:'.length, -1)}`;
    expect(parseInvite(link).ok).toBe(true);
    expect(parseInvite(JSON.stringify(invite)).ok).toBe(true);
  });

  it('of format 1 is read for ever', () => {
    const read = parseInvite(JSON.stringify(invitation));
    expect(read.ok && read.value.schools.map((school) => school.body.name)).toEqual([
      'Hillside Primary',
      'Valley Infant School',
    ]);
  });

  it.each([
    ['nothing at all', '  ', 'empty'],
    ['an ordinary e-mail', 'See you at the meeting on Tuesday.', 'not-an-invite'],
    ['one that was cut short', writeInvite(invite).slice(0, 120), 'damaged'],
    ['one of a later format', JSON.stringify({ ...invite, format: 2 }), 'newer-format'],
    ['one with a field nobody knows', JSON.stringify({ ...invite, notes: [] }), 'damaged'],
    [
      'one whose ids are not ids',
      JSON.stringify({ ...invite, board: { ...invite.board, id: '../x' } }),
      'damaged',
    ],
    ['a whole book', 'x'.repeat(500_001), 'too-long'],
  ])('says what is wrong with %s', (_, text, problem) => {
    const read = parseInvite(text);
    expect(read.ok || read.problem).toBe(problem);
  });
});
