import { type ComponentProps, useState } from 'react';
import { Hints } from '../../../../pieces/hints/hints.tsx';
import { TextArea } from '../../../../ui/fields/text-area.tsx';
import { TextField } from '../../../../ui/fields/text-field.tsx';

interface OwnBoxProps
  extends Pick<ComponentProps<typeof TextField>, 'label' | 'hint' | 'optional' | 'autoFocus'> {
  readonly record: string;
  /** One of its words, see useOwnWords. */
  readonly word: {
    readonly value: string;
    readonly onChange: (event: { currentTarget: { value: string } }) => void;
    readonly onBlur: () => void;
  };
  readonly long?: boolean;
}

/** The box shows what stands as soon as nothing is being typed: a replaced word comes into it by itself. */
const shownAnyway = () => {};

/** Words of something of our own. All of our board read them, so a name in them is pointed out. */
export const OwnBox = ({ record, word, long = false, ...said }: OwnBoxProps) => {
  const [typed, setTyped] = useState(false);
  const box = {
    ...said,
    ...word,
    onChange: (event: { currentTarget: { value: string } }) => {
      setTyped(true);
      word.onChange(event);
    },
  };
  return (
    <>
      {long ? <TextArea {...box} /> : <TextField {...box} />}
      <Hints record={record} text={word.value} typed={typed} onReplaced={shownAnyway} />
    </>
  );
};
