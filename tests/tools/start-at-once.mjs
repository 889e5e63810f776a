/**
 * A Vite plugin: what the screens need stands in the page's head already, though it is imported a moment later, so
 * that the browser fetches all of it together and paints the page once. `font`: the file of the usual typeface.
 */
export const startAtOnce = (moduleEnd, font) => ({
  name: 'start-at-once',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle }) => {
      const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
      const first = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(moduleEnd)));
      if (!first) throw new Error(`No chunk of ${moduleEnd}`);
      const wanted = new Set([first]);
      for (const chunk of wanted)
        for (const name of chunk.imports) {
          const imported = chunks.find((one) => one.fileName === name);
          if (imported) wanted.add(imported);
        }
      const tags = [...wanted].flatMap((chunk) => [
        ...[...(chunk.viteMetadata?.importedCss ?? [])].map((file) => ({
          tag: 'link',
          attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        })),
        {
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}` },
          injectTo: 'head',
        },
      ]);
      // With the face in hand at the first layout, nothing is laid out twice and no words jump.
      const face = Object.keys(bundle ?? {}).find((name) => font.test(name));
      if (!face) throw new Error(`No file like ${font}`);
      tags.push({
        tag: 'link',
        attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${face}` },
        injectTo: 'head',
      });
      return tags.filter(({ attrs }) => !html.includes(`"${attrs.href}"`));
    },
  },
});
