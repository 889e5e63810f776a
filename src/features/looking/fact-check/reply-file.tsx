import { useId, useState } from 'react';
import type { ReadEmail } from '../../../exchange/reply/email-file.ts';
import { type ReplyFileProblem, readReplyFile } from '../../../exchange/reply/reply-file.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/words/notice.tsx';

const problemText: Record<ReplyFileProblem, string> = {
  'not-words':
    'The words in this file cannot be read here. Open it in the program it was made with, copy the words, and paste them.',
  empty: 'There are no words in this file. Open it to see what they sent, and paste their words.',
  'too-long': 'This file is too long for one answer. Open it, and paste the part that is their answer.',
};

/** Their answer from an e-mail kept as a file, or from plain text; nothing leaves the device. */
export const ReplyFile = ({ onRead }: { readonly onRead: (read: ReadEmail) => void }) => {
  const id = useId();
  const [problem, setProblem] = useState<ReplyFileProblem>();
  const take = async (file: File) => {
    const read = readReplyFile(file.name, new Uint8Array(await file.arrayBuffer()));
    setProblem(read.ok ? undefined : read.problem);
    if (read.ok) onRead(read.value);
  };
  return (
    <div className="stack-tight">
      <input
        type="file"
        id={id}
        className="visually-hidden"
        tabIndex={-1}
        aria-label="A file with their answer"
        accept=".eml,.txt,.htm,.html,message/rfc822,text/plain,text/html"
        onChange={(event) => {
          const input = event.currentTarget;
          const [file] = input.files ?? [];
          if (file)
            void take(file).finally(() => {
              input.value = '';
            });
        }}
      />
      <div>
        <Button size="small" onClick={() => document.getElementById(id)?.click()}>
          Take them from a file
        </Button>
      </div>
      {problem && (
        <Notice tone="problem" title="Not taken in" announce>
          {problemText[problem]}
        </Notice>
      )}
    </div>
  );
};
