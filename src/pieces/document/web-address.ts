const host = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i;

/**
 * Where the words of "Where" are an address of the web, that address as a link can have it; "www." and bare names of
 * a site are understood too. Anything else, and any other scheme, is a place in words.
 */
export const webAddress = (words: string): string | undefined => {
  const text = words.trim();
  if (/\s/.test(text) || text === '') return undefined;
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  const isWeb = (url.protocol === 'https:' || url.protocol === 'http:') && host.test(url.hostname);
  // A name before "@" would make one site look like another.
  return isWeb && url.username === '' && url.password === '' ? url.href : undefined;
};
