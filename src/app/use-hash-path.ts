import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void) => {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
};

/** The address after `#`, without what follows `?`; pages read that part themselves. */
export const hashPath = (): string => {
  const path = location.hash.replace(/^#/, '').split('?')[0] ?? '';
  return path.startsWith('/') ? path : `/${path}`;
};

const go = (path: string) => {
  location.hash = path;
};

/** A location hook for the router. One document serves every address, and none of them reaches a server's log. */
export const useHashPath = (): [string, (path: string) => void] => [
  useSyncExternalStore(subscribe, hashPath),
  go,
];
