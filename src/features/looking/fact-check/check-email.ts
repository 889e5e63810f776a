import { type CivilDate, longDate } from '../../../base/civil-date.ts';
import { groupedCode } from '../../../report/code.ts';
import type { Block, ReportDocument } from '../../../report/document.ts';
import { documentText } from '../../../report/document-text.ts';

/** What a reader who was there need not be told, and what answers stand in elsewhere. */
const leftOut = ['title', 'about', 'glossary'];

/** The sections whose facts the school can check, in the order of the report. */
const toCheck = (blocks: readonly Block[]): readonly Block[] => {
  let section = '';
  return blocks.filter((block, place) => {
    if (block.kind === 'heading' && block.level < 3) section = block.id;
    const before = blocks[place - 1];
    // The answers side by side are said again under each duty.
    const isAtAGlance = block.kind === 'table' && before?.kind === 'heading' && before.id === 'duties';
    return !leftOut.includes(section) && !isAtAGlance && block.kind !== 'withheld';
  });
};

const fromOpening = (blocks: readonly Block[]): readonly Block[] => {
  const end = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return blocks.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind === 'facts');
};

/** The e-mail to the school: what is asked, by when, what becomes of the answer, and every fact of the board's copy. */
export const checkEmail = (
  document: ReportDocument,
  asked: { readonly to: string; readonly replyBy: CivilDate; readonly from: { name: string; role: string } },
): { readonly subject: string; readonly text: string } => {
  const { to, replyBy, from } = asked;
  const by = longDate(replyBy);
  return {
    subject: `Please check the facts by ${by}: ${document.title}`,
    text: [
      `Dear ${to || 'colleagues'},`,
      `Below is my draft for the board: ${document.title}. You see it first.`,
      `Please tell me by ${by} what is not right as a matter of fact. “Agreed” is enough. What you write is printed with the report word for word, marked as yours, so please name no pupils. Nothing is held up: if I hear nothing by then, the report says so.`,
      `Thank you.\n${from.name}${from.role ? `, ${from.role}` : ''}`,
      '---',
      documentText(fromOpening(document.blocks)),
      documentText(toCheck(document.blocks)),
      `---\nDraft of ${document.school}. Code ${groupedCode(document.code)}`,
    ].join('\n\n'),
  };
};
