import { readdirSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { galleryStates } from '../../src/app/gallery/gallery.tsx';

describe('the gallery', () => {
  it.each(galleryStates.map((state) => [`${state.part}, ${state.state}`, state.element] as const))(
    'draws %s',
    (_, element) => {
      expect(renderToStaticMarkup(element)).not.toBe('');
    },
  );

  it('names each state once', () => {
    const names = galleryStates.map(({ part, state }) => `${part}, ${state}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('forgets no part of the kit', () => {
    const shown = new Set(galleryStates.map(({ part }) => part));
    // The page itself, and what only the others are made of.
    const elsewhere = ['Field', 'Page', 'Shell', 'NavBar', 'SkipLink', 'ListRow', 'FieldGroup'];
    const parts = readdirSync(new URL('../../src/ui/', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((file) => file.endsWith('.tsx'))
      .map((file) =>
        file
          .replace(/^.*\/|\.tsx$/g, '')
          .replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      );
    expect(parts.filter((part) => !shown.has(part) && !elsewhere.includes(part))).toEqual([]);
  });
});
