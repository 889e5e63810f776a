import type { WordedField as FieldName, Framework, Statement } from '../../../../domain/content/content.ts';
import { hiddenField } from '../../../../domain/own-content/lay-over.ts';
import { to } from '../../../../routes.ts';
import { Section } from '../../../../ui/layout/section.tsx';
import { mayBeChanged, nounOf } from '../checklist-address.ts';
import { HideItem } from '../hide-item.tsx';
import type { useOurs } from '../use-ours.ts';
import { HiddenSince } from './hidden-since.tsx';
import { PromptsOf } from './prompts-of.tsx';
import { WordedField } from './worded-field.tsx';

const labels: readonly (readonly [FieldName, string])[] = [
  ['short', 'Short title'],
  ['text', 'The words'],
  ['meaning', 'In plain words'],
];

/** The words of something that came with the app; ours are laid over them, and they stay beneath. */
export const ShippedStatement = ({
  framework,
  statement,
  ours,
}: {
  readonly framework: Framework;
  readonly statement: Statement;
  readonly ours: NonNullable<ReturnType<typeof useOurs>>;
}) => {
  const { id, hidden = false, worded } = statement;
  const noun = nounOf(framework);
  const { content } = ours;
  const hiding = ours.ours.find(({ target, field }) => target === id && field === hiddenField);
  const hide = (
    <HideItem
      target={id}
      noun={noun}
      words={worded?.text ?? statement.text}
      content={content}
      hidden={hidden}
    />
  );
  return (
    <div className="stack-loose">
      {hidden && hide}
      {hiding && <HiddenSince hiding={hiding} content={content} />}
      {mayBeChanged(framework) && (
        <Section heading="Wording">
          <p className="soft">
            Everybody of our board reads these words, and reports print them. Visits that are planned keep the
            words they were planned with.
            {statement.stamp && ' The legal basis speaks of the words as they came; beside ours it says so.'}{' '}
            {framework.use === 'duties' && <a href={`#${to.duty(id)}`}>See the duty</a>}
          </p>
          {labels.map(([field, label]) => {
            const shipped = worded?.[field] ?? statement[field];
            return (
              shipped && (
                <WordedField
                  key={field}
                  target={id}
                  field={field}
                  label={label}
                  shipped={shipped}
                  content={content}
                />
              )
            );
          })}
        </Section>
      )}
      {mayBeChanged(framework) && <PromptsOf statement={statement} ours={ours} />}
      {!hidden && <Section heading={`Not a ${noun} for our board?`}>{hide}</Section>}
    </div>
  );
};
