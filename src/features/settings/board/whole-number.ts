export interface NumberRange {
  readonly least: number;
  readonly most: number;
}

/** The whole number that was typed, or what to say about it. */
export const readWholeNumber = (
  typed: string,
  { least, most }: NumberRange,
): { readonly ok: true; readonly value: number } | { readonly ok: false; readonly words: string } => {
  const value = Number(typed.trim());
  const fits = /^\d{1,4}$/.test(typed.trim()) && value >= least && value <= most;
  return fits ? { ok: true, value } : { ok: false, words: `Type a whole number from ${least} to ${most}.` };
};
