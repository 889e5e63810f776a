import * as v from 'valibot';
import { partReasons } from '../choices.ts';

/** What bodies are made of. */
export const text = v.pipe(v.string(), v.maxLength(200_000));
export const id = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*_[a-z0-9_-]{3,80}$/));
/** A statement, prompt or term of the shipped content, or the record of one of the board's own. */
export const statementId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{1,80}$/));
export const civilDate = v.pipe(v.string(), v.isoDate());
export const part = v.picklist([1, 2]);
/** Why something is suggested for the confidential part. */
export const partReason = v.picklist(partReasons);
/** '2026-27'. */
export const academicYear = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/));
/** '10-30': a month and a day. */
export const monthDay = v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/));
export const theirs = v.strictObject({ role: text, on: civilDate });
