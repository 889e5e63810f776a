const startsQuote = [
  /^-{2,} ?(original|forwarded) message ?-{2,}$/i,
  /^on .{6,240} wrote:$/i,
  /^from: \S.*\n(?:[^\n]*\n){0,3}(?:sent|date|to|subject): /i,
  /^_{12,}\s*\nfrom: /i,
];

/** Where the copy of an earlier e-mail begins, as the mail programs in use write it; -1 when there is none. */
const quoteStart = (text: string): number => {
  for (let at = 0; at >= 0; ) {
    // "On …" may be broken into two lines by a narrow window.
    const rest = text.slice(at, at + 600);
    const line = rest.split('\n', 1)[0] ?? '';
    const two = rest.split('\n', 2).join(' ');
    if (startsQuote.some((pattern) => pattern.test(line.trim()) || pattern.test(two) || pattern.test(rest)))
      return at;
    if (/^>/.test(line) && isQuotedToTheEnd(text.slice(at))) return at;
    const next = text.indexOf('\n', at);
    at = next < 0 ? -1 : next + 1;
  }
  return -1;
};

const isQuotedToTheEnd = (text: string): boolean =>
  text.split('\n').every((line) => line.trim() === '' || line.startsWith('>'));

/** Somebody answered between the lines: then the copy is part of the answer. */
const isAnsweredBetween = (quoted: string): boolean => {
  const first = quoted.search(/^>/m);
  return first >= 0 && !isQuotedToTheEnd(quoted.slice(first));
};

/** An answer apart from the copy of my own e-mail below it; `quoted` is empty where there is none. */
export const apartFromQuoted = (text: string): { readonly answer: string; readonly quoted: string } => {
  const at = quoteStart(text);
  const answer = at < 0 ? text : text.slice(0, at).trimEnd();
  const quoted = at < 0 ? '' : text.slice(at);
  return answer.trim() === '' || isAnsweredBetween(quoted)
    ? { answer: text, quoted: '' }
    : { answer, quoted };
};
