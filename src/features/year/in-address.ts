import { useEffect, useState } from 'react';

/** What stands after "?" in the address, by name. */
export const readFromAddress = (hash: string): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(hash.split('?')[1] ?? ''));

const hashWith = (path: string, words: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams(Object.entries(words).filter(([, word]) => word !== '')).toString();
  return query === '' ? path : `${path}?${query}`;
};

/** Choices of a list, kept in the address: the way back, and a link, bring them with them. Empty words are left out. */
export const useInAddress = () => {
  const [words, setWords] = useState(() => readFromAddress(location.hash));
  useEffect(() => {
    const read = () => setWords(readFromAddress(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const change = (part: Readonly<Record<string, string>>) => {
    const next = { ...words, ...part };
    setWords(next);
    const [path = ''] = location.hash.split('?');
    history.replaceState(history.state, '', hashWith(path, next));
  };
  return { words, change };
};
