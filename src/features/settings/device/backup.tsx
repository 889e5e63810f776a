import { useCallback, useState } from 'react';
import { useHere } from '../../../here/here.ts';
import { to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { useLoaded } from '../../../ui/use-loaded.ts';
import { Notice } from '../../../ui/words/notice.tsx';
import { MakeFile } from './make-file.tsx';
import { momentWords, otherDeviceWords, whatIsMissing } from './storage-words.ts';
import { TakenIn } from './taken-in.tsx';

/** A copy of everything somewhere else, and the way to and from another device of one's own. */
export const Backup = () => {
  const { notebook } = useServices();
  const { place } = useHere();
  const [made, setMade] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew after each file
  const facts = useLoaded(useCallback(() => notebook.facts(), [notebook, made]));
  const onKept = () => setMade((before) => before + 1);
  const missing = facts?.onlyHere;
  if (place.sample)
    return (
      <Notice tone="info" title="The sample school is never backed up">
        It is invented, and the same on every device. Set up your own school, and come back.
      </Notice>
    );
  return (
    <div className="stack-loose">
      <Section
        heading="A backup"
        meta={facts && (facts.lastBackup ? `Last one: ${momentWords(facts.lastBackup)}` : 'None yet')}
      >
        <p className="prose">
          One file with everything you wrote, for all your boards, and all its history. Keep it somewhere that
          is not this device.
          {missing && missing.entries > 0 && ` Not in any backup yet: ${whatIsMissing(missing)}.`}
        </p>
        <MakeFile kind="backup" onKept={onKept} />
      </Section>
      <Section heading="Continue on my other device">
        <p className="prose">
          The same file, to yourself. Take it in over there, write there, make one there and take it in here:
          both ways, as often as you like. Nothing is replaced; what you wrote on either comes together.
        </p>
        {facts?.otherDevice && <p>My other device: {otherDeviceWords(facts.otherDevice)}</p>}
        <MakeFile kind="own-device" onKept={onKept} />
      </Section>
      <Section heading="Take in a file">
        <p>
          <a href={`#${to.settingsPart('take-in')}`}>
            Restore a backup, or take in a file from my other device
          </a>
        </p>
      </Section>
      <TakenIn />
      <p className="soft small prose">
        Signing keys stay behind: no file ever holds one. Another device makes its own.
      </p>
    </div>
  );
};
