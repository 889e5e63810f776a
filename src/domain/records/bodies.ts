import type { InferOutput } from 'valibot';
import type * as schemas from './schemas.ts';

type Bodies = typeof schemas.bodySchemas;

export type RecordType = keyof Bodies;
/** What a record of a type says. A body is never migrated: readers lift older versions. */
export type BodyOf<Type extends RecordType> = InferOutput<Bodies[Type]>;

export type Board = BodyOf<'board'>;
export type School = BodyOf<'school'>;
export type Person = BodyOf<'person'>;
export type Looking = BodyOf<'looking'>;
export type Note = BodyOf<'note'>;
export type Mark = BodyOf<'mark'>;
export type Assurance = BodyOf<'assurance'>;
export type Action = BodyOf<'action'>;
export type FollowUp = BodyOf<'followUp'>;
export type DocumentSeen = BodyOf<'document'>;
export type Remark = BodyOf<'remark'>;
export type ReadBack = BodyOf<'readBack'>;
export type Question = BodyOf<'question'>;
export type YearPlan = BodyOf<'plan'>;
export type Own = BodyOf<'own'>;
export type Wording = BodyOf<'wording'>;
export type Placing = BodyOf<'placing'>;
export type Adoption = BodyOf<'adoption'>;
export type Setting = BodyOf<'setting'>;
export type FactCheck = BodyOf<'factCheck'>;
export type Reply = BodyOf<'reply'>;
export type Same = BodyOf<'same'>;

export type Source = NonNullable<Note['source']>;
export type AssuranceAnswer = Assurance['answer'];
export type SchoolType = School['type'];
export type Phase = School['phases'][number];
export type LookingKind = Looking['kind'];
export type Part = 1 | 2;
export type PartReason = NonNullable<Note['partReason']>;

/** Version written today, per type; a higher one is lifted by named steps when read. */
export const bodyVersion = 1;
