import { useHere } from '../../../../here/here.ts';
import { useRecords } from '../../../../here/records.ts';
import { SendFile } from '../../../../pieces/send-file/send-file.tsx';
import { useServices } from '../../../../services.ts';
import type { Current } from '../../../../storage/notebook.ts';
import { Disclosure } from '../../../../ui/actions/disclosure.tsx';

/** A file with this visit and its questions, and nothing else: taken in over there, both hold the same visit. */
export const SendPlan = ({ looking: { record, body } }: { readonly looking: Current<'looking'> }) => {
  const { notebook } = useServices();
  const { place } = useHere();
  const questions = useRecords({ type: 'question', looking: record })?.map((one) => one.record) ?? [];
  if (place.sample) return null;

  const make = async () => {
    await notebook.settle();
    const files = await notebook.files();
    return files.exportNotebook({
      kind: 'hand-over',
      boards: [place.board],
      records: [record, ...questions, ...body.visitors.filter((visitor) => visitor.startsWith('person_'))],
      lock: { kind: 'none' },
      form: 'text',
    });
  };

  return (
    <Disclosure summary="Send the plan to a co-visitor" meta="A file">
      <div className="stack">
        <p>
          Your co-visitor, who joined this board by its invite, opens the file under Settings, “Take in a
          file”. Then you both hold the same visit, and your notes come together later. It holds the plan and
          its questions, and no notes
          {body.visitors.length > 1 ? '' : '. Say first who comes along'}.
        </p>
        <SendFile what="plan" make={make} />
      </div>
    </Disclosure>
  );
};
