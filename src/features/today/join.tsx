import { type ChangeEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  type Invite,
  type InviteProblem,
  inviteAuthor,
  inviteTime,
  parseInvite,
} from '../../exchange/invite.ts';
import { moveTo, useKeptPlace } from '../../here/places.ts';
import { routes } from '../../routes.ts';
import { useServices } from '../../services.ts';
import type { Place, SaveProblem } from '../../storage/notebook.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { useWatched } from '../../ui/use-watched.ts';
import { Notice } from '../../ui/words/notice.tsx';
import { AlreadyHere } from './already-here.tsx';
import { roles } from './roles.ts';
import { notSetUpText } from './set-up.tsx';

const inviteProblemText: Record<InviteProblem, string> = {
  empty: 'Paste the invite first: the whole message will do.',
  'not-an-invite':
    'There is no invite in this text. It starts with “send-notebook-invite:”. Copy the whole message again.',
  'newer-format':
    'This invite was made by a newer version of the notebook. Update this one first (Settings, About).',
  damaged: 'This invite is not complete. Ask your clerk to send it again, as a file if it was a message.',
  'too-long': 'This text is far too long to be an invite. Paste only the message with the invite.',
};

/** Takes an invite, so that all governors of one board write into one board. */
export const Join = () => {
  const [text, setText] = useState(() => (location.hash.includes('?i=') ? location.hash : ''));
  const [asked, setAsked] = useState(text !== '');
  const read = parseInvite(text);

  const takeFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (!file) return;
    setText(await file.text());
    setAsked(true);
  };

  return (
    <Page>
      <PageHeader
        title="Join my board"
        back={{ href: `#${routes.today}`, label: 'Back' }}
        lead="Your clerk’s invite brings the board and its schools, so that everyone’s notes fit together. It brings nobody’s notes."
      />
      {asked && read.ok ? (
        <WhoAmI invite={read.value} />
      ) : (
        <div className="stack-loose">
          <TextArea
            label="Paste the invite"
            value={text}
            problem={asked && !read.ok ? inviteProblemText[read.problem] : undefined}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setAsked(false);
            }}
          />
          <Button kind="primary" size="large" wide onClick={() => setAsked(true)}>
            Read the invite
          </Button>
          <TextField
            label="Or choose the file"
            type="file"
            accept=".txt,.json,text/plain"
            onChange={(event) => void takeFile(event)}
          />
        </div>
      )}
    </Page>
  );
};

/** Who joins, and for which school; somebody who is on the board already stays who they are. */
const WhoAmI = ({ invite }: { readonly invite: Invite }) => {
  const { notebook } = useServices();
  const opened = useWatched(notebook.opened);
  const here = useWatched(notebook.place);
  const kept = useKeptPlace(invite.board.id);
  // No storage, no answer: the form then says so when it is sent.
  if (opened?.state !== 'closed' && (here === undefined || kept === undefined)) return null;
  const there = here?.board === invite.board.id ? here : kept?.place;
  return <JoinForm key={there?.person} invite={invite} there={there} />;
};

const JoinForm = ({ invite, there }: { readonly invite: Invite; readonly there: Place | undefined }) => {
  const { notebook } = useServices();
  const [school, setSchool] = useState(
    () => (invite.schools.find(({ id }) => id === there?.school) ?? invite.schools[0])?.id ?? '',
  );
  const [problem, setProblem] = useState<SaveProblem>();
  const form = useForm({ defaultValues: { name: '', role: roles[0] as string } });

  const takeBoard = () => {
    const board = invite.board.id;
    const clerkKey = notebook.meetingRecord('setting', ['clerk-key'], board);
    return notebook.takeIn(
      board,
      [
        { type: 'board', record: board, body: invite.board.body },
        ...invite.schools.map(({ id, body }) => ({ type: 'school' as const, record: id, body })),
        ...(invite.clerkKey
          ? [
              {
                type: 'setting' as const,
                record: clerkKey,
                body: { name: 'clerk-key', value: invite.clerkKey },
              },
            ]
          : []),
      ],
      inviteAuthor,
      inviteTime,
    );
  };

  const join = form.handleSubmit(async ({ name, role }) => {
    const board = invite.board.id;
    const shared = await takeBoard();
    if (!shared.ok) return setProblem(shared.problem);
    const person = there?.person ?? notebook.newRecord('person');
    if (!there) {
      const me = { type: 'person', record: person, body: { name: name.trim(), role } } as const;
      const taken = await notebook.takeIn(board, [me], person);
      if (!taken.ok) return setProblem(taken.problem);
    }
    const moved = await moveTo(notebook, { board, school, person, sample: false });
    if (!moved.ok) return setProblem(moved.problem);
    location.hash = routes.today;
  });

  return (
    <form className="stack-loose" onSubmit={(event) => void join(event)} noValidate>
      {problem && (
        <Notice tone="problem" title="Not joined yet" announce>
          {notSetUpText[problem]}
        </Notice>
      )}
      <Card title={invite.board.body.name}>
        <p className="soft">It says it is from: {invite.by}</p>
      </Card>
      {there ? (
        <Notice tone="info" title="You are on this board already">
          You stay who you are there, and your notes stay. The invite may bring schools that are new to you.
        </Notice>
      ) : (
        <AlreadyHere what="Joining" />
      )}
      {invite.schools.length > 1 && (
        <Choice
          legend="Which school do you look at?"
          look="list"
          options={invite.schools.map(({ id, body }) => ({ value: id, label: body.name }))}
          value={school}
          onChoose={setSchool}
        />
      )}
      {!there && (
        <>
          <TextField
            label="My name"
            autoComplete="name"
            problem={form.formState.errors.name?.message}
            {...form.register('name', { required: 'Type your name: a report says who wrote it.' })}
          />
          <Select label="My role" {...form.register('role')}>
            {roles.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </Select>
        </>
      )}
      <Button kind="primary" size="large" wide type="submit" busy={form.formState.isSubmitting}>
        {there ? 'Work on this board' : 'Join this board'}
      </Button>
    </form>
  );
};
