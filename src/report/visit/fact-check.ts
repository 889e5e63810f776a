import { type CivilDate, longDate } from '../../base/civil-date.ts';
import { answersTo, checkState, newestCheck } from '../../domain/fact-check/check-state.ts';
import type { Block, Run } from '../document.ts';
import type { Kept } from '../looking-view.ts';
import { plain, said, strong } from '../runs.ts';
import type { PartView } from '../select-part.ts';

interface Made {
  readonly mark: 'DRAFT' | 'FINAL';
  readonly madeOn: CivilDate;
}

// True also where one is recorded in the other part, of which this one must not know.
const neverAsked: Record<Made['mark'], string> = {
  DRAFT: 'No check by the school is recorded with this draft.',
  FINAL: 'No check by the school is recorded with this report.',
};

/** Whether the school checked the facts, as far as it is known on the day the report is made. */
export const factCheckRuns = (view: PartView, { mark, madeOn }: Made): readonly Run[] => {
  const check = newestCheck(view.factChecks);
  if (!check) return [plain(neverAsked[mark])];
  if (view.part === 2)
    return [plain('What stands in this part was not in what the school was asked to check.')];
  const { sentOn, replyBy } = check.body;
  const asked = [
    plain('The school ('),
    said(check, 'sentTo', check.body.sentTo || 'no role given'),
    plain(`) was asked to check the facts on ${longDate(sentOn)}`),
  ];
  const answers = answersTo(check.record, view.replies);
  const state = checkState(check, view.replies, madeOn);
  const marked =
    Object.keys(view.sinceCheck ?? {}).length > 0 ? ' What is new or changed since is marked.' : '';
  if (state === 'with-the-school')
    return [...asked, plain(`; a reply is asked for by ${longDate(replyBy)}.${marked}`)];
  // That there was none would be untrue where one stands in Part 2, and to be silent would give that away.
  if (state === 'no-reply')
    return [
      ...asked,
      plain(`; a reply was asked for by ${longDate(replyBy)}, and none is recorded here.${marked}`),
    ];
  return [...asked, plain('. '), ...answers.flatMap(answerRuns), plain(marked.trimStart())];
};

const answerRuns = (reply: Kept<'reply'>): readonly Run[] => {
  const { outcome, theirs, text } = reply.body;
  const who = said(reply, 'theirs', theirs.role || 'The school');
  const when = longDate(theirs.on);
  if (outcome === 'agreed' && text.trim() === '') return [who, plain(` agreed on ${when}. `)];
  return [
    who,
    plain(`${outcome === 'agreed' ? ' agreed' : ' answered'} on ${when}: see “The school’s comment”. `),
  ];
};

/** The school's answers, word for word and marked as theirs. */
export const answerQuotes = (view: PartView): readonly Block[] =>
  view.replies
    .filter(({ body }) => body.text.trim() !== '')
    .map((reply) => ({
      kind: 'quote',
      runs: [said(reply, 'text', reply.body.text)],
      by: `${reply.body.theirs.role || 'The school'}, ${longDate(reply.body.theirs.on)}`,
    }));

/** Rule 13 of records.md: checked text stays checked, and whatever differs says so where it stands. */
export const sinceCheckRuns = (view: PartView, { record }: { readonly record: string }): readonly Run[] => {
  const what = view.sinceCheck?.[record];
  if (!what) return [];
  const check = newestCheck(view.factChecks);
  const answered = check && answersTo(check.record, view.replies).length > 0;
  return [
    plain(' '),
    strong(
      `[${what === 'added' ? 'Added' : 'Changed'} since ${answered ? 'the school checked' : 'this went to the school'}]`,
    ),
  ];
};
