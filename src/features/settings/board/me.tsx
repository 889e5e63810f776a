import { useHere } from '../../../here/here.ts';
import { DraftField } from './draft-field.tsx';

export const Me = () => {
  const { place } = useHere();
  const keep = { type: 'person', record: place.person } as const;
  return (
    <div className="stack-loose">
      <DraftField
        {...keep}
        field="name"
        label="My name"
        hint="It stands on your reports."
        autoComplete="name"
        maxLength={300}
        check={(text) => (text.trim() ? undefined : 'A report says who wrote it. Type your name.')}
      />
      <DraftField
        {...keep}
        field="role"
        label="My role"
        hint="SEND link governor, SEND link trustee, chair, clerk"
        autoComplete="organization-title"
        maxLength={120}
        check={(text) => (text.trim() ? undefined : 'A report says in which role you wrote it. Type it.')}
      />
    </div>
  );
};
