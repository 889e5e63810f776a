/** On one line and no longer than so many letters; what is cut ends in "…", so that nobody takes it for the whole. */
export const shorten = (text: string, longest: number): string => {
  if (longest === Number.POSITIVE_INFINITY) return text.trim();
  const line = text.trim().replace(/\s+/g, ' ');
  const letters = Array.from(line);
  if (letters.length <= longest) return line;
  const cut = letters.slice(0, longest - 2).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')} …`;
};

/** Lines that a text takes at so many ordinary letters a line, near enough and rather too many. */
export const linesOf = (text: string, letters: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / letters)), 0);

/** In ordinary letters: capitals are wider, and of some words nothing but capitals is known. */
const widthOf = (line: string): number =>
  line.length + 0.35 * (line.match(/[A-Z]/g)?.length ?? 0) + 0.5 * (line.match(/[MWmw@%]/g)?.length ?? 0);
