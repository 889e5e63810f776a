export interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Test files of which at least one must fail. */
  readonly killers: readonly string[];
}

export const allMutants: readonly Mutant[];
export const allSwitches: readonly Mutant[];
export const fewMutants: readonly Mutant[];
export const runMutants: (
  mutants: readonly Mutant[],
  say?: (line: string) => void,
) => Promise<{
  readonly killed: number;
  readonly wrong: readonly { readonly name: string; readonly why: string }[];
}>;
