import { useEffect, useRef, useState } from 'react';
import { type DutyShow, isDutyShow } from '../../../domain/duty-facts.ts';

/** What the list shows, kept in the address: the back button and a shared link both bring it back. */
export interface ListAddress {
  readonly show: DutyShow;
  readonly find: string;
}

export const readListAddress = (hash: string): ListAddress => {
  const [, query = ''] = hash.split('?');
  const words = new URLSearchParams(query);
  const show = words.get('show') ?? '';
  return { show: isDutyShow(show) ? show : 'all', find: words.get('find') ?? '' };
};

/** "?show=documents&find=plan", or nothing when everything is shown. */
export const listQuery = ({ show, find }: ListAddress): string => {
  const words = new URLSearchParams({
    ...(show === 'all' ? {} : { show }),
    ...(find === '' ? {} : { find }),
  });
  const query = words.toString();
  return query === '' ? '' : `?${query}`;
};

/** Safari throws after 100 changes of address in 30 seconds, so typing waits for a pause. */
const pause = 400;

export const useListAddress = () => {
  const [address, setAddress] = useState(() => readListAddress(location.hash));
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const read = () => {
      // A link was followed before the pause was over; it carries the words along, and the old address must not return.
      clearTimeout(waiting.current);
      setAddress(readListAddress(location.hash));
    };
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('hashchange', read);
      clearTimeout(waiting.current);
    };
  }, []);

  const change = (part: Partial<ListAddress>) => {
    const next = { ...address, ...part };
    setAddress(next);
    clearTimeout(waiting.current);
    const [path = ''] = location.hash.split('?');
    waiting.current = setTimeout(
      () => history.replaceState(history.state, '', `${path}${listQuery(next)}`),
      part.find === undefined ? 0 : pause,
    );
  };
  return { ...address, change };
};
