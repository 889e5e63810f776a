import { createContext } from 'react';
import type { RecordToRead, ToLookAt } from '../../domain/identifiability/before-report.ts';
import type { Hint } from '../../domain/identifiability/hint.ts';

export type EraseProblem =
  | 'full'
  | 'unavailable'
  | 'newer-version'
  | 'too-large'
  | 'not-found'
  | 'still-in-it'
  | 'two-versions';

type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: EraseProblem };

/** A word that was replaced and is not erased yet. */
export interface Replaced {
  undo(): Promise<Answer<unknown> | null>;
  finish(): Promise<Answer<unknown>>;
}

/** A hint with what could stand in place of its words. */
export interface OfferedHint extends Hint {
  readonly instead: string;
}

/** Reads texts for the hints, and does what a person asks; the notebook fits it. */
export interface HintReader {
  /** Without those that a person has called fine. */
  find(record: string, text: string): Promise<readonly OfferedHint[]>;
  /** The list before a report, with words that judge teaching. */
  readAll(records: readonly RecordToRead[]): Promise<readonly ToLookAt[]>;
  /** Kept on this device only. */
  callFine(record: string, words: string): Promise<void>;
  replace(asked: {
    readonly record: string;
    readonly word: string;
    readonly replacement: string;
  }): Promise<Answer<Replaced>>;
  /** Has the card "Worried about a child?" not been read in this visit (outside visits: today) yet? */
  mayWorry(visit: string | undefined): Promise<boolean>;
  worryShown(visit: string | undefined): Promise<void>;
  /** Keeps an update from reloading the app while something can still be taken back. */
  hold(): () => void;
}

/** Names and rules are loaded when something is first typed. */
export const HintContext = createContext<(() => Promise<HintReader>) | null>(null);
