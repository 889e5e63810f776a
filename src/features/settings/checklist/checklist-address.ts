import type { Framework } from '../../../domain/content/content.ts';
import { to } from '../../../routes.ts';

const asked = (name: string): string | null =>
  new URLSearchParams(location.hash.split('?')[1] ?? '').get(name);

export const listAddress = (list: string): string => `#${to.settingsPart('checklist')}?list=${list}`;
export const listAsked = (): string | null => asked('list');

/** Where something new is written: into which part or list it goes; without one it is a list itself. */
export const newItemAddress = (record: string, parent?: string): string =>
  `#${to.checklistItem(record)}${parent === undefined ? '' : `?in=${parent}`}`;
export const parentAsked = (): string | null => asked('in');

/** Duties, and what is read to think with. The others serve one purpose each, and their words with it. */
export const mayBeChanged = ({ use }: Framework): boolean => use === 'duties' || use === 'library';

export const nounOf = ({ use }: Pick<Framework, 'use'>): string => (use === 'duties' ? 'duty' : 'statement');
