import { expect, it } from 'vitest';
import type { Placing } from '../../src/domain/records/bodies.ts';
import { composeVisitReport } from '../../src/report/compose-visit-report.ts';
import { aLookingView, kept } from './a-looking-view.ts';

const placed = (own: Partial<Placing>) =>
  kept<'placing'>('placing_a', {
    school: 'school_hillside',
    card: 'wm-isolation',
    on: '2026-11-10',
    step: 'Plan the INSET day together.',
    looking: 'looking_november',
    private: true,
    part: 1,
    ...own,
  });

const reportWith = (own: Partial<Placing>, part: 1 | 2 = 1) =>
  JSON.stringify(
    composeVisitReport(
      { ...aLookingView(), placings: [placed(own)] },
      { mark: 'DRAFT', part, madeOn: '2026-11-21', content: '2026.11.1' },
    ),
  );

it('the one step that head and SENCO agreed is printed, and never where they placed the card', () => {
  const report = reportWith({});
  expect(report).toContain('Plan the INSET day together.');
  expect(report).toContain('Agreed by the headteacher and the SENCO, 10 November 2026.');
  expect(report).not.toMatch(/isolation/i);
});

it('a conversation without a step leaves no heading behind', () => {
  expect(reportWith({ step: ' ' })).not.toContain('One step this term');
});

it('a confidential step stands in the annex alone', () => {
  expect(reportWith({ part: 2 })).not.toContain('INSET');
  expect(reportWith({ part: 2 }, 2)).toContain('INSET');
});
