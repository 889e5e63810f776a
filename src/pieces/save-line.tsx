import { Button } from '../ui/actions/button.tsx';
import { SavedLine } from '../ui/fields/saved-line.tsx';

export type SaveWords =
  | { readonly state: 'quiet' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number }
  | {
      readonly state: 'not-saved';
      readonly problem: 'full' | 'unavailable' | 'newer-version' | 'too-large';
      readonly texts: readonly string[];
      retry(): void;
    };

type Trouble = Extract<SaveWords, { state: 'not-saved' }>;

const troubleText: Record<Trouble['problem'], string> = {
  full: 'Not saved: this device has no room left. Your words are still here. Make room (photos, downloads), then try again.',
  unavailable:
    'Not saved: the browser’s storage did not answer. Your words are still here. Copy them, then try again.',
  'newer-version':
    'Not saved: a newer version of this notebook is open in another tab. Your words are still here. Copy them, then reload.',
  'too-large': 'Not saved: this text is too long for one note. Copy it, and put it into two or more notes.',
};

const clockTime = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Saving is never a button: this line says what is on the disk, and stays when something is not. */
export const SaveLine = ({ saving }: { readonly saving: SaveWords | undefined }) => {
  if (!saving || saving.state === 'quiet') return <SavedLine state="quiet">Saves as you type</SavedLine>;
  if (saving.state === 'saving') return <SavedLine state="saving">Saving…</SavedLine>;
  if (saving.state === 'saved')
    return <SavedLine state="saved">{`Saved on this device ${clockTime(saving.at)}`}</SavedLine>;
  const copy = () => navigator.clipboard?.writeText(saving.texts.join('\n\n'));
  return (
    <SavedLine
      state="trouble"
      actions={
        <>
          <Button size="small" onClick={copy}>
            Copy my text
          </Button>
          <Button
            size="small"
            onClick={() => (saving.problem === 'newer-version' ? location.reload() : saving.retry())}
          >
            {saving.problem === 'newer-version' ? 'Reload' : 'Try again'}
          </Button>
        </>
      }
    >
      {troubleText[saving.problem]}
    </SavedLine>
  );
};
