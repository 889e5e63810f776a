/**
 * The one Trusted Types policy. Two sinks need it, `new Worker` and `serviceWorker.register`; both may only ever load
 * our own service worker or a file of our own build. main.tsx creates it, once: the header allows one policy named 'app'.
 */
export interface AppPolicy {
  /** Takes an address relative to the page; throws when it is not one of ours. */
  scriptUrl(address: string): string;
}

interface PolicyFactory {
  createPolicy(
    name: 'app',
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}

/** The address in full, when it is the service worker or a built script beside the page; a bug otherwise. */
export const ownScript = (address: string, page: string): string => {
  const url = new URL(address, page);
  const folder = new URL('.', page);
  const path = url.origin === folder.origin && url.pathname.startsWith(folder.pathname);
  const inside = url.pathname.slice(folder.pathname.length);
  // The dev server serves the sources themselves.
  if (path && import.meta.env?.DEV && inside.startsWith('src/')) return url.href;
  if (path && (inside === 'sw.js' || /^assets\/[\w.-]+\.js$/.test(inside))) return url.href;
  throw new TypeError(`Not a script of this app: ${address}`);
};

export const createAppPolicy = (page: string = document.baseURI): AppPolicy => {
  const rules = { createScriptURL: (address: string) => ownScript(address, page) };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('app', rules) ?? rules;
  // TypeScript's DOM still types these two sinks as taking a string; browsers want the TrustedScriptURL itself.
  return { scriptUrl: (address) => policy.createScriptURL(address) as string };
};
