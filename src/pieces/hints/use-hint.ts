import { useCallback, useEffect, useRef, useState } from 'react';
import type { HintReader, OfferedHint } from './hint-reader.ts';

/** So long after the last key a person has stopped to think. Milliseconds. */
export const pause = 1_500;

/** The page must not move under a thumb: nothing appears while it is down. */
const useThumb = () => {
  const down = useRef(false);
  useEffect(() => {
    const press = () => {
      down.current = true;
    };
    const lift = () => {
      down.current = false;
    };
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', lift);
    document.addEventListener('pointercancel', lift);
    return () => {
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', lift);
      document.removeEventListener('pointercancel', lift);
    };
  }, []);
  return down;
};

/** The first thing in a text worth a hint, once its writer pauses; it goes as soon as its words have gone. */
export const useHint = (reader: HintReader, record: string, text: string) => {
  const [hint, setHint] = useState<OfferedHint>();
  const [asked, setAsked] = useState(0);
  const thumb = useThumb();

  useEffect(() => {
    if (text.trim() === '') return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      if (thumb.current) {
        timer = setTimeout(look, pause / 3);
        return;
      }
      const [first] = await reader.find(record, text);
      if (!gone) setHint(first);
    };
    timer = setTimeout(look, asked === 0 ? pause : 0);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [reader, record, text, asked, thumb]);

  const again = useCallback(() => {
    setHint(undefined);
    setAsked((times) => times + 1);
  }, []);
  return { hint: hint && text.includes(hint.words) ? hint : undefined, again };
};
