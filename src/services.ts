import { createContext, useContext } from 'react';
import type { Clock } from './base/clock.ts';
import type { Ids } from './base/ids.ts';
import type { SignalLike } from './base/worker-bridge.ts';
import type { FigureList } from './domain/year/figure-list.ts';
import type { Offline } from './offline/offline.ts';
import type { RenderedPdf, ReportDocument } from './report/document.ts';
import type { ContentStore } from './storage/content-store.ts';
import type { Notebook } from './storage/notebook.ts';

/** Everything a feature may reach beyond its own room. Built once in main.tsx. */
export interface Services {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly notebook: Notebook;
  readonly content: ContentStore;
  readonly offline: Offline;
  readonly renderPdf: (
    document: ReportDocument,
    options?: { signal?: SignalLike; onProgress?: (done: number, total: number, what: string) => void },
  ) => Promise<
    | { ok: true; value: RenderedPdf }
    | { ok: false; problem: 'cancelled' | 'did-not-start' | 'failed'; detail?: string }
  >;
  /** The same document as a file of Word. */
  readonly renderWord: (
    document: ReportDocument,
    options?: { signal?: SignalLike },
  ) => Promise<
    | { ok: true; value: Uint8Array<ArrayBuffer> }
    | { ok: false; problem: 'cancelled' | 'did-not-start' | 'failed'; detail?: string }
  >;
  /** What a board may ask its school to count, loaded when it is asked for. */
  readonly loadFigureList: () => Promise<FigureList>;
  /** The sample school, loaded when it is asked for. */
  readonly loadSample: () => Promise<unknown>;
  readonly build: string;
}

export const ServicesContext = createContext<Services | null>(null);

export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A screen was drawn outside the app.');
  return services;
};
