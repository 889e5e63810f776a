import type { JournalContent, JournalFacts, JournalLine } from '../ports.ts';

/** What the page asks of the journal's worker. */
export type JournalCall =
  | { readonly call: 'start'; readonly tab: string }
  | { readonly call: 'append' | 'add'; readonly lines: readonly JournalLine[] }
  | { readonly call: 'begin'; readonly alive: ReadonlySet<string> | null; readonly gently: boolean }
  | { readonly call: 'facts' | 'read' | 'finish' | 'abandon' | 'wipe' };

export interface JournalRequest {
  readonly id: number;
  readonly asked: JournalCall;
}

export type JournalAnswer =
  | {
      readonly id: number;
      readonly ok: true;
      readonly value: JournalFacts | JournalContent | undefined;
    }
  | { readonly id: number; readonly ok: false; readonly name: string; readonly message: string };
