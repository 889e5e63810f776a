import { useCallback, useState } from 'react';
import { lookingTitle } from '../../../domain/looking.ts';
import type { RecordType } from '../../../domain/records/bodies.ts';
import { notErasedText } from '../../../pieces/erase-trouble.ts';
import { UnderWay } from '../../../pieces/under-way.tsx';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { ToForget } from '../../../storage/erase/erasing.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button, ButtonLink } from '../../../ui/actions/button.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { Notice } from '../../../ui/words/notice.tsx';

const countedWords: Partial<Record<RecordType, readonly [one: string, many: string]>> = {
  note: ['note', 'notes'],
  assurance: ['answer', 'answers'],
  action: ['action', 'actions'],
  remark: ['remark', 'remarks'],
  document: ['document seen', 'documents seen'],
  report: ['report', 'reports'],
};

const listWords = (counts: ToForget['counts']): string =>
  Object.entries(countedWords)
    .flatMap(([type, [one, many]]) => {
      const count = counts[type as RecordType] ?? 0;
      return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
    })
    .join(', ');

/** After hand-over a visit need not stay on a governor's own tablet; but not while somebody may ask for it. */
export const RemoveFromDevice = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      summary="Remove from this device"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {open && (
        <UnderWay keep="Ask the clerk, and remove the visit when the matter is closed.">
          <Remove looking={looking} />
        </UnderWay>
      )}
    </Disclosure>
  );
};

const Remove = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { notebook } = useServices();
  const [state, setState] = useState<'asking' | 'removing' | keyof typeof notErasedText>('asking');
  const { record, body } = looking;
  const before = useLoaded(
    useCallback(async () => (await notebook.erasing()).beforeForgetting(record), [notebook, record]),
  );
  if (!before) return null;
  const { counts, onlyHere } = before;
  const what = listWords(counts);

  const remove = async () => {
    setState('removing');
    const done = await (await notebook.erasing()).forget(record);
    if (!done.ok) return setState(done.problem);
    location.hash = routes.looking;
  };

  return (
    <>
      {onlyHere > 0 && (
        <Notice
          tone="warn"
          title="Not all of it is held elsewhere"
          actions={
            <ButtonLink size="small" kind="primary" href={`#${to.settingsPart('backup')}`}>
              Make a backup first
            </ButtonLink>
          }
        >
          {onlyHere === 1 ? 'One entry of this visit is' : `${onlyHere} entries of this visit are`} in no file
          that this notebook knows of. Once removed, nobody has them.
        </Notice>
      )}
      <p>
        “{lookingTitle(body)}” goes from this device{what && ` with ${what}`}. Nobody else loses anything:
        what the clerk, your backups and your other device hold stays there. A file taken in here later does
        not bring it back.
      </p>
      {state !== 'asking' && state !== 'removing' && (
        <Notice tone="problem" title="Nothing was removed" announce>
          {notErasedText[state]}
        </Notice>
      )}
      <div className="cluster">
        <Button kind="danger" busy={state === 'removing'} onClick={() => void remove()}>
          {onlyHere > 0 ? 'Remove it all the same' : 'Remove it from this device'}
        </Button>
      </div>
    </>
  );
};
