import { useEffect, useRef, useState } from 'react';
import {
  countHeads,
  type HeadMark,
  type HeadMarks,
  headCountWords,
  markTheRest,
  type TickList,
} from '../../domain/documents/tick-list.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { AcronymText } from '../acronym-text/acronym-text.tsx';
import './head-ticks.css';

const marks = [
  { value: 'present', label: 'There', shape: 'tick' },
  { value: 'missing', label: 'Missing', shape: 'dash' },
  { value: 'unsure', label: 'Not sure', shape: 'ask' },
] as const satisfies readonly { value: HeadMark; label: string; shape: string }[];

/** What the document must hold, head by head; the rest takes one tap. Counted, never scored. */
export const HeadTicks = ({
  list,
  kept,
  onMarks,
}: {
  readonly list: TickList;
  readonly kept: HeadMarks | undefined;
  readonly onMarks: (marks: HeadMarks) => void;
}) => {
  // Two quick taps: the second must know of the first before the disk does.
  const latest = useRef(kept);
  useEffect(() => {
    latest.current = kept;
  }, [kept]);
  const [takenOff, setTakenOff] = useState<HeadMarks>();
  const count = countHeads(list.heads, kept);
  const keep = (next: HeadMarks) => {
    latest.current = next;
    onMarks(next);
  };
  const mark = (head: string, value: HeadMark) => keep({ ...latest.current, [head]: value });
  return (
    <Disclosure summary={list.title} meta={headCountWords(count)}>
      <ol className="head-ticks">
        {list.heads.map((head) => (
          <li key={head.id}>
            <p>
              <AcronymText>{head.text}</AcronymText>
            </p>
            <Choice
              legend={head.text}
              hideLegend
              options={marks}
              value={kept?.[head.id]}
              onChoose={(value) => mark(head.id, value)}
            />
          </li>
        ))}
      </ol>
      {count.left > 0 && (
        <fieldset className="head-rest">
          <legend>{count.left === count.of ? 'All of them' : `The other ${count.left}`}</legend>
          <div className="cluster">
            {marks.map(({ value, label }) => (
              <Button
                key={value}
                size="small"
                onClick={() => keep(markTheRest(list.heads, latest.current, value))}
              >
                {label}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <div className="split">
        <p role="status">{count.left === count.of ? '' : `${headCountWords(count)}.`}</p>
        {count.left < count.of ? (
          <Button
            kind="quiet"
            size="small"
            onClick={() => {
              setTakenOff(latest.current);
              keep({});
            }}
          >
            Take all ticks off
          </Button>
        ) : (
          takenOff && (
            <Button kind="quiet" size="small" onClick={() => keep(takenOff)}>
              Put them back
            </Button>
          )
        )}
      </div>
      {list.notHere.length > 0 && (
        <Disclosure summary="Not asked of this school" meta={`${list.notHere.length}`}>
          <ul className="stack-tight">
            {list.notHere.map(({ head, why }) => (
              <li key={head.id}>
                <AcronymText>{head.text}</AcronymText>
                <span className="soft"> {why}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Disclosure>
  );
};
