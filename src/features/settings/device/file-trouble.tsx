import { fileProblemWords } from '../../../exchange/notebook-file/file-words.ts';
import type { ImportProblem } from '../../../storage/files/notebook-files.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { acceptProblemText } from './import-words.ts';

const ownText = {
  cancelled: 'Stopped. Nothing of the file was taken in.',
  full: acceptProblemText.full,
  unavailable: acceptProblemText.unavailable,
  'newer-version': acceptProblemText['newer-version'],
  'too-large': acceptProblemText['too-large'],
} as const;

const fileTroubleText: Record<ImportProblem, string> = { ...fileProblemWords, ...ownText };

/** Why a file was not opened, and that nothing was changed by trying. */
export const FileTrouble = ({
  problem,
  onSalvage,
}: {
  readonly problem: ImportProblem;
  readonly onSalvage?: () => void;
}) => (
  <Notice
    tone={problem === 'cancelled' ? 'info' : 'problem'}
    title={problem === 'cancelled' ? undefined : 'The file was not opened'}
    announce
    actions={onSalvage && <Button onClick={onSalvage}>See what can still be read</Button>}
  >
    {fileTroubleText[problem]}
  </Notice>
);
