import { createContext } from 'react';

export interface SafeguardingLead {
  readonly role: string;
  readonly contact: string;
}

/** The school's designated safeguarding lead, where the board has entered one. The card works without. */
export const SafeguardingContext = createContext<SafeguardingLead | null>(null);
