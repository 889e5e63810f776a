import { AnswerMark, DocumentAnswerMark, TwoViewsMark } from '../../../pieces/answer/answer-mark.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { IconBoard, IconCalendar, IconLooking } from '../../../ui/pictures/icons.tsx';
import { Mark } from '../../../ui/words/mark.tsx';

export const GlanceKey = ({ elsewhere }: { readonly elsewhere: boolean }) => (
  <Disclosure summary="What the signs mean" className="no-print">
    <ul className="glance-key">
      <li>
        <Mark shape="dash" tone="faint">
          Not looked at
        </Mark>
        No look is recorded in that term
      </li>
      <li>
        <span className="glance-key-planned">
          <IconCalendar size={18} /> Planned
        </span>
        In the year plan, or a visit is to come
      </li>
      {elsewhere && (
        <li>
          <span className="glance-key-planned">
            <IconBoard size={18} /> Met centrally, or the trust board looks
          </span>
          Nothing is missing where this board does not look
        </li>
      )}
      <li>
        <span className="glance-key-planned glance-key-looked">
          <IconLooking size={18} /> No answer yet
        </span>
        Looked at; nobody has said how assured they are
      </li>
      <li>
        <AnswerMark answer="assured" /> <AnswerMark answer="partly" /> <AnswerMark answer="not-yet" />
        <AnswerMark answer="cannot-tell" /> <TwoViewsMark />
      </li>
      <li>
        <DocumentAnswerMark answer="in-place" /> <DocumentAnswerMark answer="due-for-renewal" />
        <DocumentAnswerMark answer="not-in-place" />
      </li>
    </ul>
  </Disclosure>
);
