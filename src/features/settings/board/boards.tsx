import { useContext } from 'react';
import { boardOver } from '../../../domain/trust/delegation.ts';
import { useTrustAnswers } from '../../../here/delegation.ts';
import { HereContext } from '../../../here/here.ts';
import { useKeptPlace, useMoving } from '../../../here/places.ts';
import { useRecord, useRecords } from '../../../here/records.ts';
import { routes } from '../../../routes.ts';
import type { Current, Place } from '../../../storage/notebook.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { InviteOthers } from './invite-others.tsx';

type Move = (next: Place) => Promise<void>;

/** Every board and school on this device; one tap goes from one to another, and nothing is left behind. */
export const Boards = () => {
  const here = useContext(HereContext);
  const boards = useRecords({ type: 'board' });
  const said = useTrustAnswers()?.said;
  const { move, failed } = useMoving();
  const underOf = (board: string) => boards && said && boardOver(board, boards, said)?.body.name;
  return (
    <div className="stack-loose">
      {failed && (
        <Notice tone="problem" title="Not switched" announce>
          The storage of this device did not answer. Nothing was changed. Close other tabs of this notebook,
          then try again.
        </Notice>
      )}
      {here?.place.sample && (
        <Notice tone="info" title="You are looking round a sample school">
          When you switch, it is taken off this device, with what you tried in it.
        </Notice>
      )}
      {boards?.length === 0 && (
        <EmptyState>The boards you keep a notebook for stand here, with their schools.</EmptyState>
      )}
      {boards?.map((board) =>
        board.record === here?.place.board ? (
          <BoardHere
            key={board.record}
            board={board}
            under={underOf(board.record)}
            place={here.place}
            move={move}
          />
        ) : (
          <OtherBoard key={board.record} board={board} under={underOf(board.record)} move={move} />
        ),
      )}
      <Section heading="Another one">
        <p className="soft">It stands beside what is here. Each board has its own notes and reports.</p>
        <div className="cluster">
          <ButtonLink href={`#${routes.setUp}`}>Set up a school</ButtonLink>
          <ButtonLink href={`#${routes.join}`}>Join a board with an invite</ButtonLink>
        </div>
      </Section>
    </div>
  );
};

const BoardHere = ({
  board,
  under,
  place,
  move,
}: {
  readonly board: Current<'board'>;
  readonly under: string | undefined;
  readonly place: Place;
  readonly move: Move;
}) => {
  const schools = useRecords({ type: 'school' })?.filter((school) => school.board === board.record);
  return (
    <Section
      heading={board.body.name}
      meta={['You are here', board.body.sample && 'invented', under && `under ${under}`]
        .filter(Boolean)
        .join(' · ')}
    >
      <List>
        {schools?.map((school) => (
          <SchoolRow
            key={school.record}
            name={school.body.name}
            board={board}
            here={school.record === place.school}
            onSwitch={() => void move({ ...place, school: school.record })}
          />
        ))}
      </List>
      <InviteOthers />
    </Section>
  );
};

const OtherBoard = ({
  board,
  under,
  move,
}: {
  readonly board: Current<'board'>;
  readonly under: string | undefined;
  readonly move: Move;
}) => {
  const kept = useKeptPlace(board.record);
  return (
    <Section heading={board.body.name} meta={under && `Under ${under}`}>
      {kept === null && (
        <p className="soft">
          This device does not know yet as whom you work there. Open its invite again and join: notes that are
          here stay.
        </p>
      )}
      {kept && (
        <List>
          {kept.schools.map((school) => (
            <SchoolElsewhere
              key={school}
              school={school}
              board={board}
              onSwitch={() => void move({ ...kept.place, school })}
            />
          ))}
        </List>
      )}
    </Section>
  );
};

const SchoolElsewhere = ({
  school,
  ...row
}: {
  readonly school: string;
  readonly board: Current<'board'>;
  readonly onSwitch: () => void;
}) => {
  const found = useRecord('school', school);
  return found && !found.deleted ? <SchoolRow name={found.body.name} here={false} {...row} /> : null;
};

const SchoolRow = ({
  name,
  board,
  here,
  onSwitch,
}: {
  readonly name: string;
  readonly board: Current<'board'>;
  readonly here: boolean;
  readonly onSwitch: () => void;
}) => (
  <ListRow
    title={name}
    trailing={
      here ? (
        <Mark shape="tick" tone="teal">
          Here
        </Mark>
      ) : (
        <Button size="small" aria-label={`Switch to ${name}, ${board.body.name}`} onClick={onSwitch}>
          Switch
        </Button>
      )
    }
  />
);
