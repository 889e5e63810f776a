import { longDate } from '../../../base/civil-date.ts';
import type { ContentDates } from '../../../domain/content/content.ts';
import { dateBasis, dateReason, dateTitle, howFarOff } from '../../../domain/review/date-words.ts';
import type { DateLine } from '../../../domain/review/dates-ahead.ts';
import { routes, to } from '../../../routes.ts';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { Mark } from '../../../ui/words/mark.tsx';

/** Each day with what it rests on and how sure that is. */
export const DateRows = ({
  lines,
  dates,
  today,
}: {
  readonly lines: readonly DateLine[];
  readonly dates: ContentDates;
  readonly today: string;
}) => (
  <List look="apart">
    {lines.map((line) => (
      <ListRow
        key={line.key}
        href={hrefOf(line)}
        title={dateTitle(line)}
        meta={
          <>
            <strong>{longDate(line.on)}.</strong> {dateReason(line)}
          </>
        }
        trailing={<HowFar line={line} today={today} />}
      >
        <BasisLine line={line} dates={dates} />
      </ListRow>
    ))}
  </List>
);

const hrefOf = (line: DateLine): string | undefined => {
  if (line.kind === 'papers') return `#${to.settingsPart('board')}`;
  if (line.kind === 'meeting') return undefined;
  if (line.kind === 'commitments') return `#${routes.library}`;
  if (line.kind === 'fixed')
    return line.ifFunded ? `#${to.settingsPart('school')}` : line.duty && `#${to.duty(line.duty.id)}`;
  return `#${to.duty(line.duty.id)}`;
};

const HowFar = ({ line, today }: { readonly line: DateLine; readonly today: string }) => {
  const words = howFarOff(line.on, today);
  const waits = line.on < today && line.kind !== 'papers';
  return waits ? (
    <Mark shape="due" tone="attention">
      {words}
    </Mark>
  ) : (
    <Mark>{words}</Mark>
  );
};

const BasisLine = ({ line, dates }: { readonly line: DateLine; readonly dates: ContentDates }) => {
  const basis = dateBasis(line, dates);
  if (!basis) return null;
  return (
    <p className="soft small">
      {[basis.basis, basis.certainty].filter(Boolean).join(' · ')}
      {basis.note && <> · {basis.note}</>}
    </p>
  );
};
