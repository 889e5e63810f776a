/**
 * A Vite plugin: what the screens need stands in the page's head already, though it is imported a moment later, so
 * that the browser fetches all of it together and paints the page once.
 */
export const startAtOnce = (moduleEnd) => ({
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
      return tags.filter(({ attrs }) => !html.includes(`"${attrs.href}"`));
    },
  },
});
