import { useCallback } from 'react';
import { type CivilDate, longDate } from '../../../base/civil-date.ts';
import { appliesToSchool } from '../../../domain/content/applies.ts';
import { certaintyWords } from '../../../domain/content/certainty-words.ts';
import { allDuties } from '../../../domain/content/duty-list.ts';
import { senAwards } from '../../../domain/records/choices.ts';
import {
  type Post,
  type SencoRule,
  type SencoState,
  sencoQualification,
} from '../../../domain/review/senco-qualification.ts';
import { sencoReasonWords, sencoStateWords } from '../../../domain/review/senco-words.ts';
import { usePost } from '../../../here/dates-ahead.ts';
import { useHere } from '../../../here/here.ts';
import { usePast } from '../../../here/past.ts';
import { useDutyFrameworks } from '../../../here/records.ts';
import { EntryClash } from '../../../pieces/history/entry-clash.tsx';
import { EntryHistory } from '../../../pieces/history/entry-history.tsx';
import { KeptDate } from '../../../pieces/kept-date.tsx';
import { useServices } from '../../../services.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { Notice } from '../../../ui/words/notice.tsx';

type Award = (typeof senAwards)[number];

const awardWords: Record<Award, string> = {
  nasenco: 'NASENCO',
  'npq-senco': 'NPQ for SENCOs',
  none: 'None yet',
};

/** Dates and choices show what is kept by themselves. */
const nothingToRead = () => {};

/** The post, not the person: dates only. Whether the qualification is in time follows from them. */
export const SencoPost = () => {
  const { clock, content, notebook } = useServices();
  const { place, school } = useHere();
  const past = usePast();
  const { record, post: kept } = usePost(place.school);
  const frameworks = useDutyFrameworks('go-without');
  const dates = useLoaded(
    useCallback(() => content.dates(), [content]),
    'go-without',
  );
  if (!frameworks || !dates || kept === undefined) return null;
  const duty = allDuties(frameworks).find(({ id }) => id === dates.senco.statement);
  const applies = duty ? appliesToSchool(duty, school) : null;
  const post = kept?.body;
  if (applies?.applies === false)
    return post ? null : (
      <Section heading="The SENCO’s post">
        <p className="soft">{applies.why}</p>
      </Section>
    );

  const today = clock.today();
  const save = (fields: { readonly [Field in keyof Post]?: Post[Field] | undefined }) =>
    notebook.save({ type: 'post', record, fields });
  return (
    <Section heading="The SENCO’s post" meta="Dates only, no name">
      <KeptDate
        label="In this post since"
        hint="When the qualification is due follows from this day."
        optional
        needed={post !== undefined}
        notAfter={today}
        kept={post?.started}
        onKeep={(started) => started && void save({ school: place.school, role: 'senco', started })}
      />
      {post && (
        <>
          <Choice
            legend="Is it their first post as SENCO, at any school?"
            options={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'No' },
            ]}
            value={post.firstSenco === undefined ? undefined : post.firstSenco ? 'yes' : 'no'}
            onChoose={(first) => void save({ firstSenco: first === 'yes' })}
            clear={{ label: 'Not known', onClear: () => void save({ firstSenco: undefined }) }}
          />
          <Choice
            legend="Award"
            options={senAwards.map((value) => ({ value, label: awardWords[value] }))}
            value={post.award}
            onChoose={(award) => void save({ award })}
            clear={{ label: 'Not known', onClear: () => void save({ award: undefined }) }}
          />
          {post.award && post.award !== 'none' && (
            <div className="grid-cards">
              <KeptDate
                label="Course began"
                optional
                notAfter={today}
                kept={post.courseBegan}
                onKeep={(courseBegan) => void save({ courseBegan })}
              />
              <KeptDate
                label="Awarded on"
                hint="Leave it empty while the course runs."
                optional
                notAfter={today}
                kept={post.awarded}
                onKeep={(awarded) => void save({ awarded })}
              />
            </div>
          )}
          {kept && <EntryClash past={past} entry={kept} onChanged={nothingToRead} />}
          <Follows post={post} rule={dates.senco} />
          <div>
            <Button kind="quiet" size="small" onClick={() => void notebook.remove(record)}>
              A new SENCO: start again
            </Button>
          </div>
          {kept && <EntryHistory past={past} entry={kept} onChanged={nothingToRead} />}
        </>
      )}
    </Section>
  );
};

/** What the dates say, and what that rests on. */
const Follows = ({ post, rule }: { readonly post: Post; readonly rule: SencoRule }) => {
  const { clock } = useServices();
  const { state, by, reasons } = sencoQualification(post, rule, clock.today());
  const waits = state === 'past' || state === 'at-risk' || state === 'ask';
  return (
    <Notice tone={waits ? 'warn' : state === 'holds' ? 'good' : 'info'} title={by && dueWords(state, by)}>
      <p>{sencoStateWords[state]}</p>
      {reasons.map((reason) => (
        <p key={reason}>{sencoReasonWords[reason]}</p>
      ))}
      <p className="small">
        {rule.basis} · {certaintyWords[rule.certainty]}. Not legal advice.
      </p>
    </Notice>
  );
};

const dueWords = (state: SencoState, by: CivilDate): string =>
  state === 'ask' ? `${longDate(by)}, or earlier` : `Due by ${longDate(by)}`;
