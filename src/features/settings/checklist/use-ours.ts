import { useMemo } from 'react';
import { itemsById } from '../../../domain/own-content/find-item.ts';
import { type Ours, whatIsOurs } from '../../../domain/own-content/what-is-ours.ts';
import { useFrameworks } from '../../../here/frameworks.ts';
import { useRecords } from '../../../here/records.ts';

/** The lists as the board has them, and all in which they differ from the shipped; undefined until known. */
export const useOurs = () => {
  const frameworks = useFrameworks();
  const wordings = useRecords({ type: 'wording' });
  const own = useRecords({ type: 'own' });
  return useMemo(
    () =>
      frameworks &&
      wordings &&
      own && {
        frameworks,
        items: itemsById(frameworks),
        own,
        ours: whatIsOurs(frameworks, { wordings, own }),
        /** The version of the shipped content. */
        content: frameworks[0]?.content ?? '',
      },
    [frameworks, wordings, own],
  );
};

/** What is said of an item in a list; nothing of one that is as it came. */
export const kindWords: Record<Ours['kind'], string> = {
  worded: 'Our words',
  hidden: 'Hidden',
  added: 'Our own',
};
