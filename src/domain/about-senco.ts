/** Duties about what one person at the school does: words about the arrangement slip easily into words about her. */
const aboutSenco: ReadonlySet<string> = new Set([
  'gc-senco-qualification',
  'gc-senco-time',
  'gc-senco-empowered',
  'ex-senco-contact',
]);

/** What is said beside a box about the SENCO's part; nothing elsewhere. */
export const arrangementLine = (statements: readonly string[]): string | undefined =>
  statements.some((id) => aboutSenco.has(id)) ? 'Write about the arrangement, not the person.' : undefined;
