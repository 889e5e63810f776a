import { useCallback } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import { useServices } from '../../../services.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { FactsList } from '../../../ui/words/facts-list.tsx';
import { CheckForUpdate } from './check-for-update.tsx';

export const About = () => {
  const { build, content } = useServices();
  const reform = useLoaded(
    useCallback(() => content.reform(), [content]),
    'go-without',
  );
  return (
    <div className="stack-loose">
      <Section heading="What it is">
        <div className="prose">
          <p>
            A notebook for governors and trustees who look, on the board’s behalf, at how a school meets its
            duties for pupils with special educational needs and disabilities (SEND): what you saw, who told
            you, how assured you are, and what should happen next. It ends as a report that the board can act
            on.
          </p>
          <p>
            It works with no signal. No account, no adverts, nothing measured. What you write stays on this
            device until you send it.
          </p>
        </div>
      </Section>
      <Section heading="What it is not">
        <ul className="prose">
          <li>Not an inspection: it scores nobody and ranks nobody, and no teacher is judged.</li>
          <li>
            Not a place for pupils’ names, nor for a worry about a child: that goes to the safeguarding lead,
            at once.
          </li>
          <li>Not legal advice. Each duty says what it rests on, how sure we are, and when we checked.</li>
          <li>Not from the Department for Education, Ofsted or any local authority.</li>
        </ul>
      </Section>
      <Section heading="This version">
        <FactsList facts={[{ term: 'Build', value: build }]} />
        <CheckForUpdate />
      </Section>
      {reform && (
        <Section heading="SEND reform">
          <div className="prose">
            <p>
              <strong>{reform.title}</strong> {reform.text}
            </p>
            <ul>
              {reform.points.map((point) => (
                <li key={point.text}>
                  {point.text} <span className="soft small">Source: {point.source}</span>
                </li>
              ))}
            </ul>
            <p className="soft small">Checked on {longDate(reform.checkedOn)}.</p>
          </div>
        </Section>
      )}
      <Section heading="Moving house">
        <p className="prose">
          Your notebook belongs to this address and this browser:{' '}
          <strong className="about-address">{`${location.origin}${location.pathname}`}</strong> The same app
          at another address, or in another browser, starts empty. Clearing this browser’s data for the
          address clears the notebook too.
        </p>
      </Section>
      <Section heading="Typefaces">
        <p className="prose">
          Source Sans 3 (Adobe) and Atkinson Hyperlegible Next (Braille Institute), both under the SIL Open
          Font Licence 1.1, unmodified.
        </p>
      </Section>
    </div>
  );
};
