import type { RecordType } from '../../domain/records/bodies.ts';
import { SavedText as KeptText, type SavedTextProps } from '../../pieces/saved-text.tsx';
import { useServices } from '../../services.ts';

/** A field of a record of this notebook. */
export const SavedText = <Type extends RecordType>(props: Omit<SavedTextProps<Type>, 'keeper'>) => (
  <KeptText<Type> {...(props as SavedTextProps<Type>)} keeper={useServices().notebook} />
);
