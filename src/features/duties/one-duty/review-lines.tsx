import { longDate } from '../../../base/civil-date.ts';
import type { Duty } from '../../../domain/content/content.ts';
import { dateBasis, dateReason, howFarOff } from '../../../domain/review/date-words.ts';
import type { DateLine } from '../../../domain/review/dates-ahead.ts';
import { sencoStateWords } from '../../../domain/review/senco-words.ts';
import { useDatesAhead } from '../../../here/dates-ahead.ts';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Mark } from '../../../ui/words/mark.tsx';

const concerns = (line: DateLine, duty: Duty): boolean =>
  line.kind === 'fixed'
    ? line.duty?.id === duty.id
    : (line.kind === 'review' || line.kind === 'senco') && line.duty.id === duty.id;

/** When this duty is due again, and what that rests on. */
export const ReviewLines = ({ duty }: { readonly duty: Duty }) => {
  const { clock } = useServices();
  const ahead = useDatesAhead();
  const today = clock.today();
  if (!ahead) return null;
  const lines = ahead.lines.filter((line) => concerns(line, duty));
  const senco = ahead.senco?.duty.id === duty.id ? ahead.senco : null;
  if (lines.length === 0 && !senco) return null;
  return (
    <div className="stack-tight">
      {lines.map((line) => {
        const basis = dateBasis(line, ahead.dates);
        return (
          <div key={line.key}>
            <p className="cluster">
              <strong>
                {line.kind === 'fixed' ? `${line.fixed.title}: ` : 'Due by '}
                {longDate(line.on)}
              </strong>
              {line.on < today ? (
                <Mark shape="due" tone="attention">
                  {howFarOff(line.on, today)}
                </Mark>
              ) : (
                <Mark>{howFarOff(line.on, today)}</Mark>
              )}
            </p>
            <p className="soft small">
              {dateReason(line)}
              {basis && ` ${[basis.basis, basis.certainty, basis.note].filter(Boolean).join(' · ')}`}
            </p>
          </div>
        );
      })}
      {senco?.qualification && !senco.qualification.by && <p>{sencoStateWords[senco.qualification.state]}</p>}
      <p className="small">
        {senco && <a href={`#${to.settingsPart('school')}`}>The SENCO’s post</a>}
        {senco && ' · '}
        <a href={`#${routes.dates}`}>All dates</a>
      </p>
    </div>
  );
};
