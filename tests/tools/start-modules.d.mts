/** Files that the start imports at once, the entry among them. */
export function startModules(entry: string): Set<string>;
