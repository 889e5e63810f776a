import { describe, expect, it } from 'vitest';
import { allDuties, dutyPartsFor } from '../../../src/domain/content/duty-list.ts';
import { askableFor, libraryQuestions, wordsById } from '../../../src/domain/content/questions.ts';
import { checkedOn, stampFor } from '../../../src/domain/content/stamp.ts';
import { stampBesideWords, stampWithWording, stampWords } from '../../../src/domain/content/stamp-words.ts';
import { layOver, type OwnContent } from '../../../src/domain/own-content/lay-over.ts';
import { descendantsOf } from '../../../src/domain/own-content/own-item.ts';
import { whatIsOurs } from '../../../src/domain/own-content/what-is-ours.ts';
import { newSheet, sheetParts } from '../../../src/domain/plan/sheet-items.ts';
import type { Own, Wording } from '../../../src/domain/records/bodies.ts';
import { frameworks } from '../../data/read-content.ts';
import { aLooking } from '../../kit/bodies.ts';

const primary = { type: 'maintained', phases: ['primary'] } as const;
const voice = 'gc-pupil-voice';

const wording = (target: string, field: string, said: Partial<Wording>) => ({
  record: `wording_${target}_${field}`,
  body: { target, field, base: { content: '2026.11.1', text: 'as it came' }, ...said },
});
const own = (record: string, body: Partial<Own>) => ({
  record,
  createdAt: '2026-11-21T10:00:00.000Z',
  body: { kind: 'statement', order: 1, fields: {}, ...body } as Own,
});
const ours = (some: Partial<OwnContent>): OwnContent => ({ wordings: [], own: [], ...some });

const shipped = (id: string) => {
  const duty = allDuties(frameworks).find((one) => one.id === id);
  if (!duty) throw new Error(`No duty ${id}`);
  return duty;
};
const laid = (some: Partial<OwnContent>) => layOver(frameworks, ours(some));
const listed = (some: Partial<OwnContent>) =>
  dutyPartsFor(laid(some), primary).flatMap(({ duties }) => duties);

describe('the content as a board has it', () => {
  it('is the shipped content where the board changed nothing', () => {
    expect(laid({})).toEqual(frameworks);
  });

  it('says the board’s words in place of the shipped, keeps those beneath, and leaves the shipped pack alone', () => {
    const before = JSON.stringify(frameworks);
    const wordings = [wording(voice, 'text', { text: ' Every child is asked. ' })];
    const duty = listed({ wordings }).find(({ id }) => id === voice);
    expect(duty?.text).toBe('Every child is asked.');
    expect(duty?.worded).toEqual({ text: shipped(voice).text });
    expect(JSON.stringify(frameworks)).toBe(before);
  });

  it('lets the shipped words stand where ours are empty or the same', () => {
    for (const text of ['', '  ', shipped(voice).text]) {
      const duty = listed({ wordings: [wording(voice, 'text', { text })] }).find(({ id }) => id === voice);
      expect(duty).toEqual(shipped(voice));
    }
  });

  it('leaves a hidden duty out of every list and count, and still knows its words', () => {
    const wordings = [wording(voice, 'hidden', { hidden: true })];
    expect(listed({ wordings }).map(({ id }) => id)).not.toContain(voice);
    const found = allDuties(laid({ wordings })).find(({ id }) => id === voice);
    expect(found).toMatchObject({ short: shipped(voice).short, text: shipped(voice).text, hidden: true });
    expect(wordsById(laid({ wordings })).get(voice)).toBe(shipped(voice).text);
  });

  it('does not ask a hidden question, in its own list or where another duty links to it', () => {
    const linked = shipped('gc-inclusive-culture').questions[0] ?? '';
    const all = laid({ wordings: [wording(linked, 'hidden', { hidden: true })] });
    const culture = allDuties(all).find(({ id }) => id === 'gc-inclusive-culture');
    expect(culture && askableFor(culture, wordsById(all)).map(({ id }) => id)).not.toContain(linked);
    expect(libraryQuestions(all).flatMap(({ questions }) => questions.map(({ id }) => id))).not.toContain(
      linked,
    );
    expect(wordsById(all).get(linked)).toBe(wordsById(frameworks).get(linked));
  });

  it('a printed sheet keeps the numbers and words of what was hidden since; a new one leaves it out', () => {
    const prompt = shipped(voice).prompts[0]?.id ?? '';
    const looking = aLooking({ focus: [{ statement: voice, wording: shipped(voice).text, order: 0 }] });
    const sources = (content: typeof frameworks) => ({
      looking,
      duties: allDuties(content),
      questions: [],
      words: wordsById(content),
      school: primary,
    });
    const printed = newSheet(sources(frameworks));
    const since = laid({ wordings: [wording(prompt, 'hidden', { hidden: true })] });
    expect(sheetParts(printed, sources(since))).toEqual(sheetParts(printed, sources(frameworks)));
    expect(printed).toContain(prompt);
    expect(newSheet(sources(since))).not.toContain(prompt);
  });
});

describe('what a board adds', () => {
  const section = 'gov-checklist/senco';
  const duty = own('own_a1', { parent: section, fields: { short: 'Reading room', text: 'It is quiet.' } });

  it('a duty of its own stands last in its part, takes an answer, and bears no stamp of law', () => {
    const part = dutyPartsFor(laid({ own: [duty] }), primary).find(({ id }) => id === section);
    const mine = part?.duties.at(-1);
    expect(mine).toMatchObject({ id: 'own_a1', short: 'Reading room', answers: 'assurance', own: true });
    expect(mine && stampFor(mine, 'maintained')).toBe('own');
    expect(mine && checkedOn(mine)).toBeUndefined();
    expect(mine && stampWithWording(mine, 'maintained')).toBe('Added by the board');
    expect(Object.values(stampWords).filter((words) => /law/i.test(words))).not.toContain(stampWords.own);
  });

  it('ids of its own can never be those of shipped things', () => {
    const ids = [...wordsById(frameworks).keys(), ...frameworks.map(({ id }) => id)];
    expect(ids.filter((id) => id.includes('_'))).toEqual([]);
  });

  it('a prompt of its own is seen or asked like the others, in the board’s order', () => {
    const prompts = [
      own('own_p1', {
        kind: 'prompt',
        parent: voice,
        order: 2,
        fields: { kind: 'evidence', text: 'A ballot box' },
      }),
      own('own_p2', {
        kind: 'prompt',
        parent: voice,
        order: 1,
        fields: { kind: 'question', text: 'Who counts?' },
      }),
      own('own_p3', {
        kind: 'prompt',
        parent: voice,
        order: 3,
        fields: { kind: 'law', text: 'Kind unknown' },
      }),
    ];
    const found = listed({ own: prompts }).find(({ id }) => id === voice);
    expect(found?.prompts.slice(-3).map(({ text, kind }) => [text, kind])).toEqual([
      ['Who counts?', 'question'],
      ['A ballot box', 'evidence'],
      ['Kind unknown', 'evidence'],
    ]);
  });

  it('a list of its own stands in the library with its statements, and nothing half made is shown', () => {
    const all = laid({
      own: [
        own('own_f1', { kind: 'framework', fields: { title: 'Our values' } }),
        own('own_s1', { parent: 'own_f1', fields: { text: 'We listen.' } }),
        own('own_s2', { parent: 'own_f1', fields: { text: ' ' } }),
        own('own_f2', { kind: 'framework', fields: {} }),
        own('own_t1', { kind: 'acronym', fields: { letters: 'HUB' } }),
      ],
    });
    expect(all).toHaveLength(frameworks.length + 1);
    expect(all.at(-1)).toMatchObject({ id: 'own_f1', use: 'library', title: 'Our values', own: true });
    expect(all.at(-1)?.sections[0]?.statements).toMatchObject([{ id: 'own_s1', text: 'We listen.' }]);
    expect(all.at(-1)?.sections[0]?.statements[0]?.answers).toBeUndefined();
  });

  it('takes with it what was put into it, innermost first; two that stand in one another do no harm', () => {
    const rows = [
      own('own_f1', { kind: 'framework' }),
      own('own_s1', { parent: 'own_f1' }),
      own('own_p1', { kind: 'prompt', parent: 'own_s1' }),
      own('own_x', { parent: 'own_y' }),
      own('own_y', { parent: 'own_x' }),
    ];
    expect(descendantsOf(rows, 'own_f1')).toEqual(['own_p1', 'own_s1']);
    expect(descendantsOf(rows, 'own_x')).toEqual(['own_y']);
  });

  describe('when a newer content drops its part', () => {
    const dropped = frameworks
      .filter(({ id }) => id !== 'also-asked')
      .map((one) => ({ ...one, sections: one.sections.filter(({ id }) => id !== section) }));
    const other = own('own_o1', { parent: 'also-asked/duties', fields: { short: 'Clubs' } });
    const mine = { wordings: [], own: [duty, other] };
    const last = (content: typeof frameworks) =>
      dutyPartsFor(layOver(content, mine), primary)
        .at(-1)
        ?.duties.map(({ id }) => id);

    it('still stands in the lists, last of the checklist, with the same words', () => {
      expect(last(dropped)?.slice(-2)).toEqual(['own_a1', 'own_o1']);
      expect(allDuties(layOver(dropped, mine)).find(({ id }) => id === 'own_a1')).toMatchObject({
        short: 'Reading room',
        text: 'It is quiet.',
      });
      expect(whatIsOurs(layOver(dropped, mine), mine)).toMatchObject([{ moved: true }, { moved: true }]);
    });

    it('stands there too where the duties alone are read, and in its own part where that is known', () => {
      expect(last(dropped.filter(({ use }) => use === 'duties'))?.slice(-2)).toEqual(['own_a1', 'own_o1']);
      expect(whatIsOurs(layOver(frameworks, mine), mine).map(({ moved }) => moved)).toEqual([
        undefined,
        undefined,
      ]);
    });

    it('a statement of a library list never becomes a duty because that list is not read', () => {
      const inLibrary = [
        own('own_l1', { parent: 'quick-eight/headlines', fields: { text: 'We read aloud.' } }),
        own('own_l2', { parent: 'own_gone', fields: { text: 'We sing.' } }),
      ];
      const dutiesAlone = layOver(
        frameworks.filter(({ use }) => use === 'duties'),
        ours({ own: inLibrary }),
      );
      expect(dutiesAlone).toEqual(frameworks.filter(({ use }) => use === 'duties'));
    });
  });

  it('can be hidden like the rest', () => {
    const all = { own: [duty], wordings: [wording('own_a1', 'hidden', { hidden: true })] };
    expect(listed(all).map(({ id }) => id)).not.toContain('own_a1');
    expect(allDuties(laid(all)).find(({ id }) => id === 'own_a1')?.short).toBe('Reading room');
  });
});

describe('the stamp speaks of the shipped words', () => {
  const wordings = [wording(voice, 'text', { text: 'Every child is asked.' })];
  const duty = listed({ wordings }).find(({ id }) => id === voice) ?? shipped(voice);
  const stamp = stampWords[stampFor(shipped(voice), 'maintained')];

  it('and says so beside the board’s words, on the page and in print', () => {
    expect(stampWithWording(duty, 'maintained')).toBe(`${stamp}, worded by the board`);
    expect(stampBesideWords(duty, 'maintained', duty.text)).toBe(`${stamp}, worded by the board`);
  });

  it('a visit planned before keeps words and stamp; one planned with words that are gone says only that', () => {
    expect(stampBesideWords(duty, 'maintained', shipped(voice).text)).toBe(stamp);
    expect(stampBesideWords(shipped(voice), 'maintained', 'Every child is asked.')).toBe(
      `${stamp}, in the words it was planned with`,
    );
  });
});
