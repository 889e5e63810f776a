import type { ReactNode } from 'react';

/** One part of the kit in one state; the tests look at each of them. */
export interface GalleryState {
  readonly part: string;
  readonly state: string;
  readonly element: ReactNode;
}
