import { longDate } from '../../../base/civil-date.ts';
import { lookingTitle } from '../../../domain/looking.ts';
import type { Own, RecordType } from '../../../domain/records/bodies.ts';
import { to } from '../../../routes.ts';
import type { Current } from '../../../storage/notebook.ts';

/** The types a person can delete and would miss; marks and follow-ups are simply made again. */
export type DeletedType =
  | 'note'
  | 'action'
  | 'document'
  | 'remark'
  | 'looking'
  | 'own'
  | 'placing'
  | 'adoption';
type OfType<Type extends RecordType> = Type extends RecordType ? Pick<Current<Type>, 'type' | 'body'> : never;
type Deleted = OfType<DeletedType>;

/** The first words of a text, on one line. */
const firstWords = (text: string, empty: string): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  if (line === '') return empty;
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
};

/** What it was, as the person who deleted it knows it. */
export const deletedTitle = ({ type, body }: Deleted): string => {
  switch (type) {
    case 'own':
      return body.kind === 'acronym'
        ? body.fields.letters || 'A term without letters'
        : firstWords(body.fields.short || body.fields.text || body.fields.title || '', 'Without words');
    case 'document':
      return firstWords(body.title, 'A document without a title');
    case 'looking':
      return lookingTitle(body);
    case 'placing':
      return firstWords(body.step ?? '', `The conversation of ${longDate(body.on)}`);
    case 'adoption':
      return firstWords(body.words, 'A commitment, in the words of the list');
    case 'action':
      return firstWords(body.text, 'Empty action');
    case 'remark':
      return firstWords(body.text, 'Empty remark');
    default:
      return firstWords(body.text, 'Empty note');
  }
};

export const deletedKind: Record<DeletedType, string> = {
  note: 'Note',
  action: 'Action',
  document: 'Document',
  remark: 'Remark for the report',
  looking: 'Visit, check or paper',
  own: 'Of our own',
  placing: 'Conversation of head and SENCO',
  adoption: 'Commitment of our board',
};

/** Where it stands again once it is restored. */
export const deletedPlace = (one: Deleted & Pick<Current<'note'>, 'record'>): string | undefined => {
  const { type, body, record } = one;
  if (type === 'note') return to.note(record);
  if (type === 'own') return body.kind === 'acronym' ? to.acronym(record) : ownPlace(body, record);
  if (type === 'looking') return to.looking(record);
  if (type === 'placing') return to.framework('working-models');
  if (type === 'adoption') return to.framework('essex-statement');
  if (type === 'remark') return to.looking(body.looking);
  const duty = type === 'action' ? body.statements[0] : body.statement;
  if (duty) return to.duty(duty);
  return type === 'action' && body.looking ? to.looking(body.looking) : undefined;
};

/** A prompt is changed where its statement is. */
const ownPlace = ({ kind, parent }: Own, record: string): string =>
  to.checklistItem(kind === 'prompt' && parent ? parent : record);
