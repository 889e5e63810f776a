import { shortDate } from '../../../base/civil-date.ts';
import { appliesToSchool } from '../../../domain/content/applies.ts';
import { type Duty, takesMark } from '../../../domain/content/content.ts';
import { earlierMarks } from '../../../domain/duty-facts.ts';
import type { Mark } from '../../../domain/records/bodies.ts';
import { useHere } from '../../../here/here.ts';
import type { useLookingNow } from '../../../here/looking-now.ts';
import { useRecords } from '../../../here/records.ts';
import { markWords } from '../../../pieces/prompt-marks/mark-words.ts';
import { PromptMarks } from '../../../pieces/prompt-marks/prompt-marks.tsx';
import { useServices } from '../../../services.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';

/** What one might see, each marked with a tap; marks of earlier lookings stay in sight. */
export const DutySights = ({
  duty,
  now,
}: {
  readonly duty: Duty;
  readonly now: ReturnType<typeof useLookingNow>;
}) => {
  const { notebook, clock } = useServices();
  const { place, school } = useHere();
  const marks = useRecords({ type: 'mark', school: place.school, limit: 500 });
  const prompts = duty.prompts.filter(
    (prompt) => takesMark(prompt) && appliesToSchool(prompt, school).applies,
  );
  if (prompts.length === 0) return null;

  const recordOf = (prompt: string) =>
    notebook.meetingRecord('mark', [place.person, place.school, prompt, now.record]);
  const mark = async (prompt: string, value: Mark['value'] | undefined) => {
    if (value === undefined) return notebook.remove(recordOf(prompt));
    await now.begin();
    return notebook.save({
      type: 'mark',
      record: recordOf(prompt),
      fields: { school: place.school, prompt, looking: now.record, value, on: clock.today() },
    });
  };
  const earlier = earlierMarks(
    (marks ?? []).map(({ body }) => body),
    prompts.map(({ id }) => id),
    now.record,
  );

  return (
    <Section heading="You might see">
      <PromptMarks
        prompts={prompts}
        markOf={(prompt) => marks?.find(({ record }) => record === recordOf(prompt))?.body.value}
        onMark={(prompt, value) => void mark(prompt, value)}
      />
      {earlier.length > 0 && (
        <Disclosure summary="Marked before" meta={`${earlier.length}`}>
          <List look="plain">
            {earlier.map(({ prompt, value, on }) => (
              <ListRow
                key={prompt}
                title={prompts.find(({ id }) => id === prompt)?.text}
                meta={`${markWords[value]}, ${shortDate(on, clock.today())}`}
              />
            ))}
          </List>
        </Disclosure>
      )}
    </Section>
  );
};
