import type { ReactNode } from 'react';
import { appliesToSchool } from '../../../domain/content/applies.ts';
import type { Section as ContentSection, Statement } from '../../../domain/content/content.ts';
import { useHere } from '../../../here/here.ts';
import { AcronymText } from '../../../pieces/acronym-text/acronym-text.tsx';
import { Disclosure } from '../../../ui/actions/disclosure.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import type { MarksNow } from '../marks-now.ts';
import { OneStatement } from './one-statement.tsx';

export const FrameworkSection = ({
  section,
  marks,
  below,
}: {
  readonly section: ContentSection;
  readonly marks?: MarksNow | undefined;
  /** What this list has beneath each of its statements. */
  readonly below?: ((statement: Statement) => ReactNode) | undefined;
}) => {
  const { school } = useHere();
  const whole = appliesToSchool(section, school);
  const statements = section.statements.map((statement) => ({
    statement,
    applies: appliesToSchool(statement, school),
  }));
  const notForUs = statements.flatMap(({ statement, applies }) =>
    applies.applies ? [] : [{ statement, why: applies.why }],
  );
  return (
    <Section heading={section.title}>
      {!whole.applies && (
        <Notice tone="info" title="Does not apply to this school">
          <AcronymText>{whole.why}</AcronymText>
        </Notice>
      )}
      {section.expectation && (
        <p className="framework-expectation prose">
          <AcronymText>{section.expectation}</AcronymText>
        </p>
      )}
      <ul className="framework-statements">
        {statements
          .filter(({ applies }) => applies.applies)
          .map(({ statement }) => (
            <OneStatement key={statement.id} statement={statement} marks={marks}>
              {below?.(statement)}
            </OneStatement>
          ))}
      </ul>
      {notForUs.length > 0 && (
        <Disclosure summary="Does not apply to this school" meta={`${notForUs.length}`}>
          <List look="plain">
            {notForUs.map(({ statement, why }) => (
              <ListRow key={statement.id} title={statement.text} meta={why} />
            ))}
          </List>
        </Disclosure>
      )}
    </Section>
  );
};
