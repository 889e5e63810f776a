import { appliesToSchool } from '../../../domain/content/applies.ts';
import { type Duty, everyPrompt, takesMark } from '../../../domain/content/content.ts';
import { useHere } from '../../../here/here.ts';
import type { useLookingNow } from '../../../here/looking-now.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { useMarksNow } from '../marks-now.ts';
import { Sights } from '../sights.tsx';

export const DutySights = ({
  duty,
  now,
}: {
  readonly duty: Duty;
  readonly now: ReturnType<typeof useLookingNow>;
}) => {
  const { school } = useHere();
  const marks = useMarksNow(now);
  const prompts = everyPrompt(duty).filter(
    (prompt) =>
      takesMark(prompt) &&
      appliesToSchool(prompt, school).applies &&
      (!prompt.hidden || marks.all.some((mark) => mark.prompt === prompt.id)),
  );
  if (prompts.length === 0) return null;
  return (
    <Section heading="You might see">
      <Sights prompts={prompts} marks={marks} />
    </Section>
  );
};
