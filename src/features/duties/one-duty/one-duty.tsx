import type { Applies } from '../../../domain/content/applies.ts';
import type { Duty } from '../../../domain/content/content.ts';
import type { DutyPart } from '../../../domain/content/duty-list.ts';
import { stampWithWording } from '../../../domain/content/stamp-words.ts';
import { lookingTitle } from '../../../domain/looking.ts';
import { useFrameworks } from '../../../here/frameworks.ts';
import { useHere } from '../../../here/here.ts';
import { useLookingNow } from '../../../here/looking-now.ts';
import { useSaving, useTallies } from '../../../here/records.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import { LawStamp } from '../../../pieces/law-stamp/law-stamp.tsx';
import { NoteBox } from '../../../pieces/note-box/note-box.tsx';
import { SaveLine } from '../../../pieces/save-line.tsx';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { listQuery, readListAddress } from '../list/list-address.ts';
import { DutyActions } from './duty-actions.tsx';
import { DutyAssurance } from './duty-assurance.tsx';
import { DutyDelegation } from './duty-delegation.tsx';
import { DutyDocument } from './duty-document.tsx';
import { DutyNotes } from './duty-notes.tsx';
import { DutyQuestions } from './duty-questions.tsx';
import { DutySights } from './duty-sights.tsx';
import { DutyStands } from './duty-stands.tsx';
import './one-duty.css';

/** Questions first, then what one might see, then the box: in the order of a conversation. */
export const OneDuty = ({
  duty,
  part,
  applies,
}: {
  readonly duty: Duty;
  readonly part: DutyPart;
  readonly applies: Applies;
}) => {
  const { clock, notebook } = useServices();
  const { place, school } = useHere();
  const tally = useTallies(place.school)?.find(({ statement }) => statement === duty.id);
  // The duty's own questions stand without those of the library.
  const all = useFrameworks('go-without');
  const saving = useSaving();
  const now = useLookingNow();
  const [partName = part.title] = part.title.split(':');

  return (
    <div className="one-duty stack-loose">
      <PageHeader
        back={{ href: `#${routes.duties}${listQuery(readListAddress(location.hash))}`, label: 'Duties' }}
        eyebrow={`${partName} · ${stampWithWording(duty, school.type)}`}
        title={duty.short}
        lead={<AcronymText>{duty.text}</AcronymText>}
        status={<SaveLine saving={saving} />}
      />
      {duty.hidden && (
        <Notice
          tone="info"
          title="Hidden by our board"
          actions={<a href={`#${to.checklistItem(duty.id)}`}>Show it again</a>}
        >
          It is in no list and no count. What was written about it stays here.
        </Notice>
      )}
      {!applies.applies && (
        <Notice tone="info" title="Does not apply to this school">
          <AcronymText>{applies.why}</AcronymText>
        </Notice>
      )}
      <DutyStands duty={duty} tally={tally} />
      <DutyDelegation duty={duty.id} />
      <Section heading="In plain words">
        {duty.meaning && (
          <p className="prose">
            <AcronymText>{duty.meaning}</AcronymText>
          </p>
        )}
        {duty.note && (
          <p className="prose soft">
            <AcronymText>{duty.note}</AcronymText>
          </p>
        )}
        <LawStamp statement={duty} school={school} today={clock.today()} />
      </Section>
      <DutyQuestions duty={duty} frameworks={all} />
      {now.known && (
        <>
          <DutySights duty={duty} now={now} />
          <Section heading="Write a note">
            <NoteBox
              keeper={notebook}
              label="What you heard, saw or read"
              hint={
                now.looking
                  ? `It joins “${lookingTitle(now.looking.body)}”, under way.`
                  : 'It joins today’s reading. On a visit it joins the visit.'
              }
              seed={{ school: place.school, looking: now.record, statements: [duty.id] }}
              onFirstWord={now.begin}
            />
          </Section>
          <DutyNotes duty={duty} />
          {duty.answers === 'document' ? (
            <DutyDocument duty={duty} tally={tally} now={now} frameworks={all} />
          ) : (
            <DutyAssurance duty={duty} now={now} />
          )}
        </>
      )}
      <DutyActions duty={duty} />
      <p className="soft small">
        <a href={`#${to.boardPaper('inspection')}?duty=${encodeURIComponent(duty.id)}`}>
          “How do we know?”: this duty on a side of A4
        </a>
      </p>
      <p className="soft small">
        <a href={`#${to.checklistItem(duty.id)}`}>Change the wording, or hide this duty</a>
      </p>
    </div>
  );
};
