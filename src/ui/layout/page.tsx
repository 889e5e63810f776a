import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import './page.css';

interface PageProps extends ComponentProps<'main'> {
  /** 'text' keeps lines readable; 'wide' for tables and cards side by side; 'full' for panes. */
  readonly width?: 'text' | 'wide' | 'full' | undefined;
}

export const Page = ({ width = 'text', className, ...rest }: PageProps) => (
  <main id="main" tabIndex={-1} {...rest} className={classNames('page', `page-${width}`, className)} />
);

interface TwoPaneProps {
  readonly list: ReactNode;
  readonly listLabel: string;
  readonly detail?: ReactNode;
  readonly detailLabel: string;
  /** Which of the two a phone shows. */
  readonly showing: 'list' | 'detail';
}

export const TwoPane = ({ list, listLabel, detail, detailLabel, showing }: TwoPaneProps) => (
  <main id="main" tabIndex={-1} className={classNames('two-pane', `two-pane-shows-${showing}`)}>
    <section className="two-pane-list" aria-label={listLabel}>
      {list}
    </section>
    <section className="two-pane-detail" aria-label={detailLabel}>
      {detail}
    </section>
  </main>
);
