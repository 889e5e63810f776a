import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import './list-row.css';

interface ListRowProps {
  readonly title: ReactNode;
  readonly meta?: ReactNode;
  readonly leading?: ReactNode;
  readonly trailing?: ReactNode;
  /** Below title and meta. */
  readonly children?: ReactNode;
  readonly href?: string | undefined;
  readonly onOpen?: (() => void) | undefined;
  readonly current?: boolean | undefined;
  readonly className?: string | undefined;
}

const Title = ({ title, href, onOpen, current }: ListRowProps) => {
  if (href !== undefined) {
    return (
      <a className="list-row-title list-row-open" href={href} aria-current={current ? 'true' : undefined}>
        {title}
      </a>
    );
  }
  if (onOpen) {
    return (
      <button type="button" className="list-row-title list-row-open" aria-pressed={current} onClick={onOpen}>
        {title}
      </button>
    );
  }
  return <span className="list-row-title">{title}</span>;
};

/** The title is the link; its touch area is the whole row. What can be pressed in `trailing` lies above it. */
export const ListRow = (props: ListRowProps) => {
  const { meta, leading, trailing, children, current, className } = props;
  return (
    <li className={classNames('list-row', current && 'list-row-current', className)}>
      {leading && <div className="list-row-leading">{leading}</div>}
      <div className="list-row-words">
        <div className="list-row-head">
          <Title {...props} />
          {trailing && <div className="list-row-trailing">{trailing}</div>}
        </div>
        {meta && <div className="list-row-meta">{meta}</div>}
        {children}
      </div>
    </li>
  );
};
