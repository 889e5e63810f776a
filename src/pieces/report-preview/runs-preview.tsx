import { type ReactNode, useContext } from 'react';
import type { Run } from '../../report/document.ts';
import { AcronymContext } from '../acronym-text/acronym-text.tsx';

/** A document may have come from someone else: only addresses that cannot run anything become links. */
const safeLink = (link: string | undefined): link is string =>
  link !== undefined && /^(https?:|mailto:|tel:)/i.test(link);

const RunWords = ({ run }: { readonly run: Run }) => {
  const reader = useContext(AcronymContext);
  const { acronym } = run;
  let words: ReactNode = run.text;
  if (acronym && reader)
    words = (
      <button type="button" className="acronym-word" onClick={() => reader.explain(acronym)}>
        {words}
      </button>
    );
  if (safeLink(run.link))
    words = (
      <a href={run.link} rel="noreferrer" target="_blank">
        {words}
      </a>
    );
  return run.strong ? <strong>{words}</strong> : words;
};

/** Line breaks in the text are the writer's own: `.report-runs` keeps them. */
export const Runs = ({ runs }: { readonly runs: readonly Run[] }) => (
  <span className="report-runs">
    {runs.map((run, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a finished document never changes
      <RunWords key={index} run={run} />
    ))}
  </span>
);
