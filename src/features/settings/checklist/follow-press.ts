import { useEffect, useRef } from 'react';
import './focus-place.css';

/** The button that was pressed last, by what it is about and how that stood then. */
let pressed: { readonly about: string; readonly state: string } | undefined;

export const followPress = (about: string, state: string): void => {
  pressed = { about, state };
};

/**
 * A pressed button goes with what it changed, and what takes its place may stand elsewhere on the page: there `focus` is
 * called, once it is drawn. What changes without a press moves nobody.
 */
export const useFollowPress = (about: string, state: string, focus: () => void): void => {
  const latest = useRef(focus);
  latest.current = focus;
  useEffect(() => {
    if (pressed?.about !== about || pressed.state === state) return;
    pressed = undefined;
    latest.current();
  }, [about, state]);
};

export const focusTitle = (): void => document.getElementById('page-title')?.focus();
