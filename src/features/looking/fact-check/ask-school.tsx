import { useCallback, useMemo, useRef, useState } from 'react';
import { isoTime } from '../../../base/clock.ts';
import { addSchoolDays } from '../../../domain/fact-check/school-days.ts';
import type { FactCheck } from '../../../domain/records/bodies.ts';
import { useHere } from '../../../here/here.ts';
import { useDutyFrameworks } from '../../../here/records.ts';
import { KeptDate } from '../../../pieces/kept-date.tsx';
import { MakePdf } from '../../../pieces/make-pdf/make-pdf.tsx';
import { MakeWord } from '../../../pieces/make-pdf/make-word.tsx';
import { PassOnText } from '../../../pieces/pass-on/pass-on-text.tsx';
import { composeVisitReport } from '../../../report/compose-visit-report.ts';
import type { LookingView } from '../../../report/looking-view.ts';
import { basisOf, hasPartTwo } from '../../../report/select-part.ts';
import { useServices } from '../../../services.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { checkEmail } from './check-email.ts';

const recipients = ['Headteacher and SENCO', 'Headteacher', 'SENCO'] as const;

/** School days a school is given to answer in. */
const daysToAnswer = 5;

interface Handed {
  readonly basis: readonly string[];
  readonly code: string;
}

/** The e-mail first, then the draft as a file. Nothing is sent by itself, so the person says when it went. */
export const AskSchool = ({
  view,
  onAsked,
}: {
  readonly view: LookingView;
  readonly onAsked: () => void;
}) => {
  const { notebook, clock, renderPdf, renderWord } = useServices();
  const { board, person } = useHere();
  const content = useDutyFrameworks()?.[0]?.content ?? '';
  const today = clock.today();
  const [record] = useState(() => notebook.newRecord('factCheck'));
  const [to, setTo] = useState<(typeof recipients)[number]>(recipients[0]);
  const [replyBy, setReplyBy] = useState(() => addSchoolDays(today, daysToAnswer));
  const [failed, setFailed] = useState(false);
  /** What left the app; the words may be changed between copying and sending. */
  const handed = useRef<Handed>(undefined);

  const { looking } = view;
  const check = useMemo(
    (): FactCheck => ({
      school: looking.body.school,
      looking: looking.record,
      basis: [],
      code: '',
      sentTo: to,
      sentOn: today,
      replyBy,
      part: looking.body.part,
    }),
    [looking, to, today, replyBy],
  );
  const document = useMemo(() => {
    const at = isoTime(clock.now());
    const asked = { record, body: check, heads: [], author: '', at, createdAt: at };
    const sent = { ...view, factChecks: [...view.factChecks, asked], sinceCheck: {} };
    return composeVisitReport(sent, { mark: 'DRAFT', part: 1, madeOn: today, content });
  }, [view, check, record, today, content, clock]);
  const email = checkEmail(document, { to, replyBy, from: person });
  const now = useRef<Handed>({ basis: [], code: '' });
  now.current = { basis: basisOf({ ...view, replies: [] }, 1), code: document.code };
  const handOver = useCallback(() => {
    handed.current = now.current;
  }, []);
  const make = useCallback(
    (options: Parameters<typeof renderPdf>[1]) => {
      handOver();
      return renderPdf(document, options);
    },
    [renderPdf, document, handOver],
  );

  const sent = async () => {
    const { basis, code } = handed.current ?? now.current;
    const saved = await notebook.save({
      type: 'factCheck',
      record,
      fields: { ...check, basis: [...basis], code },
    });
    setFailed(!saved.ok);
    if (saved.ok) onAsked();
  };

  return (
    <>
      <Choice
        legend="Whom do you ask?"
        options={recipients.map((value) => ({ value, label: value }))}
        value={to}
        onChoose={setTo}
      />
      <KeptDate
        label="Reply by"
        hint={
          replyBy < today
            ? 'That day has passed. The e-mail below names it.'
            : 'Five school days. Weekends are left out; the school’s holidays are not known here.'
        }
        needed
        kept={replyBy}
        onKeep={(day) => day && setReplyBy(day)}
      />
      <Section heading="The e-mail">
        {hasPartTwo(view) && (
          <Notice tone="info">What is marked for {board.partLabel || 'Part 2'} is not in it.</Notice>
        )}
        <PassOnText label="Its words" text={email.text} subject={email.subject} onPassedOn={handOver} />
      </Section>
      <Section heading="Or as a file">
        <MakePdf
          make={make}
          fileName={document.fileName}
          label="Make the PDF, marked DRAFT"
          kind="secondary"
        />
        <MakeWord
          document={document}
          render={renderWord}
          label="Make a Word file, marked DRAFT"
          onMake={handOver}
        />
      </Section>
      {failed && (
        <Notice tone="problem" title="Not noted yet" announce>
          The storage of this device did not answer. Nothing you wrote is lost: try again.
        </Notice>
      )}
      <Button kind="primary" size="large" wide onClick={() => void sent()}>
        I have sent it
      </Button>
    </>
  );
};
