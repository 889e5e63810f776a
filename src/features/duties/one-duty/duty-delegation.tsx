import { elsewhereWords, wayWords } from '../../../domain/trust/delegation-words.ts';
import { useWays } from '../../../here/delegation.ts';
import { useHere } from '../../../here/here.ts';
import { to } from '../../../routes.ts';
import { Mark } from '../../../ui/words/mark.tsx';

/** Who of a trust decides and looks, where that is set. Anybody may still look. */
export const DutyDelegation = ({ duty }: { readonly duty: string }) => {
  const { kind } = useHere().board;
  const way = useWays().get(duty);
  if (!way) return null;
  return (
    <p className="small">
      <Mark tone={elsewhereWords(way) ? 'teal' : 'plain'}>{wayWords[way]}</Mark>{' '}
      {kind === 'local-body' &&
        elsewhereWords(way) &&
        'It is not suggested for visits; you may look all the same. '}
      <a href={`#${to.settingsPart('delegation')}`}>Who decides, who looks</a>
    </p>
  );
};
