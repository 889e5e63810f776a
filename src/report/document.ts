/**
 * A report is words before it is a page. Screen, PDF, Word and minutes are drawings of this one document.
 * Same input, same document: clock and ids are passed in.
 */
export interface ReportDocument {
  readonly format: 1;
  readonly kind:
    | 'visit'
    | 'website'
    | 'paper'
    | 'annual'
    | 'trust'
    | 'crib-sheet'
    | 'visit-sheet'
    | 'pre-visit-note'
    | 'board-text'
    | 'year-plan'
    | 'figures'
    | 'minutes'
    | 'inspection-sheet'
    | 'checklist';
  readonly lang: 'en-GB';
  readonly title: string;
  readonly school: string;
  readonly part: 1 | 2;
  /** The board's own words for its confidential part, on every page of it; empty in the board's copy. */
  readonly partLabel: string;
  /** Large print: nothing on the page is under 18 points. */
  readonly edition: 'standard' | 'large-print';
  /** Stands on every page. Empty for crib sheets. */
  readonly mark: 'DRAFT' | 'FINAL' | '';
  /** Civil date the report is about. */
  readonly on: string;
  readonly content: string;
  readonly lawDate: string;
  readonly fileName: string;
  /** 26 base32 letters of SHA-256 of the canonical document without its code; stands on every page. */
  readonly code: string;
  readonly blocks: readonly Block[];
  /** What was left out on purpose, in words. */
  readonly leftOut: readonly string[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly tone?: 'lead' | 'small' }
  | { readonly kind: 'quote'; readonly runs: readonly Run[]; readonly by: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  /** Terms with what is said of each. Where a term repeats the one before it, a drawing shows it once. */
  | {
      readonly kind: 'facts';
      readonly facts: readonly { readonly term: string; readonly runs: readonly Run[] }[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** `width` is a share; shares of a table add up to 1. */
      readonly columns: readonly { readonly head: string; readonly width: number }[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: 'glossary';
      readonly columns: 1 | 2 | 3;
      /** Points. */
      readonly size: number;
      readonly entries: readonly {
        readonly letters: string;
        readonly expansion: string;
        readonly meaning?: string;
      }[];
    }
  | { readonly kind: 'withheld'; readonly text: string }
  | { readonly kind: 'signature'; readonly role: string; readonly label: string }
  /** To be filled in by hand: boxes to tick, and lines to write on. */
  | {
      readonly kind: 'write-in';
      /** "1.2"; empty where nothing is numbered. */
      readonly number: string;
      readonly runs: readonly Run[];
      readonly boxes: readonly string[];
      readonly lines: number;
    }
  | { readonly kind: 'break' };

export type BlockKind = Block['kind'];
export type BlockOf<Kind extends BlockKind> = Extract<Block, { readonly kind: Kind }>;

export interface Cell {
  readonly runs: readonly Run[];
  readonly head?: boolean;
  readonly span?: number;
}

export interface Run {
  /** Line breaks in it are the writer's own and are kept. */
  readonly text: string;
  readonly strong?: boolean;
  readonly link?: string;
  readonly acronym?: string;
  /** Where the words came from: for completeness tests and click-to-edit. */
  readonly from?: { readonly record: string; readonly field: string };
}

/** A place for a signature: page from 1, rectangle in points from the bottom left as PDF has it. */
export interface SignaturePlace {
  readonly role: string;
  readonly page: number;
  readonly rect: readonly [left: number, bottom: number, right: number, top: number];
  readonly field: string;
}

/** A character that no font here can draw, shown as a box on the page and listed before saving. */
export interface ReplacedCharacter {
  readonly character: string;
  readonly codePoint: string;
  readonly times: number;
}

export interface RenderedPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly places: readonly SignaturePlace[];
  readonly headings: readonly { readonly id: string; readonly page: number; readonly y: number }[];
  readonly replaced: readonly ReplacedCharacter[];
}
