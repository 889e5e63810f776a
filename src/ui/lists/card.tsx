import type { HTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import './card.css';

interface CardProps extends Omit<HTMLAttributes<HTMLElement>, 'title'> {
  readonly as?: 'div' | 'section' | 'article' | 'li' | undefined;
  readonly tone?: 'plain' | 'tinted' | 'attention' | undefined;
  readonly title?: ReactNode;
  readonly trailing?: ReactNode;
}

export const Card = ({
  as: Element = 'div',
  tone = 'plain',
  title,
  trailing,
  className,
  children,
  ...rest
}: CardProps) => {
  // A section has a heading; anything else only looks as if it had one.
  const Title = Element === 'section' || Element === 'article' ? 'h2' : 'div';
  return (
    <Element {...rest} className={classNames('card', `card-${tone}`, className)}>
      {(title || trailing) && (
        <div className="card-head">
          <Title className="card-title">{title}</Title>
          {trailing && <div className="card-trailing">{trailing}</div>}
        </div>
      )}
      {children}
    </Element>
  );
};
