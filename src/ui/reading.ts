/** How a person likes to read; kept by whoever keeps settings, worn by <html> as data attributes (tokens.css). */
export interface ReadingSettings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly face: 'source' | 'atkinson';
  readonly size: 1 | 2 | 3 | 4;
  readonly spacing: 'normal' | 'wide';
  readonly contrast: 'normal' | 'calm' | 'high';
}

export const defaultReading: ReadingSettings = {
  theme: 'system',
  face: 'source',
  size: 1,
  spacing: 'normal',
  contrast: 'normal',
};

/** Also keeps a copy that `public/wake.js` wears at the next start, before the database has been asked. */
export const applyReading = (root: HTMLElement, settings: ReadingSettings): void => {
  for (const [name, value] of Object.entries(settings)) root.dataset[name] = String(value);
  try {
    localStorage.setItem('reading', JSON.stringify(settings));
  } catch {
    // Without the copy the next start looks as usual for a moment.
  }
};

const choices: { readonly [Name in keyof ReadingSettings]: readonly ReadingSettings[Name][] } = {
  theme: ['system', 'light', 'dark'],
  face: ['source', 'atkinson'],
  size: [1, 2, 3, 4],
  spacing: ['normal', 'wide'],
  contrast: ['normal', 'calm', 'high'],
};

/** Reads what was kept; whatever is missing or unknown is as it usually is. */
export const parseReading = (kept: string | null): ReadingSettings => {
  let read: unknown = null;
  try {
    read = JSON.parse(kept ?? '{}');
  } catch {
    // A damaged preference is no reason not to start.
  }
  if (typeof read !== 'object' || read === null) return defaultReading;
  const known = Object.entries(read).filter(
    ([name, value]) =>
      Object.hasOwn(choices, name) && (choices[name as 'theme'] as readonly unknown[]).includes(value),
  );
  return { ...defaultReading, ...Object.fromEntries(known) };
};
