import { useMemo, useRef } from 'react';
import type { ReportDocument } from '../../../report/document.ts';

/** The same words are the same document, or a PDF being made would be stopped by any other change. */
export const useSaid = (document: ReportDocument): ReportDocument => {
  const said = useRef(document);
  return useMemo(() => {
    if (document.code !== said.current.code) said.current = document;
    return said.current;
  }, [document]);
};
