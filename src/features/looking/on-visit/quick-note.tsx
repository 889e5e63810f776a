import { allDuties } from '../../../domain/content/duty-list.ts';
import { lookingTitle } from '../../../domain/looking.ts';
import { startingPart } from '../../../domain/starting-part.ts';
import { useHere } from '../../../here/here.ts';
import { useLookingNow } from '../../../here/looking-now.ts';
import { useDutyFrameworks, useSaving } from '../../../here/records.ts';
import { NoteBox } from '../../../pieces/note-box/note-box.tsx';
import { SaveLine } from '../../../pieces/save-line.tsx';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { wasHidden } from './was-hidden.ts';

/** After the box: from the home screen to the first letter nothing else is fetched. */
const loadBeside = () => import('./beside-quick-note.tsx').catch(() => null);

/** From the home screen to typing in one tap: the box is ready, everything else can wait. */
export const QuickNote = () => {
  const { notebook } = useServices();
  const { place, school } = useHere();
  const { looking, record, begin } = useLookingNow();
  const duties = allDuties(useDutyFrameworks('go-without') ?? []);
  const saving = useSaving();
  const focus = looking?.body.focus.map(({ statement }) => ({
    statement,
    short: duties.find((duty) => duty.id === statement)?.short ?? statement,
  }));
  const beside = useLoaded(loadBeside);
  // What was hidden before a reload may not stand there for a moment; where the rest cannot be had, the box comes first.
  if (beside === undefined && wasHidden()) return null;
  return (
    <Page>
      <PageHeader
        status={beside && <beside.QuickHide />}
        eyebrow={looking ? `${lookingTitle(looking.body)}, under way` : school.name}
        title="New note"
        back={{ href: `#${looking ? to.looking(looking.record) : routes.today}`, label: 'Back' }}
      />
      <NoteBox
        keeper={notebook}
        seed={{ school: place.school, looking: record, statements: [], part: startingPart(looking?.body) }}
        options={focus ?? []}
        saveLine={<SaveLine saving={saving} />}
        autoFocus
        onFirstWord={begin}
        {...(beside ? { more: (note) => <beside.MoreOfNote note={note} /> } : {})}
      />
    </Page>
  );
};
