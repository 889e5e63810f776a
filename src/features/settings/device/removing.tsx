import { useCallback, useContext, useState } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import { localDate } from '../../../base/local-time.ts';
import { lookingTitle } from '../../../domain/looking.ts';
import { HereContext } from '../../../here/here.ts';
import { useRecords } from '../../../here/records.ts';
import { AskOnce } from '../../../pieces/ask-once.tsx';
import { notErasedText, outOfReach } from '../../../pieces/erase-trouble.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { ErasureRequest } from '../../../storage/erase/erasing.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { EmptyState } from '../../../ui/words/empty-state.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { type DeletedType, deletedKind, deletedTitle } from './deleted-words.ts';
import { EraseEverything } from './erase-everything.tsx';

/** What may leave this device, and what others ask to have erased. Nothing here happens by itself. */
export const Removing = () => {
  const here = useContext(HereContext);
  return (
    <div className="stack-loose">
      {here && (
        <>
          <Requests />
          <Due />
        </>
      )}
      <EraseEverything />
    </div>
  );
};

const Due = () => {
  const { notebook } = useServices();
  const here = useContext(HereContext);
  const due = useLoaded(useCallback(async () => (await notebook.erasing()).dueToForget(), [notebook]));
  if (!due) return null;
  const months = here?.board.keepMonths ?? 0;
  return (
    <Section heading="Visits you need not keep any longer">
      {due.length === 0 ? (
        <EmptyState>
          {months > 0
            ? `None yet. Your board keeps notes for ${months} months; you can change that under Board details.`
            : 'Your board has not said for how long it keeps notes: see Board details.'}
        </EmptyState>
      ) : (
        <>
          <p className="soft">
            Your board keeps notes for {months} months. These are past that; you decide, one by one.
          </p>
          <List label="Visits past their time">
            {due.map(({ record, body, since, from }) => (
              <ListRow
                key={record}
                href={`#${to.lookingReport(record)}`}
                title={lookingTitle(body)}
                meta={`${longDate(body.on)} · due since ${longDate(since)}, counted from ${
                  from === 'minute'
                    ? 'the approved minutes'
                    : 'the day it was finished; no minutes are recorded'
                }`}
              />
            ))}
          </List>
        </>
      )}
    </Section>
  );
};

const isListed = (type: string): type is DeletedType => Object.hasOwn(deletedKind, type);

const titleOf = ({ type, body, whole }: ErasureRequest['records'][number]): string => {
  const title = isListed(type)
    ? // The body of a type is that of its record; the pair was read together.
      `${deletedKind[type]}: ${deletedTitle({ type, body } as Parameters<typeof deletedTitle>[0])}`
    : 'Another entry';
  return whole ? title : `${title} (earlier versions only)`;
};

const Requests = () => {
  const { notebook } = useServices();
  const [asked, setAsked] = useState(0);
  const [problem, setProblem] = useState<keyof typeof notErasedText>();
  const load = useCallback(async () => (await notebook.erasing()).requests(), [notebook]);
  const people = useRecords({ type: 'person', limit: 100 });
  return (
    <RequestList
      key={asked}
      load={load}
      problem={problem}
      writer={(author) =>
        people?.find(({ record }) => record === author)?.body.role ?? 'Someone of this board'
      }
      onAccept={async (erasure) => {
        const done = await (await notebook.erasing()).acceptRequest(erasure);
        setProblem(done.ok ? undefined : done.problem);
        setAsked((times) => times + 1);
      }}
      onDecline={async (erasure) => {
        await (await notebook.erasing()).declineRequest(erasure);
        setAsked((times) => times + 1);
      }}
    />
  );
};

const RequestList = ({
  load,
  problem,
  writer,
  onAccept,
  onDecline,
}: {
  readonly load: () => Promise<readonly ErasureRequest[]>;
  readonly problem: keyof typeof notErasedText | undefined;
  readonly writer: (author: string) => string;
  readonly onAccept: (erasure: string) => Promise<unknown>;
  readonly onDecline: (erasure: string) => Promise<unknown>;
}) => {
  const requests = useLoaded(load);
  if (!problem && !requests?.length) return null;
  return (
    <Section heading="Asked to erase here too">
      {problem && (
        <Notice tone="problem" title="Not erased yet" announce>
          {notErasedText[problem]}
        </Notice>
      )}
      <List label="Asked to erase" look="apart">
        {requests?.map(({ erasure, author, at, records }) => (
          <ListRow
            key={erasure}
            title={`${writer(author)} erased this on ${longDate(localDate(at))}`}
            meta={records.map(titleOf).join(' · ')}
          >
            <div className="cluster">
              <Button size="small" onClick={() => void onDecline(erasure)}>
                Keep it here
              </Button>
              <AskOnce
                label="Erase it here too"
                size="small"
                title="Erase it for good?"
                yes="Erase it"
                no="Not now"
                onYes={() => onAccept(erasure)}
              >
                Nobody can bring it back afterwards. {outOfReach}
              </AskOnce>
            </div>
          </ListRow>
        ))}
      </List>
    </Section>
  );
};
