import { useEffect } from 'react';
import { to } from '../../../routes.ts';

/** A statement within its list: "#/library/quick-eight?at=q8-culture". */
export const placeInList = (framework: string, statement: string): string =>
  `#${to.framework(framework)}?at=${statement}`;

const readPlaceInList = (hash: string): string =>
  new URLSearchParams(hash.split('?')[1] ?? '').get('at') ?? '';

/** A new page goes to its top and its heading first; milliseconds until it has. */
const atTheTop = 150;

/** Once the list stands, goes to the statement that the address names. */
export const useGoToPlace = (stands: boolean): void => {
  useEffect(() => {
    const at = readPlaceInList(location.hash);
    if (!stands || at === '') return;
    const timer = setTimeout(() => {
      const statement = document.getElementById(at);
      statement?.scrollIntoView({ block: 'center' });
      statement?.focus({ preventScroll: true });
    }, atTheTop);
    return () => clearTimeout(timer);
  }, [stands]);
};
