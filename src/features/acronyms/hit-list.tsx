import { memo, useState } from 'react';
import type { AcronymHit } from '../../domain/acronyms/acronym-search.ts';
import { to } from '../../routes.ts';
import { Button } from '../../ui/actions/button.tsx';
import { hasMarks, TermMarks } from './term-marks.tsx';
import './hit-list.css';

/** More than a screen of them is not an answer; each row drawn also costs at every key. */
const firstShown = 6;

interface HitProps {
  readonly hit: AcronymHit;
  readonly best: boolean;
}

const Hit = memo(
  ({ hit: { acronym, why, alias }, best }: HitProps) => (
    <li className={best ? 'hit hit-best' : 'hit'}>
      <a className="hit-open" href={`#${to.acronym(acronym.id)}`}>
        <b>{acronym.letters}</b> <span>{acronym.expansion}</span>
      </a>
      {acronym.meaning && <p className="hit-meaning">{acronym.meaning}</p>}
      {acronym.also.map((other) => (
        <p key={other.expansion} className="hit-meaning">
          Also: {other.expansion}
        </p>
      ))}
      {why === 'alias' && alias && <p className="hit-why">Also written “{alias}”</p>}
      {hasMarks(acronym) && (
        <p className="hit-marks">
          <TermMarks acronym={acronym} />
        </p>
      )}
    </li>
  ),
  (before, after) =>
    before.best === after.best &&
    before.hit.acronym === after.hit.acronym &&
    before.hit.why === after.hit.why &&
    before.hit.alias === after.hit.alias,
);

/** Best first, with its meaning at once: nobody should have to tap to know what the letters mean. */
export const HitList = ({ hits }: { readonly hits: readonly AcronymHit[] }) => {
  const [all, setAll] = useState(false);
  const shown = all ? hits : hits.slice(0, firstShown);
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: VoiceOver drops lists without markers */}
      <ul className="hits" role="list" aria-label="Terms found">
        {shown.map((hit, index) => (
          <Hit key={hit.acronym.id} hit={hit} best={index === 0} />
        ))}
      </ul>
      {hits.length > shown.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          Show all {hits.length}
        </Button>
      )}
    </>
  );
};
