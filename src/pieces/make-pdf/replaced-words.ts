export interface ReplacedWords {
  readonly character: string;
  readonly codePoint: string;
  readonly times: number;
}

/** Unseen signs would leave a hole in the sentence. */
const unseen = /^[\p{C}\p{Z}\p{M}]*$/u;

const timesWords = (times: number): string => {
  if (times === 1) return 'once';
  return times === 2 ? 'twice' : `${times} times`;
};

/** A character that no font here can draw, as a person would say it: "“🎉” (U+1F389), twice". */
export const replacedWords = ({ character, codePoint, times }: ReplacedWords): string =>
  unseen.test(character)
    ? `A sign that cannot be seen (${codePoint}), ${timesWords(times)}`
    : `“${character}” (${codePoint}), ${timesWords(times)}`;
