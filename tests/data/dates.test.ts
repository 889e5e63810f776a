import { describe, expect, it } from 'vitest';
import { isCivilDate } from '../../src/base/civil-date.ts';
import { parseReform } from '../../src/domain/content/content-schema.ts';
import { dates, duties, readJson } from './read-content.ts';

const dutyIds = new Set(duties.map(({ id }) => id));

describe('the dates of the year', () => {
  it('speak only of duties that exist', () => {
    const named = [
      dates.senco.statement,
      ...dates.reviewPeriods.map(({ statement }) => statement),
      ...[...dates.fixedDates, ...dates.calendar, ...dates.rota].flatMap(({ statements }) => statements),
    ];
    for (const id of named) expect(dutyIds.has(id), id).toBe(true);
  });

  it('are days that exist', () => {
    for (const { id, month, day, year = 2027 } of dates.fixedDates)
      expect(
        isCivilDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
        id,
      ).toBe(true);
  });

  it('renew the SEN information report and the equality information yearly, objectives after four years, the plan after three', () => {
    const months = Object.fromEntries(
      dates.reviewPeriods.map(({ statement, months: count }) => [statement, count]),
    );
    expect(months).toMatchObject({
      'gc-sen-information-report': 12,
      'gc-equality-information': 12,
      'gc-equality-objectives': 48,
      'gc-accessibility-plan': 36,
    });
  });

  it('call the three years of an accessibility plan our inference', () => {
    expect(dates.reviewPeriods.find(({ statement }) => statement === 'gc-accessibility-plan')?.note).toMatch(
      /inference/,
    );
  });

  it('put every duty of the checklist into one term of the rota, once', () => {
    const planned = dates.rota.flatMap(({ statements }) => statements);
    expect(new Set(planned).size).toBe(planned.length);
    for (const { id } of duties.filter((duty) => duty.id.startsWith('gc-')))
      expect(planned, id).toContain(id);
  });

  it('say of reform that the law has not changed, and when that was checked', () => {
    const reform = parseReform(readJson('reform.json'));
    expect(reform.ok && `${reform.value.title} ${reform.value.text} ${reform.value.checkedOn}`).toMatch(
      /not changed.*still apply.*2026-11-21/s,
    );
  });
});
