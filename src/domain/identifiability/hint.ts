/** Where two of them overlap, the earlier kind counts. */
export const hintKinds = [
  'upn',
  'nhs-number',
  'birth-date',
  'initials',
  'staff-title',
  'relation',
  'full-name',
  'first-name',
  'nickname',
  'only-pupil',
  'small-number',
] as const;

export type HintKind = (typeof hintKinds)[number];

/** Words that may point to one person. It never claims to have found all, and nothing is blocked by it. */
export interface Hint {
  readonly kind: HintKind;
  /** Places in the text, in UTF-16 units: `text.slice(from, to)` is `words`. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** data/names, ready to be asked; all folded to small letters without accents. */
export interface KnownNames {
  readonly names: ReadonlySet<string>;
  /** Ordinary words or places too: they count only where a person is spoken of. */
  readonly alsoWord: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Writers, figures of history and of books, as written in small letters: "michael rosen". */
  readonly known: ReadonlySet<string>;
}

export interface HintOptions {
  readonly names: KnownNames;
  /** The board's small-number rule: numbers of pupils below it may point to children. */
  readonly smallNumber?: number;
  /** Governors and clerks of this notebook: their names stand in it rightly. */
  readonly governors?: readonly string[];
}
