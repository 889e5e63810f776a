import '../ui/start.ts';
import regularFont from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import boldFont from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url';
import { createRoot } from 'react-dom/client';
import acronymsUrl from '../../data/acronyms/acronyms.json?url';
import adoptingUrl from '../../data/adopting/adopting.json?url';
import datesUrl from '../../data/dates.json?url';
import figuresUrl from '../../data/figures.json?url';
import namesUrl from '../../data/names/names.json?url';
import reformUrl from '../../data/reform.json?url';
import sampleUrl from '../../data/sample/hillside.json?url';
import { App, loadScreen } from '../app/app.tsx';
import { sha256Hex } from '../base/ids.ts';
import type { WorkerLike } from '../base/worker-bridge.ts';
import type { FigureList } from '../domain/year/figure-list.ts';
import { createOffline } from '../offline/create-offline.ts';
import pdfWorkerUrl from '../report/pdf/pdf.worker.ts?worker&url';
import type { Services } from '../services.ts';
import { createContentStore } from '../storage/content-store.ts';
import { clock, database, firstScreen, firstScreenStands, ids, notebook } from './notebook.ts';
import { policy } from './policy.ts';

/** The version of the shipped content; a new one is read into the database at the next start. A test holds it to data/. */
const contentVersion = '2026.11.2';

const frameworkUrls = import.meta.glob<string>('../../data/frameworks/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const readJson = async (address: string): Promise<unknown> => (await fetch(address)).json();

const settle = async () => {
  await notebook.settle();
  return notebook.saving.read()?.state !== 'not-saved';
};

const services: Services = {
  clock,
  ids,
  notebook,
  content: createContentStore({
    database,
    pack: {
      version: contentVersion,
      frameworks: Object.entries(frameworkUrls).map(([path, address]) => ({
        id: path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
        load: () => readJson(address),
      })),
      acronyms: { load: () => readJson(acronymsUrl) },
      dates: { load: () => readJson(datesUrl) },
      reform: { load: () => readJson(reformUrl) },
      names: { load: () => readJson(namesUrl) },
      adopting: { load: () => readJson(adoptingUrl) },
    },
  }),
  offline: createOffline({ policy, clock, settle, storage: () => notebook.facts(), firstScreen }),
  renderPdf: async (document, options = {}) => {
    const { renderInWorker } = await import('../report/render-in-worker.ts');
    return renderInWorker(document, {
      startWorker: () => new Worker(policy.scriptUrl(pdfWorkerUrl), { type: 'module' }) as WorkerLike,
      fontUrls: {
        regular: new URL(regularFont, location.href).href,
        bold: new URL(boldFont, location.href).href,
      },
      at: clock.now(),
      fileId: sha256Hex(document.code).slice(0, 32),
      ...options,
    });
  },
  renderWord: async (document, options) => (await import('./word.ts')).renderWord(document, options),
  loadFigureList: async () => (await readJson(figuresUrl)) as FigureList,
  loadSample: () => readJson(sampleUrl),
  build: __BUILD__,
};

/** Draws the app into the page. */
export const showScreens = (root: HTMLElement): void => {
  loadScreen(location.hash.slice(1));
  createRoot(root).render(<App services={services} onFirstScreen={firstScreenStands} />);
};
