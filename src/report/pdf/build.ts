import type { jsPDF } from 'jspdf';

type BuildEvent = 'postPutPages' | 'postPutResources' | 'putCatalog';

export interface Build {
  /** Runs while the file is put together; ids of objects and pages are known only then. */
  on(event: BuildEvent, listener: () => void): void;
  bytes(): Uint8Array<ArrayBuffer>;
}

/** jsPDF logs what a listener throws and hands out a broken file; here it is thrown. */
export const createBuild = (pdf: jsPDF): Build => {
  const { events } = pdf.internal as unknown as {
    events: { subscribe(event: BuildEvent, listener: () => void): void };
  };
  const thrown: unknown[] = [];
  return {
    on: (event, listener) =>
      events.subscribe(event, () => {
        try {
          listener();
        } catch (error) {
          thrown.push(error);
        }
      }),
    bytes: () => {
      const bytes = new Uint8Array(pdf.output('arraybuffer'));
      if (thrown.length > 0) throw thrown[0];
      return bytes;
    },
  };
};
