import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../tools/serve.mjs';

export const thisVersion = process.env.OUT_DIR ?? 'dist';
export const nextVersion = `${thisVersion}-next`;

/** The app's address, for one test alone: it can be shut, opened again, and given a new version. */
export interface Site {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly requests: readonly string[];
  release(folder: string): void;
  isOpen(): boolean;
  shut(): Promise<void>;
  reopen(): Promise<void>;
}

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export const openSite = async (): Promise<Site> => {
  const requests: string[] = [];
  let folder = thisVersion;
  const start = (port: number) =>
    serve({ root: () => folder, port, onRequest: (path) => requests.push(path) });
  let server: Server | null = await start(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    requests,
    release: (next) => {
      folder = next;
    },
    isOpen: () => server !== null,
    shut: async () => {
      const running = server;
      server = null;
      if (running) await stop(running);
    },
    reopen: async () => {
      server ??= await start(port);
    },
  };
};
