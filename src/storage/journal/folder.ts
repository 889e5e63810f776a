/** A folder of files, as the journal needs one: the browser's private one, or a test's. */
export interface Folder {
  names(): Promise<readonly string[]>;
  /** Bytes. */
  size(name: string): Promise<number>;
  /** Also while somebody writes to it; from `from` on, in bytes. */
  read(name: string, from?: number): Promise<Uint8Array>;
  create(name: string): Promise<OpenFile>;
  /** Does somebody have it open for writing? */
  isHeld(name: string): Promise<boolean>;
  drop(name: string): Promise<void>;
}

/** Written at its end only. */
export interface OpenFile {
  write(bytes: Uint8Array): void;
  /** Returns when all that was written is on the disk. */
  flush(): void;
  close(): void;
}
