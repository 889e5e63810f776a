import { memo } from 'react';
import type { Acronym } from '../../domain/content/content.ts';
import { to } from '../../routes.ts';
import { hasMarks, TermMarks } from './term-marks.tsx';
import './term-list.css';

const TermRow = memo(({ acronym }: { readonly acronym: Acronym }) => (
  <li className="term-row">
    <a href={`#${to.acronym(acronym.id)}`}>
      <b>{acronym.letters}</b> <span>{acronym.expansion}</span>
    </a>
    {hasMarks(acronym) && (
      <span className="term-row-marks">
        <TermMarks acronym={acronym} />
      </span>
    )}
  </li>
));

/** Letters and what they stand for, close together, as on the printed sheet. */
export const TermList = ({
  label,
  acronyms,
}: {
  readonly label: string;
  readonly acronyms: readonly Acronym[];
}) => (
  // biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops lists without markers
  <ul className="term-list" role="list" aria-label={label}>
    {acronyms.map((acronym) => (
      <TermRow key={acronym.id} acronym={acronym} />
    ))}
  </ul>
);
