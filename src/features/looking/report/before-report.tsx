import { useCallback, useContext } from 'react';
import type { ToLookAt } from '../../../domain/identifiability/before-report.ts';
import { HintContext } from '../../../pieces/hints/hint-reader.ts';
import { hintWords } from '../../../pieces/hints/hint-words.ts';
import type { LookingView } from '../../../report/looking-view.ts';
import { to } from '../../../routes.ts';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Tick } from '../../../ui/fields/tick.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';

const whyWords = {
  ...hintWords,
  judging: 'This judges teaching; say what you saw instead',
  worry: 'A worry about a child? Tell the safeguarding lead; it does not belong in a report',
};

/** What the report of a part would print, record by record. */
const recordsOf = (view: LookingView, part: 1 | 2) =>
  [
    view.looking,
    ...view.notes,
    ...view.assurances,
    ...view.documents,
    ...view.questions,
    ...view.actions,
    ...view.followUps,
    ...view.remarks,
    ...view.readBacks,
  ]
    .filter(({ body }) => body.part <= part)
    .map(({ record, body }) => ({ record, body }));

/** All that the hints see in a looking, once before its report is made; null until it has been read. */
export const useBeforeReport = (view: LookingView | undefined, part: 1 | 2): readonly ToLookAt[] | null => {
  const read = useContext(HintContext);
  const load = useCallback(
    async () => (view && read ? (await read()).readAll(recordsOf(view, part)) : null),
    [view, part, read],
  );
  return useLoaded(load, 'go-without') ?? null;
};

/** Folded, with one tick; nobody has to open it, and it never claims to have seen all. */
export const BeforeReport = ({
  list,
  looking,
  ticked,
  onTick,
}: {
  readonly list: readonly ToLookAt[];
  readonly looking: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
}) => {
  if (list.length === 0) return null;
  return (
    <Disclosure
      summary="Before you make the report"
      meta={list.length === 1 ? '1 thing to look at' : `${list.length} things to look at`}
    >
      <div className="stack">
        <p className="soft">
          These words may point to one person, judge teaching, or tell of a worry about a child. There may be
          others that are not listed.
        </p>
        <List label="To look at">
          {list.map(({ record, why, words, around }) => (
            <ListRow
              key={`${record} ${why} ${words}`}
              href={`#${record.startsWith('note_') ? to.note(record) : to.writeUp(looking)}`}
              title={around}
              meta={
                <>
                  {whyWords[why]}: “{words}”
                </>
              }
            />
          ))}
        </List>
        <Tick
          label="I have looked at these"
          checked={ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      </div>
    </Disclosure>
  );
};
