import { useCallback, useEffect, useState } from 'react';
import type { Readiness, ReadyFact } from '../../../offline/offline.ts';
import { useServices } from '../../../services.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { WorkLine } from '../../../ui/words/work-line.tsx';
import { InstallWays } from './install-ways.tsx';
import { readyFactWords } from './ready-words.ts';

const marks: Record<
  ReadyFact['ok'],
  { shape: 'tick' | 'cross' | 'ask'; tone: 'good' | 'attention' | 'plain'; word: string }
> = {
  yes: { shape: 'tick', tone: 'good', word: 'Yes' },
  no: { shape: 'cross', tone: 'attention', word: 'Not yet' },
  unknown: { shape: 'ask', tone: 'plain', word: 'Not known' },
};

/** What was tested, not what is hoped: read back from this device's own store. */
export const Ready = () => {
  const { offline } = useServices();
  const [readiness, setReadiness] = useState<Readiness>();
  const [asked, setAsked] = useState<'kept' | 'refused' | 'cannot-ask'>();
  const check = useCallback(async () => {
    setReadiness(undefined);
    setReadiness(await offline.checkReady());
  }, [offline]);
  useEffect(() => void check(), [check]);

  const askToKeep = async () => {
    const kept = await offline.askToKeep();
    setAsked(kept === null ? 'cannot-ask' : kept ? 'kept' : 'refused');
    await check();
  };
  const promised = readiness?.facts.some((fact) => fact.words === 'keeping-promised');

  return (
    <div className="stack-loose">
      {!readiness && <WorkLine what="Testing what is on this device" />}
      {readiness && (
        <>
          <Notice
            tone={readiness.ready ? 'good' : 'warn'}
            title={
              readiness.ready
                ? 'Ready. It works with no signal.'
                : 'Not ready yet for a school with no signal'
            }
            announce
          >
            {readiness.ready
              ? 'You can switch the network off and open the app from its icon, write, and make a report.'
              : 'What is still missing stands below, with what to do about it.'}
          </Notice>
          <List label="What was tested">
            {readiness.facts.map((fact) => {
              const { title, next } = readyFactWords(fact);
              const { shape, tone, word } = marks[fact.ok];
              return (
                <ListRow
                  key={fact.words}
                  title={title}
                  meta={fact.ok === 'yes' ? undefined : next}
                  trailing={
                    <Mark shape={shape} tone={tone}>
                      {word}
                    </Mark>
                  }
                />
              );
            })}
          </List>
        </>
      )}
      <div className="cluster">
        <Button kind="primary" busy={!readiness} onClick={() => void check()}>
          Check again
        </Button>
        {readiness && !promised && (
          <Button onClick={() => void askToKeep()}>Ask the browser to keep my notes</Button>
        )}
      </div>
      {asked && asked !== 'kept' && (
        <Notice tone="info" announce>
          {asked === 'refused'
            ? 'The browser did not promise it. It usually does once the app is on the home screen, or has been used for some days.'
            : 'This browser cannot be asked. Putting the app on the home screen is the surest way.'}
        </Notice>
      )}
      <InstallWays />
    </div>
  );
};
