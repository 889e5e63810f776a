import { everyPrompt, type Statement } from '../../../domain/content/content.ts';
import { to } from '../../../routes.ts';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { Mark } from '../../../ui/words/mark.tsx';
import { kindWords } from './use-ours.ts';

/** Each leads to where it is changed, and says what of it is ours. */
export const StatementRows = ({ statements }: { readonly statements: readonly Statement[] }) =>
  statements.length > 0 && (
    <List>
      {statements.map((statement) => (
        <ListRow
          key={statement.id}
          href={`#${to.checklistItem(statement.id)}`}
          title={statement.short ?? statement.text}
          {...(statement.short ? { meta: statement.text } : {})}
          trailing={saidOf(statement) && <Mark>{saidOf(statement)}</Mark>}
        />
      ))}
    </List>
  );

const saidOf = (statement: Statement): string => {
  const prompts = everyPrompt(statement);
  const isOurs = statement.worded || prompts.some(({ own, worded, hidden }) => own || worded || hidden);
  return [statement.own ? kindWords.added : isOurs && kindWords.worded, statement.hidden && kindWords.hidden]
    .filter(Boolean)
    .join(' · ');
};
