import { useEffect, useState } from 'react';
import { type CivilDate, daysBetween, shortDate } from '../../base/civil-date.ts';
import { checkState, newestCheck } from '../../domain/fact-check/check-state.ts';
import { reportsSentBack, suggestionsSentBack } from '../../domain/fact-check/sent-back.ts';
import { lookingTitle } from '../../domain/looking.ts';
import type { RecordType } from '../../domain/records/bodies.ts';
import { useHere } from '../../here/here.ts';
import { useRecords } from '../../here/records.ts';
import { routes, to } from '../../routes.ts';
import { useServices } from '../../services.ts';
import type { Current } from '../../storage/notebook.ts';
import { Section } from '../../ui/layout/section.tsx';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';
import { Mark } from '../../ui/words/mark.tsx';

/** A reply of the school that is due or overdue, and what the clerk sent back. */
export const ReportsWaiting = () => {
  const { clock } = useServices();
  const { place } = useHere();
  const today = clock.today();
  const checks = useRecords({ type: 'factCheck', school: place.school });
  const replies = useRecords({ type: 'reply', school: place.school });
  const reports = useRecords({ type: 'report', school: place.school });
  const handlings = useRecords({ type: 'handling' });
  const decisions = useRecords({ type: 'partDecision' });

  const asked = waitingFor(checks ?? [], replies ?? [], today);
  const suggestions = suggestionsSentBack(decisions ?? []);
  const named = useNamed([
    ...asked.map(({ body }) => body.looking),
    ...suggestions.map(({ body }) => body.record),
  ]);
  if (!checks || !replies || !reports || !handlings || !decisions || !named) return null;
  const sentBack = reportsSentBack(reports, handlings);
  const rows = [
    ...sentBack.map((report) => <ReportRow key={report.record} report={report} />),
    ...suggestions.flatMap((decision) => {
      const about = named.get(decision.body.record);
      // Somebody has changed what was sent back.
      if (!about || about.at > decision.createdAt) return [];
      return [<SuggestionRow key={decision.record} decision={decision} about={about} />];
    }),
    ...asked.flatMap((check) => {
      const looking = named.get(check.body.looking);
      if (looking?.type !== 'looking') return [];
      return [
        <CheckRow key={check.record} check={check} looking={looking as Current<'looking'>} today={today} />,
      ];
    }),
  ];
  if (rows.length === 0) return null;
  return (
    <Section heading="Reports under way">
      <List look="apart">{rows}</List>
    </Section>
  );
};

/** Days after which a reply is no longer waited for: nothing depends on it. */
const longestReminder = 28;

const waitingFor = (
  checks: readonly Current<'factCheck'>[],
  replies: readonly Current<'reply'>[],
  today: CivilDate,
): readonly Current<'factCheck'>[] =>
  [...new Set(checks.map(({ body }) => body.looking))]
    .flatMap((looking) => newestCheck(checks.filter(({ body }) => body.looking === looking)) ?? [])
    .filter(
      (check) =>
        ['with-the-school', 'no-reply'].includes(checkState(check, replies, today)) &&
        daysBetween(check.body.replyBy, today) <= longestReminder,
    )
    .sort((one, other) => one.body.replyBy.localeCompare(other.body.replyBy));

type Named = ReadonlyMap<string, Current<RecordType>>;

/** Records that others name, kept fresh; an id begins with its type. */
const useNamed = (records: readonly string[]): Named | undefined => {
  const { notebook } = useServices();
  const [named, setNamed] = useState<{ readonly key: string; readonly found: Named }>();
  const key = records.join();
  useEffect(() => {
    const watches = key
      .split(',')
      .filter(Boolean)
      .map((record) => notebook.watchOne(record.split('_', 1)[0] as RecordType, record));
    const look = () => {
      const all = watches.map((watch) => watch.read());
      if (all.includes(undefined)) return;
      const found = all.flatMap((one) => (one && !one.deleted ? [[one.record, one] as const] : []));
      setNamed({ key, found: new Map(found) });
    };
    const stops = watches.map((watch) => watch.subscribe(look));
    look();
    return () => {
      for (const stop of stops) stop();
    };
  }, [notebook, key]);
  return named?.key === key ? named.found : undefined;
};

const SentBack = () => (
  <Mark shape="due" tone="attention">
    Sent back
  </Mark>
);

const ReportRow = ({ report: { record, body } }: { readonly report: Current<'report'> }) => (
  <ListRow
    href={`#${body.lookings[0] ? to.lookingReport(body.lookings[0]) : to.report(record)}`}
    title={body.title}
    meta="The clerk sent it back"
    trailing={<SentBack />}
  />
);

const SuggestionRow = ({
  decision: { body },
  about,
}: {
  readonly decision: Current<'partDecision'>;
  readonly about: Current<RecordType>;
}) => {
  const looking = 'looking' in about.body ? about.body.looking : undefined;
  const elsewhere = looking ? to.writeUp(looking) : routes.looking;
  return (
    <ListRow
      href={`#${about.type === 'note' ? to.note(about.record) : elsewhere}`}
      title="A suggestion for Part 2 came back"
      meta={[body.word, body.by].filter(Boolean).join(' · ')}
      trailing={<SentBack />}
    />
  );
};

const CheckRow = ({
  check: { body },
  looking,
  today,
}: {
  readonly check: Current<'factCheck'>;
  readonly looking: Current<'looking'>;
  readonly today: CivilDate;
}) => {
  const days = daysBetween(today, body.replyBy);
  return (
    <ListRow
      href={`#${to.factCheck(looking.record)}`}
      title={`Fact check: ${lookingTitle(looking.body)}`}
      meta={`${shortDate(looking.body.on, today)} · with ${body.sentTo || 'the school'}, reply by ${shortDate(body.replyBy, today)}`}
      trailing={
        days < 0 ? (
          <Mark shape="due" tone="attention">
            No reply yet
          </Mark>
        ) : (
          <Mark>{days === 0 ? 'Due today' : `${days} ${days === 1 ? 'day' : 'days'}`}</Mark>
        )
      }
    />
  );
};
