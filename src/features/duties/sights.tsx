import { shortDate } from '../../base/civil-date.ts';
import type { Prompt } from '../../domain/content/content.ts';
import { earlierMarks } from '../../domain/duty-facts.ts';
import { markWords } from '../../pieces/prompt-marks/mark-words.ts';
import { PromptMarks } from '../../pieces/prompt-marks/prompt-marks.tsx';
import { useServices } from '../../services.ts';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';
import type { MarksNow } from './marks-now.ts';

/** What one might see, each marked with a tap; marks of earlier lookings stay in sight, of what was hidden since too. */
export const Sights = ({
  prompts,
  marks,
}: {
  readonly prompts: readonly Prompt[];
  readonly marks: MarksNow;
}) => {
  const { clock } = useServices();
  const earlier = earlierMarks(
    marks.all,
    prompts.map(({ id }) => id),
    marks.looking,
  );
  return (
    <>
      <PromptMarks
        prompts={prompts.filter(({ id, hidden }) => !hidden || marks.markOf(id) !== undefined)}
        markOf={marks.markOf}
        onMark={marks.mark}
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
    </>
  );
};
