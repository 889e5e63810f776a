import { appliesToSchool, type SchoolKind } from '../content/applies.ts';
import { type Duty, everyPrompt, takesMark } from '../content/content.ts';
import { askableFor } from '../content/questions.ts';
import type { Looking, Question } from '../records/bodies.ts';
import { inOrder } from './planned-focus.ts';

/** One line of the printed sheet: something to ask, or something one might see. */
export interface SheetItem {
  /** "1.2" */
  readonly number: string;
  /** Of the statement or prompt of the content, or of the question record. */
  readonly id: string;
  readonly kind: 'question' | 'prompt' | 'unknown';
  readonly text: string;
}

export interface SheetPart {
  readonly number: number;
  /** The duty; none for questions without one. */
  readonly statement: string | undefined;
  readonly title: string;
  /** As it was planned. */
  readonly wording: string;
  readonly items: readonly SheetItem[];
}

interface Kept {
  readonly record: string;
  readonly body: Question;
}

export interface SheetSources {
  readonly looking: Looking;
  readonly duties: readonly Duty[];
  /** Questions chosen for this looking, oldest first. */
  readonly questions: readonly Kept[];
  /** Statements and prompts of all frameworks, by id. */
  readonly words: ReadonlyMap<string, string>;
  readonly school: SchoolKind;
}

/** Where nobody chose questions, the first of the duty's own; more would not fit the paper. */
const unaskedMost = 4;

/** Stands before the items of a part, so that these keep their numbers whatever becomes of each. */
const headPrefix = 'part_';
const noDuty = `${headPrefix}other`;

/** What a new sheet holds: duty by duty in the order of the plan, questions first. */
export const newSheet = (sources: SheetSources): readonly string[] => {
  const chosen = sources.questions.filter(({ body }) => body.text.trim() !== '');
  const focus = inOrder(sources.looking.focus).map(({ statement }) => statement);
  const ofDuty = focus.flatMap((statement) => {
    const duty = sources.duties.find(({ id }) => id === statement);
    const own = chosen.filter(({ body }) => body.statement === statement).map(({ record }) => record);
    const usual = duty ? askableFor(duty, sources.words).slice(0, unaskedMost) : [];
    const prompts = (duty?.prompts ?? []).filter(
      (prompt) => takesMark(prompt) && appliesToSchool(prompt, sources.school).applies,
    );
    const asked = own.length > 0 ? own : usual.map(({ id }) => id);
    return [`${headPrefix}${statement}`, ...asked, ...prompts.map(({ id }) => id)];
  });
  const others = chosen
    .filter(({ body }) => !focus.includes(body.statement ?? ''))
    .map(({ record }) => record);
  return [...ofDuty, ...(others.length > 0 ? [noDuty, ...others] : [])];
};

/**
 * The sheet with its words and numbers; the same ids give the same numbers, whatever has changed since it was printed.
 * What is no longer here keeps its place, or the numbers on the paper would mean something else.
 */
export const sheetParts = (ids: readonly string[], sources: SheetSources): readonly SheetPart[] => {
  const parts: { head: string; ids: string[] }[] = [];
  for (const id of ids) {
    if (id.startsWith(headPrefix)) parts.push({ head: id, ids: [] });
    else parts.at(-1)?.ids.push(id);
  }
  return parts.map((part, place) => {
    const statement = part.head === noDuty ? undefined : part.head.slice(headPrefix.length);
    return {
      number: place + 1,
      statement,
      ...headOf(statement, sources),
      items: part.ids.map((id, index) => ({
        number: `${place + 1}.${index + 1}`,
        id,
        ...findItem(id, sources),
      })),
    };
  });
};

const findItem = (
  id: string,
  { duties, questions, words }: SheetSources,
): Pick<SheetItem, 'kind' | 'text'> => {
  const question = questions.find(({ record }) => record === id);
  if (question) return { kind: 'question', text: question.body.text };
  const text = words.get(id);
  if (text === undefined)
    return { kind: 'unknown', text: 'This line of the printed sheet is no longer in the notebook.' };
  const prompt = duties.flatMap(everyPrompt).find((one) => one.id === id);
  return { kind: prompt && takesMark(prompt) ? 'prompt' : 'question', text };
};

const headOf = (statement: string | undefined, { looking, duties }: SheetSources) => {
  if (statement === undefined) return { title: 'Other questions', wording: '' };
  const duty = duties.find(({ id }) => id === statement);
  const wording = looking.focus.find((one) => one.statement === statement)?.wording ?? duty?.text ?? '';
  return { title: duty?.short ?? wording, wording: duty ? wording : '' };
};
