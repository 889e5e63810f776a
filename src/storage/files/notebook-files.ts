import type { Result } from '../../base/result.ts';
import type { FileProblem } from '../../exchange/notebook-file/file-limits.ts';
import type { FileKind } from '../../exchange/notebook-file/notebook-lines.ts';
import type { LineProblem } from '../../exchange/notebook-file/read-line.ts';
import type { FileLock } from '../../exchange/notebook-file/seal-file.ts';
import type { FileForm } from '../../exchange/notebook-file/write-notebook-file.ts';
import type { SaveProblem } from '../notebook.ts';

export type { FileForm, FileKind, FileLock, FileProblem, LineProblem };

/** Notebook files going out and coming in. Words for problems: exchange/notebook-file/file-words.ts. */
export interface NotebookFiles {
  /** Makes a file; nothing of the notebook changes. The sample school and signing keys are never in it. */
  exportNotebook(asked: ExportAsked, watch?: FileWatch): Promise<Result<MadeFile, ExportProblem>>;
  /**
   * The file has left the app (saved or shared), not only been made: from now on a backup counts as one, and what it
   * holds is held elsewhere. A file that somebody gave up in the share sheet is no backup.
   */
  keepExport(made: MadeFile): Promise<Result<null, SaveProblem>>;

  /** Reads and checks a file. Nothing but waiting rows exists of it until somebody says yes. */
  previewImport(
    bytes: Uint8Array,
    secret?: string | null,
    asked?: PreviewAsked & FileWatch,
  ): Promise<Result<ImportPreview, ImportProblem>>;
  /** Takes a previewed file in, chunk by chunk; what is cut off goes on at the next start. Cancelled: all taken back. */
  acceptImport(id: string, asked: AcceptAsked & FileWatch): Promise<Result<ImportDone, AcceptProblem>>;
  /** No: as if the file had never been opened. */
  rejectImport(id: string): Promise<void>;
  /** Takes back what only this file brought, and nothing here builds on or belongs to. */
  undoImport(id: string, watch?: FileWatch): Promise<Result<ImportUndone, AcceptProblem>>;
  /** Files that were taken in, newest first, and those that still wait. */
  imports(): Promise<readonly ImportSeen[]>;
  /** Goes on with what an earlier session left half done. Called at the start, after the first rows. */
  resumeImports(): Promise<void>;
}

export interface FileWatch {
  /** From 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

export interface ExportAsked {
  readonly kind: FileKind;
  /** Left out: all of this device but the sample. */
  readonly boards?: readonly string[];
  /** Of a hand-over: these records and no others. */
  readonly records?: readonly string[];
  readonly lock: FileLock;
  /** `text` for a share sheet, `binary` for a desktop; without a lock it is plain lines either way. */
  readonly form: FileForm;
}

export interface MadeFile {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  /** "send-notes-backup-2026-10-01.txt" */
  readonly name: string;
  /** For `new File`. */
  readonly type: string;
  /** ISO time. */
  readonly made: string;
  /** Revisions in it, whole or headers only. */
  readonly count: number;
  /** Ids of those that are in it with their words. */
  readonly whole: readonly string[];
}

export type ExportProblem = 'nothing-to-export' | 'cancelled' | 'changed-meanwhile' | SaveProblem;

export interface PreviewAsked {
  /** Takes what can still be read of a file that is cut short or damaged: every entry is checked by itself. */
  readonly salvage?: boolean;
}

export type ImportProblem = FileProblem | 'cancelled' | SaveProblem;

export interface ImportPreview {
  readonly id: string;
  readonly kind: FileKind;
  /** Who says they made it; nothing proves it. */
  readonly by: { readonly person: string; readonly name: string } | null;
  /** ISO time the file says. */
  readonly made: string;
  readonly maker: string;
  readonly boards: readonly ImportedBoard[];
  readonly counts: ImportCounts;
  /** By reason; none is taken in. */
  readonly refused: readonly { readonly why: LineProblem; readonly count: number }[];
  /**
   * Ask "Is this you?": a file to oneself. Only after a yes does what its maker accepted count here, and what it holds
   * count as held on the other device.
   */
  readonly askIfMe: boolean;
  /** New entries under my name that no device of mine here wrote: "says it is from you". */
  readonly underMyName: number;
  /** With `salvage`: what is wrong with the file as a whole. */
  readonly damaged: FileProblem | null;
}

export interface ImportedBoard {
  readonly board: string;
  /** As the file, or this device, has it. */
  readonly name: string | null;
  /** It is on this device. */
  readonly known: boolean;
  /** Of this board in the file, as a restore on an empty device needs them. */
  readonly schools: readonly { readonly record: string; readonly name: string }[];
}

export interface ImportCounts {
  /** Revisions that will be added, or whose words will. */
  readonly new: number;
  /** Notes among the records they belong to. */
  readonly notes: number;
  readonly alreadyHere: number;
  readonly refused: number;
  /** Words that were erased here, or taken off this device; they never come back. */
  readonly erasedHere: number;
  /** Pictures and papers that will be added. */
  readonly blobs: number;
}

export interface AcceptAsked {
  /** The answer to "Is this you?"; false where it was not asked. */
  readonly itIsMe: boolean;
}

export type AcceptProblem = 'unknown-import' | 'cancelled' | SaveProblem;

export interface ImportDone {
  readonly id: string;
  readonly added: number;
}

export interface ImportUndone {
  readonly dropped: number;
  /** Something here builds on them or belongs to them, or another file brought them too. */
  readonly kept: number;
}

export interface ImportSeen {
  readonly id: string;
  /** ISO time it was opened here. */
  readonly at: string;
  readonly state: 'staged' | 'moving' | 'done' | 'undone';
  readonly preview: ImportPreview;
}
