import { useRef } from 'react';
import type { ReportDocument } from '../../../../report/document.ts';

/**
 * The same object as long as the document says the same: its code says so. What is kept beside the plan (that its
 * sheet was printed) then does not stop the PDF that is being made.
 */
export const useSameDocument = (document: ReportDocument | undefined): ReportDocument | undefined => {
  const kept = useRef(document);
  if (kept.current?.code !== document?.code) kept.current = document;
  return kept.current;
};
