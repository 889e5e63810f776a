import { type ReactNode, useRef, useState } from 'react';
import { type CivilDate, shortDate } from '../../base/civil-date.ts';
import type { DocumentSeen } from '../../domain/records/bodies.ts';
import { type ReviewPeriod, suggestedReview } from '../../domain/review/review-due.ts';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { KeptDate } from '../kept-date.tsx';
import type { DocumentKeeper } from './document-keeper.ts';
import { DocumentText } from './document-text.tsx';
import { type DocumentDates, LastTime } from './last-time.tsx';
import { OpenAddress } from './open-address.tsx';
import { reviewHint } from './review-hint.ts';
import './document-look.css';

export interface DocumentLookProps {
  readonly keeper: DocumentKeeper;
  readonly record: string;
  /** What this looking says of it; nothing until somebody has looked. */
  readonly kept: DocumentSeen | undefined;
  readonly seed: Pick<DocumentSeen, 'school' | 'statement' | 'title' | 'seenOn' | 'part'>;
  /** The looking it is seen in, begun where there is none yet. */
  readonly begin: () => Promise<string>;
  /** What was written in another looking. */
  readonly last: DocumentSeen | undefined;
  readonly period: ReviewPeriod | undefined;
  readonly today: CivilDate;
  /** Below the facts of a document that was found: its tick list. */
  readonly children?: ReactNode;
}

/** Only of what was found: taken off when it was not found after all, and given back when it was. */
const noFacts = {
  dated: undefined,
  approvedBy: undefined,
  nextReview: undefined,
  heads: undefined,
};

const factsOf = ({ dated, approvedBy, nextReview, heads }: DocumentSeen) => ({
  dated,
  approvedBy,
  nextReview,
  heads,
});

/** Found, or looked for and not found; what it says of itself. Each answer is kept as it is given. */
export const DocumentLook = (props: DocumentLookProps) => {
  const { keeper, record, kept, seed, begin, last, children } = props;
  const [failed, setFailed] = useState(false);
  const setAside = useRef<DocumentSeen>(undefined);

  const save = async (fields: Parameters<DocumentKeeper['save']>[0]['fields']) => {
    const saved = await keeper.save({ type: 'document', record, fields });
    setFailed(!saved.ok);
  };
  const choose = async (found: DocumentSeen['found']) => {
    if (kept?.found === 'yes') setAside.current = kept;
    const before = setAside.current;
    const facts = found === 'yes' ? (before ? factsOf(before) : {}) : noFacts;
    if (kept) return save({ found, ...facts });
    const where = before?.where ?? (found === 'yes' && last?.found === 'yes' ? last.where : undefined);
    const title = before?.title ?? last?.title ?? seed.title;
    return save({ ...seed, title, where, found, ...facts, seenIn: [await begin()] });
  };
  const notLookedFor = () => {
    if (kept) setAside.current = kept;
    void keeper.remove(record);
  };

  return (
    <div className="stack">
      {failed && (
        <Notice tone="problem" title="Not saved yet" announce>
          The storage of this device did not answer. Try again in a moment.
        </Notice>
      )}
      <Choice
        legend="Was it there?"
        hideLegend={kept !== undefined}
        options={[
          { value: 'yes', label: 'Found', shape: 'tick' },
          { value: 'looked-not-found', label: 'Looked for, not found', shape: 'dash' },
        ]}
        value={kept?.found}
        onChoose={(found) => void choose(found)}
        clear={{ label: 'Not looked for', onClear: notLookedFor }}
      />
      {kept?.found === 'yes' && <FoundFields {...props} kept={kept} last={last} onSave={save} />}
      {kept?.found === 'yes' && children}
      {kept?.found === 'looked-not-found' && (
        <div className="document-facts">
          <DocumentText
            keeper={keeper}
            record={record}
            field="where"
            label="Where I looked"
            hint="The pages, the search, the menu."
          />
          <KeptDate
            label="Looked on"
            kept={kept.seenOn}
            needed
            notAfter={props.today}
            onKeep={(seenOn) => void save({ seenOn })}
          />
        </div>
      )}
    </div>
  );
};

const FoundFields = ({
  keeper,
  record,
  kept,
  last,
  period,
  today,
  onSave,
}: DocumentLookProps & {
  readonly kept: DocumentSeen;
  readonly onSave: (fields: DocumentDates & { readonly seenOn?: CivilDate | undefined }) => unknown;
}) => {
  // Words put in by the button beside the field are read into it anew.
  const [same, setSame] = useState(0);
  const box = { keeper, record };
  return (
    <>
      <LastTime
        last={last}
        here={kept}
        onSame={async (dates) => {
          await onSave(dates);
          setSame((times) => times + 1);
        }}
      />
      <div>
        <DocumentText
          {...box}
          field="where"
          label="Where"
          hint="The address of the page, or the place in words."
        />
        <OpenAddress where={kept.where} />
      </div>
      <div className="document-facts">
        <KeptDate
          label="Date on it"
          kept={kept.dated}
          notAfter={today}
          onKeep={(dated) => void onSave({ dated, nextReview: suggestedReview(dated, kept, period) })}
        />
        <KeptDate
          label="Next review"
          kept={kept.nextReview}
          onKeep={(nextReview) => void onSave({ nextReview })}
        />
        {reviewHint(kept, period) && <p className="soft small">{reviewHint(kept, period)}</p>}
        <DocumentText
          key={same}
          {...box}
          field="approvedBy"
          label="Approved by"
          hint="A role or a committee."
        />
      </div>
      <Disclosure summary="Title, and when I saw it" meta={`${kept.title}, ${shortDate(kept.seenOn, today)}`}>
        <div className="stack">
          <DocumentText
            {...box}
            field="title"
            label="Title"
            check={(title) => (title.trim() ? undefined : 'Give it a title; the name of the duty will do.')}
          />
          <KeptDate
            label="Seen on"
            kept={kept.seenOn}
            needed
            notAfter={today}
            onKeep={(seenOn) => void onSave({ seenOn })}
          />
        </div>
      </Disclosure>
    </>
  );
};
