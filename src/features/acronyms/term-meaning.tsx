import type { AcronymSearch } from '../../domain/acronyms/acronym-search.ts';
import type { Acronym } from '../../domain/content/content.ts';
import { to } from '../../routes.ts';
import { hasMarks, TermMarks } from './term-marks.tsx';
import './term-meaning.css';

interface TermMeaningProps {
  readonly acronym: Acronym;
  readonly search: AcronymSearch;
  /** Shows a related term in the same place; without it they are links to their pages. */
  readonly onOpen?: (acronym: string) => void;
}

/** All that is known of one term, below its letters. */
export const TermMeaning = ({ acronym, search, onOpen }: TermMeaningProps) => {
  const related = acronym.related.map(search.byId).filter((found) => found !== undefined);
  return (
    <div className="stack">
      <div>
        <p className="term-expansion">{acronym.expansion}</p>
        {acronym.meaning && <p className="term-words">{acronym.meaning}</p>}
      </div>
      {hasMarks(acronym) && (
        <p className="cluster">
          <TermMarks acronym={acronym} />
        </p>
      )}
      {acronym.also.map((other) => (
        <div key={other.expansion} className="term-also">
          <p className="small soft">The same letters can also mean</p>
          <p>
            <strong>{other.expansion}</strong>
          </p>
          <p>{other.meaning}</p>
        </div>
      ))}
      {acronym.note && <p className="small">{acronym.note}</p>}
      {acronym.aliases.length > 0 && (
        <p className="small soft">Also looked for as: {acronym.aliases.join(', ')}</p>
      )}
      {related.length > 0 && (
        <nav aria-label="Related terms" className="term-related">
          <span className="small soft">Related</span>
          {related.map(({ id, letters, expansion }) =>
            onOpen ? (
              <button
                key={id}
                type="button"
                className="term-chip"
                title={expansion}
                onClick={() => onOpen(id)}
              >
                {letters}
              </button>
            ) : (
              <a key={id} className="term-chip" title={expansion} href={`#${to.acronym(id)}`}>
                {letters}
              </a>
            ),
          )}
        </nav>
      )}
    </div>
  );
};
