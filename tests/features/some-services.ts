import type { Acronym } from '../../src/domain/content/content.ts';
import type { Services } from '../../src/services.ts';
import { acronyms, adopting } from '../data/read-content.ts';
import { aDevice } from '../kit/a-notebook.ts';

/** A part of the app that a test does not use says so when it is used after all. */
const unused = (what: string) => () => {
  throw new Error(`${what} was not expected here`);
};

const file = {
  format: 1,
  content: '2026.11.1',
  groups: ['General'],
  entries: acronyms as Acronym[],
} as const;

/** The app's services on a real notebook and the shipped acronyms; the rest is not there. */
export const someServices = (own: Partial<Services> = {}): Services => {
  const { notebook, clock } = aDevice().openTab();
  return {
    clock,
    ids: { make: unused('ids'), salt: unused('ids') },
    notebook,
    content: {
      acronyms: async () => file,
      duties: unused('duties'),
      framework: unused('frameworks'),
      frameworks: unused('frameworks'),
      dates: unused('dates'),
      reform: unused('reform'),
      adopting: async () => adopting,
      names: unused('names'),
    },
    offline: {
      status: { read: () => undefined, subscribe: () => () => {} },
      acceptUpdate: unused('updates'),
      checkForUpdate: unused('updates'),
      install: unused('installing'),
      hold: () => () => {},
      checkReady: unused('readiness'),
      askToKeep: unused('readiness'),
    },
    renderPdf: unused('the PDF maker'),
    renderWord: unused('the Word maker'),
    loadFigureList: unused('the list of figures'),
    loadSample: unused('the sample'),
    build: 'test',
    ...own,
  };
};
