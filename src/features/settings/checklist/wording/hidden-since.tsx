import { keepOurs } from '../../../../domain/own-content/three-way.ts';
import type { Ours } from '../../../../domain/own-content/what-is-ours.ts';
import { useServices } from '../../../../services.ts';
import { BothChanged } from '../both-changed.tsx';
import { followPress } from '../follow-press.ts';
import { hidingPlace, hidingState } from '../hide-item.tsx';
import { useHiding } from '../use-hiding.ts';

/** Hidden when it said something else; nothing where it still says the same. */
export const HiddenSince = ({ hiding, content }: { readonly hiding: Ours; readonly content: string }) => {
  const { notebook } = useServices();
  const hide = useHiding();
  const { record, target, compared, base, shipped } = hiding;
  if (compared !== 'both' || shipped === undefined) return null;
  const take = () => {
    followPress(target, hidingState(true));
    void hide({ target, words: shipped, content, hidden: false });
  };
  const keep = async () => {
    await notebook.save({ type: 'wording', record, fields: keepOurs(shipped, content) });
    // It stays hidden, and that is said beside this.
    document.getElementById(hidingPlace(target))?.focus();
  };
  return <BothChanged hiding base={base} shipped={shipped} onTake={take} onKeep={() => void keep()} />;
};
