import type { Server } from 'node:http';

export declare function serve(options: {
  root: string | (() => string);
  port: number;
  onRequest?: (path: string) => void;
}): Promise<Server>;
