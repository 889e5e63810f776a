import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { longDate } from '../../base/civil-date.ts';
import type { ReportDocument } from '../document.ts';
import { footWords } from '../foot-words.ts';
import { textWidth } from './word-look.ts';
import { oneLine } from './word-runs.ts';

const toTheRight = { style: 'Furniture', tabStops: [{ type: TabStopType.RIGHT, position: textWidth }] };

/** On every page: the school and the day, DRAFT or FINAL, and the board's word for Part 2. */
export const wordHeader = ({ school, on, mark, partLabel, kind }: ReportDocument): Header => {
  const labels = [oneLine(partLabel).toLocaleUpperCase('en-GB'), mark].filter(Boolean);
  return new Header({
    children: [
      new Paragraph({
        ...toTheRight,
        children: [
          ...(kind === 'crib-sheet'
            ? []
            : [
                new TextRun({ text: oneLine(school), bold: true }),
                new TextRun({ text: `   ${longDate(on)}` }),
              ]),
          new TextRun({ children: [new Tab()] }),
          ...labels.flatMap((label) => [
            new TextRun({
              text: ` ${label} `,
              bold: true,
              color: 'auto',
              border: { style: BorderStyle.SINGLE, size: 6, color: 'auto' },
            }),
            new TextRun({ text: ' ' }),
          ]),
        ],
      }),
    ],
  });
};

export const wordFooter = (document: ReportDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        ...toTheRight,
        children: [
          new TextRun({ text: footWords(document) }),
          new TextRun({
            children: [new Tab(), 'page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
