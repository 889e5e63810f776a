import { useLoaded } from '../../ui/use-loaded.ts';

/** What was said before is asked for now and then; writing must not wait, nor fail, for that. */
const load = () => import('./past-screens.ts').catch(() => null);
const notYet = async () => undefined;

/** Undefined until they are wanted and there; null where this part of the app did not load. */
export const usePastScreens = (wanted: boolean) => useLoaded(wanted ? load : notYet);
