import { useRef, useState } from 'react';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import './pass-on-text.css';

type Told = 'copied' | 'marked' | 'shared' | 'mailed' | 'to-paste';

const toldWords: Record<Exclude<Told, 'copied'>, string> = {
  marked: 'This browser does not copy by itself: the text is marked, copy it as you usually do.',
  shared: 'Handed over to the app you chose.',
  mailed: 'Handed to your mail program. Send it from your school account.',
  'to-paste': 'Your mail program has the subject. The text is too long for it and was copied: paste it in.',
};

/** A text to take elsewhere: nothing is sent by itself, and a browser that refuses still shows every word. */
export const PassOnText = ({
  label,
  text,
  subject,
  pasteInto = 'an e-mail from your school account',
  onPassedOn,
}: {
  readonly label: string;
  readonly text: string;
  /** Of the e-mail; without one, no mail program is offered. */
  readonly subject?: string;
  /** Where a copied text goes: “the minutes”. */
  readonly pasteInto?: string;
  /** The text left the app, as far as the app can know. */
  readonly onPassedOn?: () => void;
}) => {
  const words = useRef<HTMLElement>(null);
  const [told, setTold] = useState<{ readonly of: string; readonly what: Told }>();
  const tell = (what: Told) => {
    setTold({ of: text, what });
    onPassedOn?.();
  };
  const mail = subject === undefined ? undefined : mailAddress(subject, text);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      tell('copied');
    } catch {
      if (words.current) getSelection()?.selectAllChildren(words.current);
      tell('marked');
    }
  };
  const share = async () => {
    try {
      await navigator.share(subject === undefined ? { text } : { title: subject, text });
      tell('shared');
    } catch (error) {
      // Shut without choosing: nothing happened, and nothing is said.
      if (!(error instanceof Error && error.name === 'AbortError')) await copy();
    }
  };

  return (
    <div className="stack-tight">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls and is marked with the keyboard, too */}
      <section ref={words} className="pass-on-text" aria-label={label} tabIndex={0}>
        {text}
      </section>
      <div className="cluster">
        <Button onClick={() => void copy()}>Copy the text</Button>
        {typeof navigator.share === 'function' && <Button onClick={() => void share()}>Share</Button>}
        {mail && (
          <ButtonLink
            href={mail.href}
            onClick={() => void (mail.isWhole ? tell('mailed') : copy().then(() => tell('to-paste')))}
          >
            Open in e-mail
          </ButtonLink>
        )}
      </div>
      <p role="status" className="soft small">
        {told?.of === text &&
          (told.what === 'copied' ? `Copied. Paste it into ${pasteInto}.` : toldWords[told.what])}
      </p>
    </div>
  );
};

/** Mail programs cut a longer address without a word. */
const longestAddress = 1_900;

const mailAddress = (subject: string, text: string) => {
  const short = `mailto:?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
  const isWhole = whole.length <= longestAddress;
  return { href: isWhole ? whole : short, isWhole };
};
