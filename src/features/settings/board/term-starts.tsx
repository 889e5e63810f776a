import { longDate } from '../../../base/civil-date.ts';
import { schoolYear, termStartsOf } from '../../../domain/school-year.ts';
import { type StartingTerm, termStartOn, whenItStarts } from '../../../domain/year/term-starts.ts';
import { useHere } from '../../../here/here.ts';
import { useTypedSave } from '../../../pieces/typed-save.ts';
import { useServices } from '../../../services.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';

const words: Record<StartingTerm, { readonly label: string; readonly usual: string }> = {
  spring: { label: 'First day of the spring term', usual: '1 January' },
  summer: { label: 'First day of the summer term', usual: '1 April' },
};

export const TermStarts = () => (
  <Section heading="Terms">
    <p className="soft">
      Only day and month are kept: they hold for every year until you change them. The autumn term and the
      academic year begin on 1 September.
    </p>
    <TermStart term="spring" />
    <TermStart term="summer" />
  </Section>
);

/** A date of this school year, because a browser has no field for a day without its year. */
const TermStart = ({ term }: { readonly term: StartingTerm }) => {
  const { notebook, offline, clock } = useServices();
  const { place, board } = useHere();
  const [autumn, spring, summer] = termStartsOf(board.termStarts);
  const year = schoolYear(clock.today()).to.slice(0, 4);
  const stands = `${year}-${term === 'spring' ? spring : summer}`;
  const keep = (typed: string) => {
    const day = termStartOn(term, typed);
    if (!day || stands.endsWith(day)) return undefined;
    const termStarts: [string, string, string] =
      term === 'spring' ? [autumn, day, summer] : [autumn, spring, day];
    return notebook.save({ type: 'board', record: place.board, fields: { termStarts } });
  };
  const { value, type, leave } = useTypedSave(stands, keep, { hold: offline.hold });
  const { label, usual } = words[term];
  const kept = longDate(stands).replace(` ${year}`, '');
  return (
    <DateField
      label={label}
      hint={`Usually ${usual}`}
      value={value}
      problem={termStartOn(term, value) ? undefined : `${whenItStarts[term]} Until then it stays ${kept}.`}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={leave}
    />
  );
};
