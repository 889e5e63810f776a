import { useState } from 'react';
import { toBase64 } from '../../../exchange/notebook-file/base64.ts';
import { saveFile } from '../../../pieces/share-file.ts';
import { useServices } from '../../../services.ts';
import type { Quarantined as SetAside } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { IconDownload } from '../../../ui/pictures/icons.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { entriesWords } from './storage-words.ts';

/** One entry a line, its bytes as they were found: somebody who knows the format may still read them. */
export const setAsideText = (entries: readonly SetAside[]): string =>
  entries
    .map(({ id, at, from, why, bytes }) => JSON.stringify({ id, at, from, why, bytes: toBase64(bytes) }))
    .join('\n');

/** What failed its own check: never shown as if it were sound, and never thrown away. */
export const Quarantined = ({ count }: { readonly count: number }) => {
  const { notebook, clock } = useServices();
  const [state, setState] = useState<'rest' | 'saved' | 'failed'>('rest');
  const save = async () => {
    try {
      const text = setAsideText(await notebook.quarantined());
      saveFile(new TextEncoder().encode(text), `send-notes-set-aside-${clock.today()}.txt`);
      setState('saved');
    } catch {
      setState('failed');
    }
  };
  return (
    <Section heading="Set aside">
      <p className="prose">
        {entriesWords(count)} {count === 1 ? 'is' : 'are'} damaged, or not what {count === 1 ? 'it' : 'they'}{' '}
        claimed to be. {count === 1 ? 'It stands' : 'They stand'} in no list and no report. Nothing else is
        touched by it. Somebody who knows the format may still be able to read the words.
      </p>
      <div>
        <Button icon={<IconDownload />} onClick={() => void save()}>
          Save {count === 1 ? 'it' : 'them'} to a file
        </Button>
      </div>
      {state === 'saved' && (
        <Notice tone="good" announce>
          Saved among this device’s downloads. The file is not locked: treat it like your notes.
        </Notice>
      )}
      {state === 'failed' && (
        <Notice tone="problem" announce>
          The browser’s storage did not answer. Close other tabs of this notebook, then try again.
        </Notice>
      )}
    </Section>
  );
};
