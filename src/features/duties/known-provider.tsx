import type { ReactNode } from 'react';
import { KnownContext, useReadKnown } from './known.ts';

export const KnownProvider = ({ children }: { readonly children: ReactNode }) => (
  <KnownContext value={useReadKnown()}>{children}</KnownContext>
);
