import * as v from 'valibot';
import { addDays, type CivilDate } from '../base/civil-date.ts';
import { ok, problem, type Result } from '../base/result.ts';
import { addSchoolDays } from './fact-check/school-days.ts';
import type { BodyOf, RecordType } from './records/bodies.ts';
import { bodySchemas } from './records/schemas.ts';
import { termsBack } from './year/terms.ts';

export interface SampleRecord {
  readonly type: RecordType;
  readonly record: string;
  readonly body: BodyOf<RecordType>;
  /** ISO time it was written: on the day it is about, a minute after the one before it. */
  readonly at: string;
}

const fileSchema = v.object({
  format: v.literal(1),
  records: v.array(v.object({ type: v.string(), id: v.string(), body: v.record(v.string(), v.unknown()) })),
});

/**
 * The sample says its dates in days from today ({"day": -38}), and its terms in terms before this one
 * ({"termsBack": 1, "say": "year"}), so that it never looks old.
 * Same file, same day: same records.
 */
export const parseSample = (file: unknown, today: CivilDate): Result<readonly SampleRecord[], 'damaged'> => {
  const read = v.safeParse(fileSchema, withDates(file, today));
  if (!read.success) return problem('damaged');
  const records: SampleRecord[] = [];
  const lookingDays = new Map(read.output.records.map(({ id, body }) => [id, body.on]));
  for (const [place, { type, id, body }] of read.output.records.entries()) {
    if (!isRecordType(type)) return problem('damaged');
    const parsed = v.safeParse(bodySchemas[type], body);
    if (!parsed.success) return problem('damaged');
    const day = [body.seenOn, body.on, lookingDays.get(String(body.looking))].find(
      (date) => typeof date === 'string',
    );
    const written = String(day ?? addDays(today, -60));
    const at = `${written > today ? today : written}T09:${String(place % 60).padStart(2, '0')}:00.000Z`;
    records.push({ type, record: id, body: parsed.output, at });
  }
  return ok(records);
};

const isRecordType = (type: string): type is RecordType => Object.hasOwn(bodySchemas, type);

const withDates = (value: unknown, today: CivilDate): unknown => {
  if (Array.isArray(value)) return value.map((item) => withDates(item, today));
  if (typeof value !== 'object' || value === null) return value;
  if ('termsBack' in value && typeof value.termsBack === 'number')
    return termsBack(today, value.termsBack)['say' in value && value.say === 'term' ? 'term' : 'year'];
  if ('day' in value && typeof value.day === 'number') {
    // Nobody is visited on a Sunday.
    const date =
      'school' in value ? addSchoolDays(addDays(today, value.day - 1), 1) : addDays(today, value.day);
    return 'time' in value && typeof value.time === 'string' ? `${date}T${value.time}:00.000Z` : date;
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDates(item, today)]));
};
