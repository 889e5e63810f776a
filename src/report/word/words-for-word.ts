/**
 * A file of Word is XML: one control character or half an emoji in a pasted note, and Word refuses the whole file.
 * Line breaks are kept as '\n'; every character that can be written is.
 */
export const wordsForWord = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
