import { useState } from 'react';

/**
 * What a control shows: what was chosen, at once; what is kept, as soon as that changes.
 * Between the tap and the disk a control that waited would seem not to have been touched.
 */
export const useShown = <Value>(kept: Value): readonly [Value, (chosen: Value) => void] => {
  const [chosen, setChosen] = useState<{ readonly over: Value; readonly value: Value }>();
  const shown = chosen && Object.is(chosen.over, kept) ? chosen.value : kept;
  return [shown, (value) => setChosen({ over: kept, value })];
};
