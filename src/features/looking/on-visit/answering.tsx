import { useEffect, useState } from 'react';
import type { NoteInHand } from '../../../pieces/note-box/note-box.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import './answering.css';

/** A question whose answer somebody wants to note. */
export interface Answering {
  readonly prompt: string;
  readonly text: string;
  readonly statement?: string | undefined;
}

/** The question above the box. The note that begins with it knows it; the next one does not. */
export const AnsweredQuestion = ({
  note,
  answering,
  onTaken,
}: {
  readonly note: NoteInHand;
  readonly answering: Answering | undefined;
  readonly onTaken: () => void;
}) => {
  const [question, setQuestion] = useState<Answering>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another question begins another note
  useEffect(() => {
    if (!answering) return;
    const { prompt, statement } = answering;
    note.startNext({ prompt, ...(statement ? { statements: [statement] } : {}) });
    setQuestion(answering);
    onTaken();
  }, [answering]);
  if (!question || note.choices.prompt !== question.prompt) return null;
  return (
    <p className="answered-question">
      <span>{question.text}</span>
      <Button kind="quiet" size="small" onClick={() => void note.choose({ prompt: undefined })}>
        Not an answer to this
      </Button>
    </p>
  );
};
