import { longDate } from '../../base/civil-date.ts';
import { useServices } from '../../services.ts';

/** On paper nothing else tells which of them were chosen, nor on which day they stood so. */
export const OnPaper = ({ what }: { readonly what: string }) => {
  const today = useServices().clock.today();
  return (
    <p className="year-only-print small">
      {what}, as recorded in the notebook on {longDate(today)}.
    </p>
  );
};
