import { terms } from '../../../domain/records/choices.ts';
import type { GlanceCell } from '../../../domain/year/glance.ts';
import { cellWords } from '../../../domain/year/glance-words.ts';
import { termWords } from '../../../domain/year/terms.ts';
import { classNames } from '../../../ui/class-names.ts';
import { IconBoard, IconCalendar, IconLooking } from '../../../ui/pictures/icons.tsx';
import { Shape } from '../../../ui/words/mark.tsx';
import { VisuallyHidden } from '../../../ui/words/visually-hidden.tsx';
import { cellLook } from './cell-look.ts';
import { type GlanceView, TwoCopies } from './two-copies.tsx';

/** A line a duty, a place a term. On a phone the signs alone are drawn; their words are there to be read out. */
export const GlancePicture = ({ part, today, hrefOf }: GlanceView) => (
  <div className="glance">
    <div className="glance-row glance-heads" aria-hidden="true">
      <span />
      {terms.map((term) => (
        <span key={term}>{termWords[term]}</span>
      ))}
    </div>
    <ul className="glance-rows">
      {part.rows.map(({ duty, cells, inBoardCopy }) => (
        <li key={duty.id} className="glance-row">
          {hrefOf ? (
            <a className="glance-duty" href={hrefOf(duty.id)}>
              {duty.short}
            </a>
          ) : (
            <span className="glance-duty">{duty.short}</span>
          )}
          {cells.map((cell, place) => (
            <div key={cell.term} className="glance-place">
              <TwoCopies
                cell={cell}
                inBoardCopy={inBoardCopy[place]}
                draw={(one) => <Cell cell={one} today={today} />}
              />
            </div>
          ))}
        </li>
      ))}
    </ul>
  </div>
);

const Cell = ({ cell, today }: { readonly cell: GlanceCell; readonly today: string }) => {
  const { look, shape, tone = 'plain' } = cellLook(cell);
  const { looked, answer, planned } = cellWords(cell, today);
  const [first = '', ...rest] = [
    cell.looked ? answer : '',
    looked,
    cell.looked ? '' : answer,
    planned,
  ].filter((words) => words !== '');
  return (
    <span className={classNames('glance-cell', `glance-${look}`, `glance-tone-${tone}`)}>
      {shape && <Sign shape={shape} />}
      <span className="glance-words">
        <VisuallyHidden>{termWords[cell.term]}: </VisuallyHidden>
        <span>{first}</span>
        {rest.map((words) => (
          <span key={words} className="glance-more">
            <VisuallyHidden>; </VisuallyHidden>
            {words}
          </span>
        ))}
      </span>
    </span>
  );
};

const Sign = ({ shape }: { readonly shape: NonNullable<ReturnType<typeof cellLook>['shape']> }) => {
  if (shape === 'calendar') return <IconCalendar />;
  if (shape === 'looked') return <IconLooking />;
  return shape === 'board' ? <IconBoard /> : <Shape shape={shape} />;
};
