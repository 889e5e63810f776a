import type { jsPDF } from 'jspdf';

/** A page as it goes into the file: its dictionary still open, its drawing not yet joined. */
export interface OpenPage {
  readonly pageNumber: number;
  readonly page: string[];
}

interface Given {
  readonly putPage: OpenPage;
  readonly postPutPages: undefined;
  readonly postPutResources: undefined;
  readonly putCatalog: undefined;
}

type Listener = (...given: unknown[]) => void;

interface Events {
  subscribe(event: string, listener: (given: never) => void): void;
  getTopics(): Readonly<Record<string, Readonly<Record<string, [Listener, boolean]>>>>;
}

export interface Build {
  /** Runs while the file is put together; ids of objects and pages are known only then. */
  on<Event extends keyof Given>(event: Event, listener: (given: Given[Event]) => void): void;
  bytes(): Uint8Array<ArrayBuffer>;
}

/** jsPDF logs what a listener throws, its own too, and hands out a broken file; here it is thrown. */
export const createBuild = (pdf: jsPDF): Build => {
  const { events } = pdf.internal as unknown as { events: Events };
  return {
    on: (event, listener) => events.subscribe(event, listener),
    bytes: () => {
      const thrown: unknown[] = [];
      for (const topic of Object.values(events.getTopics()))
        for (const subscription of Object.values(topic)) collectFrom(subscription, thrown);
      const bytes = new Uint8Array(pdf.output('arraybuffer'));
      if (thrown.length > 0) throw thrown[0];
      return bytes;
    },
  };
};

const collectFrom = (subscription: [Listener, boolean], thrown: unknown[]): void => {
  const [listener] = subscription;
  subscription[0] = function collecting(this: unknown, ...given) {
    try {
      listener.apply(this, given);
    } catch (error) {
      thrown.push(error);
    }
  };
};
