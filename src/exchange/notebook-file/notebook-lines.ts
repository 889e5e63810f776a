import type { Header, Revision } from '../../revisions/revision.ts';

/**
 * Format 1 of the notebook file, frozen; NOTEBOOK-FILE.md describes it for strangers. One JSON value a line: first the
 * header, then lines in any order except that a blob stands before the revision that cites it, last the end.
 */
export const formatName = 'send-notebook';
export const formatVersion = 1;

/**
 * `backup` and `own-device` hold everything of one person's boards; `hand-over` holds current text only.
 * What a person accepted travels in the first two alone, and counts only when they say that the file is theirs.
 */
export type FileKind = 'backup' | 'hand-over' | 'own-device';

export interface FileHeader {
  readonly format: typeof formatName;
  readonly version: typeof formatVersion;
  /** The program that made it; for display. */
  readonly maker: string;
  /** ISO time. */
  readonly made: string;
  readonly kind: FileKind;
  readonly boards: readonly string[];
  /** Who says they made it. Nothing proves it. */
  readonly by?: { readonly person: string; readonly name: string };
  /** How many `rev` and `head` lines follow. */
  readonly count: number;
}

export interface RevisionLine {
  readonly line: 'rev';
  readonly id: string;
  readonly header: Header;
  readonly salt: string;
  readonly body: unknown;
}

/** A revision of the history: what was built on what, without its words. */
export interface HeadLine {
  readonly line: 'head';
  readonly id: string;
  readonly header: Header;
}

export interface BlobLine {
  readonly line: 'blob';
  readonly board: string;
  /** "sha256:" and 64 hex digits, of all its parts together. */
  readonly id: string;
  /** From 1; the parts of one blob follow one another. */
  readonly part: number;
  readonly parts: number;
  /** Base64. */
  readonly data: string;
}

/** What a person decided on a device: only in files to oneself. */
export type LocalLine =
  | {
      readonly line: 'local';
      readonly table: 'accepted';
      readonly row: { readonly key: string; readonly what: string; readonly id: string; readonly at: string };
    }
  | {
      readonly line: 'local';
      readonly table: 'forgotten';
      readonly row: { readonly record: string; readonly board: string; readonly at: string };
    };

export interface EndLine {
  readonly line: 'end';
  /** Lines before this one, the header among them. */
  readonly count: number;
  /** Of every byte before this line, line feeds included. */
  readonly sha256: string;
}

export type ContentLine = RevisionLine | HeadLine | BlobLine | LocalLine;

export const revisionLine = ({ id, header, words }: Revision): RevisionLine | HeadLine =>
  words ? { line: 'rev', id, header, salt: words.salt, body: words.body } : { line: 'head', id, header };

/** Bytes of a blob that stand in one line: in base64 with what is around it, less than 1 MiB. */
export const blobPart = 720 * 1024;
