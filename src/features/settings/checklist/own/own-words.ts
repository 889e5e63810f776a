import type { Own } from '../../../../domain/records/bodies.ts';
import { useTypedSave } from '../../../../pieces/typed-save.ts';
import { useServices } from '../../../../services.ts';

type Fields = Record<string, string>;

/**
 * The words of something of our own are fields of one field, so they are saved together, soon after the last key. A form
 * that was only looked at leaves nothing behind.
 */
export const useOwnWords = (
  record: string,
  stands: Own | undefined,
  fresh: Pick<Own, 'kind' | 'parent' | 'order'> & { readonly fields?: Fields },
) => {
  const { notebook, offline } = useServices();
  const save = (fields: Fields) => {
    if (stands) return notebook.save({ type: 'own', record, fields: { fields } });
    const typed = Object.keys(fields).filter((name) => fields[name] !== fresh.fields?.[name]);
    if (typed.every((name) => fields[name]?.trim() === '')) return;
    return notebook.save({ type: 'own', record, fields: { ...fresh, fields } });
  };
  const { value, type, leave } = useTypedSave(stands?.fields ?? fresh.fields ?? {}, save, {
    hold: offline.hold,
  });
  return {
    value,
    choose: (name: string, word: string) => {
      type({ ...value, [name]: word });
      leave();
    },
    word: (name: string) => ({
      value: value[name] ?? '',
      onChange: (event: { currentTarget: { value: string } }) =>
        type({ ...value, [name]: event.currentTarget.value }),
      onBlur: leave,
    }),
  };
};
