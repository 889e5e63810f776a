import { TextRun } from 'docx';
import type { Run } from '../document.ts';
import { wordsForWord } from './words-for-word.ts';

/** The writer's own line breaks stay line breaks inside their paragraph. */
export const wordRuns = (runs: readonly Pick<Run, 'text' | 'strong'>[], bold = false): TextRun[] =>
  runs.flatMap(({ text, strong }) =>
    wordsForWord(text)
      .split('\n')
      .map(
        (line, place) =>
          new TextRun({
            text: line,
            ...(place > 0 ? { break: 1 } : {}),
            ...(bold || strong ? { bold: true } : {}),
          }),
      ),
  );

/** A heading or a label: one line, whatever was typed. */
export const oneLine = (text: string): string => wordsForWord(text).replace(/\s*\n\s*/g, ' ');
