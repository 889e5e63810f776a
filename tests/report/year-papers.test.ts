import { describe, expect, it } from 'vitest';
import { documentToText } from '../../src/report/document-to-text.ts';
import { composeFigures, type FiguresView } from '../../src/report/year/compose-figures.ts';
import { composeYearPlan, type YearPlanView } from '../../src/report/year/compose-year-plan.ts';
import { pagesOf, printed } from './paper.ts';

const voice = { short: 'Pupil voice', text: 'Pupils are heard.', how: 'visit' } as const;
const money = { short: 'SEN funding', text: 'Money goes where it is needed.', how: 'paper' } as const;

const aPlan = (own: Partial<YearPlanView> = {}): YearPlanView => ({
  year: '2026-27',
  whose: 'Hillside Primary School',
  kind: 'governing-body',
  terms: [
    { term: 'autumn', duties: [voice] },
    { term: 'spring', duties: [money] },
    { term: 'summer', duties: [] },
  ],
  boards: [],
  left: [{ short: 'SENCO time', text: 'The SENCO has enough time.' }],
  elsewhere: [],
  approvedOn: undefined,
  changedSince: false,
  madeOn: '2026-09-10',
  content: '2026.11.1',
  ...own,
});

const figure = {
  label: 'SEN support (code K)',
  value: '46 (14%)',
  earlier: ['44 (13%)'],
  national: '14.8% (January 2026)',
  note: 'SENCO, 12 November',
};

const someFigures = (own: Partial<FiguresView> = {}): FiguresView => ({
  school: 'Hillside Primary School',
  term: { year: '2026-27', term: 'autumn' },
  before: [{ year: '2025-26', term: 'summer' }],
  groups: [{ title: 'Numbers', rows: [figure] }],
  notGiven: ['Top-up funding'],
  nationalSources: ['SEN support (code K): 14.8%, January 2026'],
  nationalTyped: false,
  smallNumber: 5,
  madeOn: '2026-11-22',
  content: '2026.11.1',
  ...own,
});

const spaced = (text: string) => text.replace(/\s+/g, ' ');

describe('the year plan on paper', () => {
  it('has every duty of every term with how it is looked at, and what no term has', () => {
    const text = spaced(pagesOf(printed(composeYearPlan(aPlan()))).join(' '));
    for (const words of [
      'SEND year plan 2026-27',
      'Autumn term',
      'Pupil voice Pupils are heard. Visit',
      'SEN funding Money goes where it is needed. Board paper read',
      'Nothing planned yet.',
      'SENCO time: The SENCO has enough time.',
    ])
      expect(text).toContain(words);
  });

  it('is to be approved, with room for the minutes, until somebody says that it was', () => {
    const before = documentToText(composeYearPlan(aPlan()));
    expect(before).toContain('To be approved by the board.');
    expect(before).toMatch(/for the minutes/i);
    const after = documentToText(composeYearPlan(aPlan({ approvedOn: '2026-09-22' })));
    expect(after).toContain('Entered in this notebook as approved on 22 September 2026;');
    expect(after).not.toMatch(/for the minutes/i);
  });

  it('says that it was changed after that, and has room for the minutes again', () => {
    const text = documentToText(composeYearPlan(aPlan({ approvedOn: '2026-09-22', changedSince: true })));
    expect(text).toContain('The plan was changed after that.');
    expect(text).toMatch(/for the minutes/i);
  });

  it('shows what the board asks of all its schools apart from the school’s own plan', () => {
    const text = documentToText(
      composeYearPlan(aPlan({ boards: [{ term: 'spring', duties: [voice] }], left: [] })),
    );
    expect(text).toMatch(/from the board’s plan for all its schools/i);
    expect(text).not.toMatch(/not in this plan/i);
  });

  it('a local body’s does not say that the duties are its own, and names apart what the trust looks at', () => {
    const elsewhere = [
      { short: 'Use of force', how: 'Trust board looks' },
      { short: 'SEN funding', how: 'Met centrally' },
      { short: 'Attendance', how: 'Met centrally' },
    ];
    const text = documentToText(composeYearPlan(aPlan({ kind: 'local-body', elsewhere })));
    expect(text).not.toContain('They stay the board’s');
    expect(text).toMatch(/looked at by the trust/i);
    expect(text).toContain('Trust board looks: Use of force.');
    expect(text).toContain('Met centrally: SEN funding; Attendance.');
    expect(documentToText(composeYearPlan(aPlan()))).not.toMatch(/looked at by the trust/i);
  });

  it('is nobody’s evidence: it bears the content it was made from and no code', () => {
    const text = spaced(pagesOf(printed(composeYearPlan(aPlan()))).join(' '));
    expect(text).toContain('Content 2026.11.1');
    expect(text).not.toContain('Code ');
  });
});

describe('the figures on paper', () => {
  it('has a term beside the one before, what is known of the country, and who said it', () => {
    const text = spaced(pagesOf(printed(composeFigures(someFigures()))).join(' '));
    expect(text).toContain('SEND figures, autumn term 2026-27');
    expect(text).toContain('46 (14%) 44 (13%)');
    expect(text).toContain('SENCO, 12 November');
    expect(text).toContain('Top-up funding.');
    expect(text).toContain('Numbers of pupils under 5 are left out');
  });

  it('says so where nobody gave a figure this term, and has no column nobody filled', () => {
    const document = composeFigures(
      someFigures({
        before: [],
        groups: [{ title: 'Numbers', rows: [{ ...figure, value: '', earlier: [], national: '' }] }],
        nationalSources: [],
      }),
    );
    const text = documentToText(document);
    expect(text).toContain('not given');
    expect(text).not.toContain('National');
    const [table] = document.blocks.filter((block) => block.kind === 'table');
    const widths = table?.kind === 'table' ? table.columns.map(({ width }) => width) : [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
  });

  it('has no word on whether a figure is good', () => {
    const text = documentToText(composeFigures(someFigures()));
    expect(text).not.toMatch(/[↑↓▲▼]|\b(good|bad|better|worse|above|below|improve[ds]?)\b/i);
  });
});
