import { longDate } from '../../base/civil-date.ts';
import type { Duty } from '../../domain/content/content.ts';
import { lookingTitle } from '../../domain/looking.ts';
import { to } from '../../routes.ts';
import type { Current } from '../../storage/notebook.ts';

/** The looking something comes from, as a link in a sentence. */
export const FromLooking = ({ looking }: { readonly looking: Current<'looking'> | undefined }) =>
  looking ? (
    <a href={`#${to.looking(looking.record)}`}>
      {lookingTitle(looking.body)}, {longDate(looking.body.on)}
    </a>
  ) : (
    <>a visit that is not on this device</>
  );

/** ", about Pupil voice, SENCO time", each with its page; "About" where nothing stands before it. */
export const OfDuties = ({
  statements,
  duties,
  begins = false,
}: {
  readonly begins?: boolean;
  readonly statements: readonly string[];
  readonly duties: readonly Duty[];
}) => {
  const named = duties.filter(({ id }) => statements.includes(id));
  return (
    named.length > 0 && (
      <>
        {begins ? 'About' : ', about'}{' '}
        {named.map(({ id, short }, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <a href={`#${to.duty(id)}`}>{short}</a>
          </span>
        ))}
      </>
    )
  );
};
