import { useCallback } from 'react';
import type { Result } from '../../base/result.ts';
import type { ReportDocument } from '../../report/document.ts';
import { useServices } from '../../services.ts';
import { useLoaded } from '../../ui/use-loaded.ts';
import { type DocumentProblem, readReportDocument } from './read-report-document.ts';

/** The document of a report as it was finished; undefined until read. */
export const useReportDocument = (blob: string): Result<ReportDocument, DocumentProblem> | undefined => {
  const { notebook } = useServices();
  return useLoaded(
    useCallback(async () => readReportDocument(await notebook.readBlob(blob)), [notebook, blob]),
  );
};
