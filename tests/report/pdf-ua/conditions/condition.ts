import type { Tagged } from '../read-structure.ts';

/** One thing that PDF/UA-1 asks, by its number in the Matterhorn protocol 1.1; "own" is what we ask besides. */
export interface Condition {
  readonly id: string;
  readonly says: string;
  /** Where it is not met, in words. */
  find(tagged: Tagged): readonly string[];
}
