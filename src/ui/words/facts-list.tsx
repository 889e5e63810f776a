import type { ReactNode } from 'react';
import './facts-list.css';

interface FactsListProps {
  readonly facts: readonly { readonly term: string; readonly value: ReactNode }[];
  readonly look?: 'rows' | 'stacked' | undefined;
}

export const FactsList = ({ facts, look = 'rows' }: FactsListProps) => (
  <dl className={`facts facts-${look}`}>
    {facts.map(({ term, value }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
