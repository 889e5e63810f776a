import { Button } from '../../ui/actions/button.tsx';
import { IconNote } from '../../ui/pictures/icons.tsx';
import { EmptyState } from '../../ui/words/empty-state.tsx';
import { Entry } from '../../ui/words/entry.tsx';
import { FactsList } from '../../ui/words/facts-list.tsx';
import { Mark } from '../../ui/words/mark.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { UndoLine } from '../../ui/words/undo-line.tsx';
import { WorkLine } from '../../ui/words/work-line.tsx';
import type { GalleryState } from './gallery-state.ts';

export const wordsStates: readonly GalleryState[] = [
  {
    part: 'Notice',
    state: 'info',
    element: (
      <Notice tone="info" title="A new version is here" actions={<Button size="small">Use it now</Button>}>
        <p>It waits until you have stopped typing.</p>
      </Notice>
    ),
  },
  {
    part: 'Notice',
    state: 'good',
    element: (
      <Notice tone="good" title="Ready for a school with no signal">
        <p>Everything you need is on this device.</p>
      </Notice>
    ),
  },
  {
    part: 'Notice',
    state: 'warn',
    element: (
      <Notice tone="warn" title="Last backup 40 days ago" actions={<Button size="small">Back up now</Button>}>
        <p>Your notes are only on this device. A backup is the way back if it is lost.</p>
      </Notice>
    ),
  },
  {
    part: 'Notice',
    state: 'problem',
    element: (
      <Notice tone="problem" title="Not the file as signed">
        <p>A portal may have re-saved it. Nothing in your notebook has changed. Ask for the original.</p>
      </Notice>
    ),
  },
  {
    part: 'Mark',
    state: 'shapes and tones',
    element: (
      <div className="cluster">
        <Mark shape="filled" tone="good">
          Assured
        </Mark>
        <Mark shape="half" tone="attention">
          Partly assured
        </Mark>
        <Mark shape="ring">Not yet assured</Mark>
        <Mark shape="ask" tone="plain">
          Cannot tell yet
        </Mark>
        <Mark shape="dash" tone="faint">
          Not looked at
        </Mark>
        <Mark shape="two" tone="attention">
          Two views
        </Mark>
        <Mark shape="tick" tone="good">
          Seen
        </Mark>
        <Mark shape="cross" tone="problem">
          Looked for, not found
        </Mark>
        <Mark shape="due" tone="attention">
          2 days over
        </Mark>
        <Mark tone="teal">Law</Mark>
        <Mark tone="faint">Kent only</Mark>
      </div>
    ),
  },
  {
    part: 'Entry',
    state: 'two notes',
    element: (
      <div>
        <Entry meta="Heard from pupils · today 13:52">
          A group of pupils said the quiet room helps most after lunch.
        </Entry>
        <Entry
          meta="Read · council minutes of 3 Nov · today 13:41"
          actions={
            <Button kind="quiet" size="small" icon={<IconNote />}>
              Change
            </Button>
          }
        >
          Two of six council members have SEN support; the agenda had playground noise.
        </Entry>
      </div>
    ),
  },
  {
    part: 'FactsList',
    state: 'rows',
    element: (
      <FactsList
        facts={[
          { term: 'Who', value: 'The governing body' },
          { term: 'How often', value: 'Each year, and after changes' },
          { term: 'Where', value: 'On the school’s website' },
        ]}
      />
    ),
  },
  {
    part: 'FactsList',
    state: 'stacked',
    element: (
      <FactsList
        look="stacked"
        facts={[
          { term: 'What I heard', value: 'The SENCO has two days a week; reviews take most of one.' },
          { term: 'What we agreed', value: 'Head to bring SENCO hours to the board in January.' },
        ]}
      />
    ),
  },
  {
    part: 'EmptyState',
    state: 'with first step',
    element: (
      <EmptyState title="No notes yet" action={<Button icon={<IconNote />}>Write the first note</Button>}>
        What you see, hear and read about this duty will stand here, newest first.
      </EmptyState>
    ),
  },
  {
    part: 'WorkLine',
    state: 'half way',
    element: (
      <WorkLine what="Making the PDF" done={3} total={12} howFar="Page 3 of 12" onCancel={() => undefined} />
    ),
  },
  { part: 'WorkLine', state: 'words only', element: <WorkLine what="Opening your notebook" /> },
  {
    part: 'UndoLine',
    state: 'after deleting',
    element: (
      <UndoLine onUndo={() => undefined} onDismiss={() => undefined}>
        Note deleted
      </UndoLine>
    ),
  },
];
