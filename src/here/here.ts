import { createContext, useContext } from 'react';
import type { Board, Person, School } from '../domain/records/bodies.ts';
import type { Place } from '../storage/notebook.ts';

/** Where this device is working: the board, the school and the person, as they stand now. */
export interface Here {
  readonly place: Place;
  readonly board: Board;
  readonly school: School;
  readonly person: Person;
}

export const HereContext = createContext<Here | null>(null);

/** Only drawn inside a notebook that is set up; the app shows the two doors otherwise. */
export const useHere = (): Here => {
  const here = useContext(HereContext);
  if (!here) throw new Error('A screen that needs a school was drawn without one.');
  return here;
};
