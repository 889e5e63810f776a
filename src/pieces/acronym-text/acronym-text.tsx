import { createContext, type ReactNode, useContext } from 'react';
import type { AcronymSpan } from '../../domain/acronyms/acronyms-in-text.ts';
import './acronym-text.css';

/** Filled by the app once the acronyms are loaded; until then the text is plain text. */
export interface AcronymReader {
  find(text: string): readonly AcronymSpan[];
  explain(acronym: string): void;
}

export const AcronymContext = createContext<AcronymReader | null>(null);

/** Text of ours in which any acronym can be tapped for its meaning. */
export const AcronymText = ({ children }: { readonly children: string }) => {
  const reader = useContext(AcronymContext);
  if (!reader) return children;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const span of reader.find(children)) {
    if (span.start > at) parts.push(children.slice(at, span.start));
    parts.push(
      <button
        key={span.start}
        type="button"
        className="acronym-word"
        onClick={(event) => {
          event.preventDefault();
          reader.explain(span.id);
        }}
      >
        {children.slice(span.start, span.end)}
      </button>,
    );
    at = span.end;
  }
  if (at === 0) return children;
  return [...parts, children.slice(at)];
};
