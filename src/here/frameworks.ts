import { useCallback } from 'react';
import type { Framework } from '../domain/content/content.ts';
import { useServices } from '../services.ts';
import type { WhenFailed } from '../ui/use-loaded.ts';
import { useLaidOver } from './records.ts';

/** All lists, the library's and our own among them. */
export const useFrameworks = (whenFailed?: WhenFailed): readonly Framework[] | undefined => {
  const { content } = useServices();
  return useLaidOver(
    useCallback(() => content.frameworks(), [content]),
    whenFailed,
  );
};
