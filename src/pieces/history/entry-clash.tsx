import type { PastProps } from './past-entry.ts';
import { usePastScreens } from './use-past-screens.ts';

/** Nothing, unless two versions stand side by side. */
export const EntryClash = (props: PastProps) => {
  const clashes = props.entry.clashes.length > 0;
  const screens = usePastScreens(clashes);
  if (!clashes) return null;
  if (screens) return <screens.TwoVersions {...props} />;
  return <p className="soft">Two versions of this were written at the same time. Both are kept.</p>;
};
