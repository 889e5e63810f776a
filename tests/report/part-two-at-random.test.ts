import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEmail } from '../../src/features/looking/fact-check/check-email.ts';
import { codeOf, groupedCode } from '../../src/report/code.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import { documentToText } from '../../src/report/document-to-text.ts';
import { composeMinutes } from '../../src/report/minutes/compose-minutes.ts';
import { basisOf, hasPartTwo } from '../../src/report/select-part.ts';
import { figure, runsOf } from '../kit/figures.ts';
import {
  aNotebookAtRandom,
  isPartTwo,
  type Notebook,
  notOfALooking,
  reworded,
  typesAtRandom,
  typesWithPart,
  viewOf,
  withAnotherPlan,
  withoutPartTwo,
} from './a-notebook-at-random.ts';
import { poppler, printed, reportOf } from './paper.ts';
import { inWord, wordsIn } from './word-file.ts';

const runs = runsOf(60);
/** Drawing takes longer than composing. */
const drawn = Math.ceil(runs / 30);
const seed = Number(process.env.SEED ?? 1);

/** Each text of Part 2 by words of its own; those of Part 1 stay. */
const hiding = (notebook: Notebook, words: (place: number) => string): Notebook => {
  let place = 0;
  return reworded(notebook, (text, row) => {
    if (!isPartTwo(row)) return text;
    place += 1;
    return words(place);
  });
};

const first = (place: number) => `hidden${place}q`;
/** Longer, with lines, letters from elsewhere and short forms that the open report does not use. */
const second = (place: number) => `${'veiled '.repeat((place % 40) + 1)}${place}\nAPDR, LADO 😀 č ${place}`;

const openOf = (notebook: Notebook): ReportDocument =>
  reportOf(viewOf(notebook), { part: 1, mark: 'FINAL', version: 1, agendaItem: '7.2' });

/** All that leaves the device openly, in words; files are drawn from the document alone. */
const openWords = (notebook: Notebook) => {
  const view = viewOf(notebook);
  const draft = reportOf(view);
  const document = openOf(notebook);
  return {
    // What is kept as the report's blob and travels in the signed file.
    json: JSON.stringify(document),
    fileName: document.fileName,
    text: documentToText(document),
    mail: checkEmail(draft, { to: 'SENCO', replyBy: '2026-11-30', from: { name: 'Ruth', role: '' } }),
    basis: basisOf(view, 1),
    minutes: JSON.stringify(composeMinutes(document)),
  };
};

/** The document without the one line that says there is more, and without what is counted over all of it. */
const withoutNeutralLine = (document: ReportDocument) => ({
  ...document,
  blocks: document.blocks.filter(({ kind }) => kind !== 'withheld'),
  leftOut: [],
  code: '',
});

/** The minutes name the report by its code, which is counted over the neutral line too. */
const minutesOf = (document: ReportDocument) =>
  JSON.stringify(withoutNeutralLine(composeMinutes(document))).replaceAll(groupedCode(document.code), 'code');

const isOpen = ({ rows }: Notebook): boolean =>
  rows.some(({ record, body }) => record === 'looking_november' && 'part' in body && body.part === 1);

/** Every word of ours that stands in a text. */
const leaksIn = (text: string): readonly string[] => [...new Set(text.match(/hidden\d+q/g) ?? [])];

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** What a person or a program reads out of a file, whatever lines it was broken into. */
const readFrom = async (document: ReportDocument) => {
  const word = await inWord(document);
  const pdf = printed(document);
  return {
    word: { bytes: word.bytes, words: wordsIn(word.part('word/document.xml')), everything: word.everything },
    pdf: { bytes: pdf.bytes, words: withoutSpace(poppler('pdftotext', pdf.bytes, '-raw', '-enc', 'UTF-8')) },
  };
};

describe('Part 2 of notebooks made at random', { timeout: 30_000 + runs * 500 }, () => {
  it('has every type of record that has a part, but those that no report of a looking is made from', () => {
    expect([...typesAtRandom, ...notOfALooking].filter((type) => type !== 'mark').sort()).toEqual(
      [...typesWithPart].sort(),
    );
  });

  it('changes nothing of what leaves openly, whatever its words are', () => {
    fc.assert(
      fc.property(aNotebookAtRandom, (notebook) => {
        const one = openWords(hiding(notebook, first));
        expect(openWords(withAnotherPlan(hiding(notebook, second)))).toEqual(one);
        expect(leaksIn(JSON.stringify(one))).toEqual([]);
      }),
      { numRuns: runs, seed },
    );
  });

  it('leaves one neutral line where it is taken away whole', () => {
    let [withLine, without] = [0, 0];
    fc.assert(
      fc.property(aNotebookAtRandom.filter(isOpen), (notebook) => {
        const open = openOf(notebook);
        const never = openOf(withoutPartTwo(notebook));
        expect(withoutNeutralLine(open)).toEqual(withoutNeutralLine(never));
        expect(never.leftOut).toEqual([]);
        expect(minutesOf(open)).toEqual(minutesOf(never));
        const lines = open.blocks.flatMap((block) => (block.kind === 'withheld' ? block.text : []));
        expect(lines).toEqual(
          hasPartTwo(viewOf(notebook)) ? ['Some matters are reported separately to the board.'] : [],
        );
        expect(open.blocks.at(-1)?.kind === 'withheld').toBe(lines.length === 1);
        expect(open.leftOut).toEqual(lines);
        expect(codeOf(open)).toBe(open.code);
        if (lines.length > 0) withLine += 1;
        else without += 1;
      }),
      { numRuns: runs, seed },
    );
    expect(withLine).toBeGreaterThan(0);
    expect(without).toBeGreaterThan(0);
    figure('Part 2 taken away from notebooks at random', {
      'with the neutral line': withLine,
      'without it': without,
      'other differences': 0,
    });
  });

  it.each([
    [1, []],
    // Of the asking the annex says only that its own words were not in it.
    [2, ['factCheck.sentTo']],
  ] as const)(
    'prints every field of words of part %i, but for what it leaves out on purpose',
    (part, leftOut) => {
      const fields = { all: new Set<string>(), printed: new Set<string>() };
      fc.assert(
        fc.property(aNotebookAtRandom, (notebook) => {
          const places: string[] = [];
          const hidden = reworded(notebook, (text, row, field) => {
            if (isPartTwo(row) !== (part === 2)) return text;
            places.push(`${row.type}.${field.replace(/\.\d+/g, '')}`);
            return first(places.length - 1);
          });
          const report = reportOf(viewOf(hidden), { part });
          for (const place of places) fields.all.add(place);
          for (const word of leaksIn(JSON.stringify(report.blocks)))
            fields.printed.add(places[Number(word.replace(/\D/g, ''))] ?? 'nowhere');
        }),
        { numRuns: runs, seed },
      );
      expect([...fields.all].filter((field) => !fields.printed.has(field))).toEqual(leftOut);
      expect(fields.all.size).toBeGreaterThan(25);
    },
  );

  it('changes no byte of the open files, and is found in those of the annex by the same search', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(aNotebookAtRandom, async (notebook) => {
        const [one, other] = [hiding(notebook, first), hiding(notebook, second)];
        const open = await readFrom(openOf(one));
        const again = await readFrom(openOf(other));
        for (const file of ['word', 'pdf'] as const) {
          expect(Buffer.from(again[file].bytes).equals(Buffer.from(open[file].bytes))).toBe(true);
          expect(leaksIn(open[file].words)).toEqual([]);
        }
        expect(leaksIn(open.word.everything)).toEqual([]);
        const annex = reportOf(viewOf(one), { part: 2, mark: 'FINAL' });
        const hidden = leaksIn(JSON.stringify(annex)).toSorted();
        const drawnAnnex = await readFrom(annex);
        expect(leaksIn(drawnAnnex.word.words).toSorted()).toEqual(hidden);
        expect(leaksIn(drawnAnnex.pdf.words).toSorted()).toEqual(hidden);
        found += hidden.length;
      }),
      { numRuns: drawn, seed },
    );
    expect(found).toBeGreaterThan(0);
    figure('Part 2 in files drawn at random', { 'words found in annexes': found, 'in open files': 0 });
  });
});
