import type { ReactNode } from 'react';
import { useState } from 'react';

interface HeldProps<Value> {
  readonly first: Value;
  readonly children: (value: Value, set: (value: Value) => void) => ReactNode;
}

/** Holds the value of a controlled part, so that it can be tried. */
export const Held = <Value,>({ first, children }: HeldProps<Value>) => {
  const [value, set] = useState(first);
  return children(value, set);
};
