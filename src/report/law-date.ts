import type { CivilDate } from '../base/civil-date.ts';
import type { PartView } from './select-part.ts';
import { statementsOf } from './visit/planned.ts';

/** The oldest check of the law behind the duties that are printed; of all duties when none is printed. Never today. */
export const lawDateOf = (view: PartView): CivilDate => {
  const checked = (statements: readonly string[]) =>
    statements.flatMap((statement) => view.statements[statement]?.checkedOn ?? []).sort();
  const [oldest] = checked(statementsOf(view));
  return oldest ?? checked(Object.keys(view.statements))[0] ?? '';
};
