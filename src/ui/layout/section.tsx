import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from '../class-names.ts';
import './section.css';

interface SectionProps {
  readonly heading: ReactNode;
  readonly level?: 2 | 3 | undefined;
  /** A small line beside the heading: "3 of 9". */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
  readonly hideHeading?: boolean | undefined;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

export const Section = ({ heading, level = 2, meta, actions, hideHeading, id, children }: SectionProps) => {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} className={classNames('section', `section-${level}`)} aria-labelledby={headingId}>
      <div className={hideHeading ? 'visually-hidden' : 'section-head'}>
        <Heading id={headingId}>{heading}</Heading>
        {meta && <span className="section-meta">{meta}</span>}
        {actions && <div className="cluster section-actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
};
