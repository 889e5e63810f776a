import { useCallback, useMemo } from 'react';
import { type CivilDate, isCivilDate } from '../base/civil-date.ts';
import { nextMeetingName } from '../domain/review/papers-by.ts';
import { useServices } from '../services.ts';
import { useHere } from './here.ts';
import { useRecord } from './records.ts';

/** The day of the board's next meeting, shared by all who work for the board; `known` once the disk has said. */
export const useNextMeeting = () => {
  const { notebook } = useServices();
  const { place } = useHere();
  const record = useMemo(
    () => notebook.meetingRecord('setting', [nextMeetingName], place.board),
    [notebook, place.board],
  );
  const setting = useRecord('setting', record);
  const value = setting && !setting.deleted ? setting.body.value : undefined;
  const keep = useCallback(
    (date: CivilDate | undefined) =>
      date === undefined
        ? notebook.remove(record)
        : notebook.save({ type: 'setting', record, fields: { name: nextMeetingName, value: date } }),
    [notebook, record],
  );
  return {
    known: setting !== undefined,
    date: value !== undefined && isCivilDate(value) ? value : undefined,
    keep,
  };
};
