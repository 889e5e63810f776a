/** Small letters without accents: "Siobhán" is found as "siobhan", "Łukasz" as "lukasz". */
export const fold = (word: string): string => (plain.test(word) ? word.toLowerCase() : foldSigns(word));

const plain = /^[a-z' -]*$/i;

const foldSigns = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");
