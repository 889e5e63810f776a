import { describe, expect, it } from 'vitest';
import type { Framework } from '../../../src/domain/content/content.ts';
import { layOver } from '../../../src/domain/own-content/lay-over.ts';
import { compareWording, keepOurs, takeTheirs } from '../../../src/domain/own-content/three-way.ts';
import { toChoose, whatIsOurs } from '../../../src/domain/own-content/what-is-ours.ts';
import type { Wording } from '../../../src/domain/records/bodies.ts';
import { frameworks } from '../../data/read-content.ts';

const old = { content: '2026.11.1', text: 'Pupils are heard.' };
const edit = (said: Partial<Wording>): Wording => ({
  target: 'gc-pupil-voice',
  field: 'text',
  base: old,
  ...said,
});

describe('our edit, the words it was made on, and the newer content', () => {
  it.each([
    ['ours is kept while theirs has not changed', edit({ text: 'Every child is asked.' }), old.text, 'ours'],
    ['both changed: a person chooses', edit({ text: 'Every child is asked.' }), 'Pupils decide.', 'both'],
    ['theirs has become the same as ours', edit({ text: 'Pupils decide.' }), 'Pupils decide.', 'same'],
    ['nothing of ours, nothing to choose', edit({ text: ' ' }), 'Pupils decide.', 'none'],
    ['ours stays when theirs is gone', edit({ text: 'Every child is asked.' }), undefined, 'gone'],
    ['hidden stays hidden', edit({ field: 'hidden', hidden: true }), old.text, 'ours'],
    [
      'hidden, and now it says something else',
      edit({ field: 'hidden', hidden: true }),
      'Pupils decide.',
      'both',
    ],
    ['shown again', edit({ field: 'hidden', hidden: false }), 'Pupils decide.', 'none'],
  ] as const)('%s', (_, wording, shipped, compared) => {
    expect(compareWording(wording, shipped, '2027.1.1')).toBe(compared);
  });

  it('a choice settles it until the content changes again, whichever it was', () => {
    const ours = edit({ text: 'Every child is asked.' });
    const kept = { ...ours, ...keepOurs('Pupils decide.', '2027.1.1') };
    expect(kept).toMatchObject({ text: ours.text, base: { content: '2027.1.1', text: 'Pupils decide.' } });
    expect(compareWording(kept, 'Pupils decide.', '2027.1.1')).toBe('ours');
    expect(compareWording(kept, 'Pupils decide together.', '2027.2.1')).toBe('both');
    expect(
      compareWording(
        { ...ours, ...takeTheirs(ours, 'Pupils decide.', '2027.1.1') },
        'Pupils decide.',
        '2027.1.1',
      ),
    ).toBe('none');
    const hiding = edit({ field: 'hidden', hidden: true });
    expect(
      compareWording(
        { ...hiding, ...takeTheirs(hiding, 'Pupils decide.', '2027.1.1') },
        'Pupils decide.',
        '2027.1.1',
      ),
    ).toBe('none');
  });

  it('a choice made on an updated device is not asked again on one that still has the older content', () => {
    const here = { words: 'Pupils are heard.', content: '2026.2.1' };
    const there = keepOurs('Pupils decide.', '2026.11.1');
    const worded = { ...edit({ text: 'Every child is asked.' }), ...there };
    expect(compareWording(worded, here.words, here.content)).toBe('ours');
    expect(compareWording({ ...worded, text: here.words }, here.words, here.content)).toBe('ours');
    expect(compareWording(worded, undefined, here.content)).toBe('ours');
    const hidden = { ...edit({ field: 'hidden', hidden: true }), ...there };
    expect(compareWording(hidden, here.words, here.content)).toBe('ours');
    // Once this device is updated too, it judges again.
    expect(compareWording(worded, 'Pupils decide.', '2026.11.1')).toBe('ours');
    expect(compareWording(worded, 'Pupils decide together.', '2026.12.1')).toBe('both');
  });
});

describe('a newer version of the content, item by item', () => {
  /** The shipped content as a later version has it. */
  const newer = frameworks.map(
    (framework): Framework => ({
      ...framework,
      content: '2027.1.1',
      sections: framework.sections.map((section) => ({
        ...section,
        statements: section.statements.map((one) =>
          one.id === 'gc-pupil-voice' ? { ...one, text: 'Pupils decide.' } : one,
        ),
      })),
    }),
  );
  const baseOf = (id: string) =>
    frameworks
      .flatMap(({ sections }) => sections.flatMap(({ statements }) => statements))
      .find((one) => one.id === id)?.text ?? '';
  const worded = (target: string) => ({
    record: `wording_${target}`,
    body: edit({ target, text: 'Our words.', base: { content: '2026.11.1', text: baseOf(target) } }),
  });
  const ours = {
    wordings: [worded('gc-pupil-voice'), worded('gc-funding'), worded('gc-long-gone')],
    own: [],
  };

  it('keeps every edit, and asks about the one item that changed on both sides', () => {
    const list = whatIsOurs(layOver(newer, ours), ours);
    expect(list.map(({ target, compared }) => [target, compared])).toEqual([
      ['gc-pupil-voice', 'both'],
      ['gc-funding', 'ours'],
      ['gc-long-gone', 'gone'],
    ]);
    expect(toChoose(list)).toMatchObject([
      {
        target: 'gc-pupil-voice',
        base: baseOf('gc-pupil-voice'),
        text: 'Our words.',
        shipped: 'Pupils decide.',
      },
    ]);
  });

  it('on a device with the older content, the choice of an updated one is no choice to make', () => {
    const { body } = worded('gc-pupil-voice');
    const kept = {
      wordings: [
        { record: 'wording_1', body: { ...body, ...keepOurs('Pupils decide.', '2027.1.1') } },
        worded('gc-funding'),
      ],
      own: [],
    };
    expect(toChoose(whatIsOurs(layOver(frameworks, kept), kept))).toEqual([]);
  });

  it('lists what was hidden and what was added, with where each stands', () => {
    const all = {
      wordings: [
        {
          record: 'wording_h',
          body: edit({
            field: 'hidden',
            hidden: true,
            base: { content: '1', text: baseOf('gc-pupil-voice') },
          }),
        },
      ],
      own: [
        {
          record: 'own_a1',
          createdAt: '2026-11-21T10:00:00.000Z',
          body: {
            kind: 'statement' as const,
            parent: 'gov-checklist/senco',
            order: 1,
            fields: { short: 'Reading room' },
          },
        },
        {
          record: 'own_t1',
          createdAt: '2026-11-21T10:00:00.000Z',
          body: { kind: 'acronym' as const, order: 0, fields: { letters: 'HUB' } },
        },
      ],
    };
    expect(
      whatIsOurs(layOver(frameworks, all), all).map(({ kind, name, found }) => [
        kind,
        name,
        found?.section?.id,
      ]),
    ).toEqual([
      ['hidden', 'Pupil voice', 'gov-checklist/assured'],
      ['added', 'Reading room', 'gov-checklist/senco'],
    ]);
  });
});
