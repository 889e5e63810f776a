import type { Clock } from '../../base/clock.ts';
import type { NotebookDatabase } from '../database.ts';
import type { Journal, Tabs } from '../ports.ts';
import type { Sealer } from '../sealer.ts';

export interface HealTools {
  readonly database: NotebookDatabase;
  readonly sealer: Sealer;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly tabs: Tabs;
}
