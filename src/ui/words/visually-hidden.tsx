import type { ReactNode } from 'react';
import './visually-hidden.css';

interface VisuallyHiddenProps {
  readonly as?: 'span' | 'h2' | 'h3' | 'p' | 'div' | undefined;
  readonly children: ReactNode;
}

/** Read out, not drawn. */
export const VisuallyHidden = ({ as: Element = 'span', children }: VisuallyHiddenProps) => (
  <Element className="visually-hidden">{children}</Element>
);
