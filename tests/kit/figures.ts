import { appendFileSync } from 'node:fs';

/** Prints a figure; `npm run test:faults` gathers them into the table of tests/README.md. */
export const figure = (name: string, counts: Readonly<Record<string, number | string>>): void => {
  const text = Object.entries(counts)
    .map(([what, count]) => `${typeof count === 'number' ? count.toLocaleString('en-GB') : count} ${what}`)
    .join(', ');
  process.stdout.write(`figure: ${name}: ${text}\n`);
  const file = process.env.FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify({ name, text, counts })}\n`);
};

/** How many times: the short form in `npm test`, all of it in `npm run test:faults` (RUNS). */
export const runsOf = (short: number): number => Number(process.env.RUNS ?? short);
