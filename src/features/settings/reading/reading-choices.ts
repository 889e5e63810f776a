import type { ReadingSettings } from '../../../ui/reading.ts';

interface ReadingChoice<Name extends keyof ReadingSettings> {
  readonly name: Name;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: ReadingSettings[Name]; readonly label: string }[];
}

export const readingChoices: readonly {
  [Name in keyof ReadingSettings]: ReadingChoice<Name>;
}[keyof ReadingSettings][] = [
  {
    name: 'theme',
    legend: 'Light or dark',
    options: [
      { value: 'system', label: 'As the device' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
    ],
  },
  {
    name: 'face',
    legend: 'Typeface',
    hint: 'Atkinson Hyperlegible keeps letters apart that look alike: I, l and 1.',
    options: [
      { value: 'source', label: 'Source Sans' },
      { value: 'atkinson', label: 'Atkinson Hyperlegible' },
    ],
  },
  {
    name: 'size',
    legend: 'Size of text',
    options: [
      { value: 1, label: 'Usual' },
      { value: 2, label: 'Larger' },
      { value: 3, label: 'Large' },
      { value: 4, label: 'Very large' },
    ],
  },
  {
    name: 'spacing',
    legend: 'Spacing',
    options: [
      { value: 'normal', label: 'Usual' },
      { value: 'wide', label: 'Wider lines and letters' },
    ],
  },
  {
    name: 'contrast',
    legend: 'Contrast',
    options: [
      { value: 'normal', label: 'Usual' },
      { value: 'calm', label: 'Calmer' },
      { value: 'high', label: 'High' },
    ],
  },
];
