// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { firstValue } from '../../../src/base/watched.ts';
import { Board } from '../../../src/features/board/board.tsx';
import { ReportPage } from '../../../src/features/board/report-page.tsx';
import { HereContext } from '../../../src/here/here.ts';
import { composeCribSheet } from '../../../src/report/compose-crib-sheet.ts';
import type { ReportDocument } from '../../../src/report/document.ts';
import { composeMinutes } from '../../../src/report/minutes/compose-minutes.ts';
import { type Services, ServicesContext } from '../../../src/services.ts';
import { hillside } from '../../kit/a-notebook.ts';
import { aBoard, aSchool } from '../../kit/bodies.ts';
import { draw } from '../../ui/draw.ts';
import { someServices } from '../some-services.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const report: ReportDocument = {
  ...composeCribSheet([{ letters: 'LA', expansion: 'Local authority', group: 'General' }], {
    edition: 'standard',
    madeOn: '2026-10-01',
    content: '2026.11.1',
    lawDate: '2026-10-01',
  }),
  kind: 'visit',
  mark: 'DRAFT',
  school: 'Hillside Primary School',
};

const page = (services: Services, screen: React.ReactNode) => (
  <ServicesContext value={services}>
    <HereContext
      value={{
        place: hillside,
        board: aBoard(),
        school: aSchool(),
        person: { name: 'Ann', role: 'Governor' },
      }}
    >
      {screen}
    </HereContext>
  </ServicesContext>
);

const withReport = async (
  own: Partial<Services> = {},
  bytes = new TextEncoder().encode(JSON.stringify(report)),
) => {
  const services = someServices(own);
  const { notebook } = services;
  await notebook.settleIn(hillside);
  const blob = await notebook.saveBlob(bytes);
  if (!blob.ok) throw new Error(blob.problem);
  const record = notebook.newRecord('report');
  await notebook.save({
    type: 'report',
    record,
    fields: {
      kind: 'visit',
      school: hillside.school,
      title: 'Visit on 1 October',
      lookings: ['looking_autumn'],
      on: '2026-10-01',
      madeAt: '2026-10-01T10:00:00.000Z',
      mark: 'DRAFT',
      part: 2,
      number: 1,
      version: 3,
      document: blob.value,
      basis: [],
      content: '2026.11.1',
      lawDate: '2026-10-01',
      leftOut: [],
      replaced: [],
      accepted: [],
      code: report.code,
    },
  });
  return { services, record };
};

it('before there is a report, Board says what will be here and where to begin', async () => {
  const services = someServices();
  await services.notebook.settleIn(hillside);
  const { place } = draw(page(services, <Board />));
  await waitFor(() => expect(place.textContent).toContain('Finish a visit and make its report'));
});

it('a report is listed as a draft, with its version and the board’s own word for Part 2', async () => {
  const { services } = await withReport();
  const { place } = draw(page(services, <Board />));
  await waitFor(() => {
    for (const words of ['Visit on 1 October', '1 October 2026', 'Draft', 'Version 3', 'Part 2'])
      expect(place.textContent).toContain(words);
  });
});

it('the sheet says what the document says, and the PDF is made of that very document', async () => {
  const renderPdf = vi.fn<Services['renderPdf']>(async () => ({
    ok: true,
    value: {
      bytes: new Uint8Array(3),
      pages: 2,
      places: [],
      headings: [],
      replaced: [{ character: '語', codePoint: 'U+8A9E', times: 1 }],
    },
  }));
  const { services, record } = await withReport({ renderPdf });
  const { place, press, find } = draw(page(services, <ReportPage report={record} />));
  await waitFor(() => expect(find('.report-sheet').textContent).toContain('Local authority'));
  press('.button-primary');
  await waitFor(() => expect(place.textContent).toContain('The PDF is ready: 2 pages'));
  expect(place.textContent).toContain('“語” (U+8A9E), once');
  expect(renderPdf.mock.calls[0]?.[0]).toEqual(report);
});

it('minute wording stands behind one tap, to copy and as a Word file of the same words', async () => {
  const renderWord = vi.fn<Services['renderWord']>(async () => ({ ok: true, value: new Uint8Array(3) }));
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  const { services, record } = await withReport({ renderWord });
  const { place, find } = draw(page(services, <ReportPage report={record} />));
  const button = (words: string) =>
    [...place.querySelectorAll('button')].find((one) => one.textContent?.includes(words));
  await waitFor(() => expect(place.textContent).toContain('Minute wording'));
  expect(place.textContent).not.toContain('A governor asked');
  const details = [...place.querySelectorAll('details')].find((one) =>
    one.textContent?.includes('Minute wording'),
  );
  await act(async () => {
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await waitFor(() =>
    expect(find('[aria-label="Minute wording"]').textContent).toContain('A governor asked'),
  );
  await act(async () => button('Copy the text')?.click());
  await waitFor(() => expect(place.textContent).toContain('Copied. Paste it into the minutes.'));
  expect(copied[0]).toContain('The board [received] the report');
  await act(async () => button('Make a Word file')?.click());
  await waitFor(() => expect(place.textContent).toContain('The Word file is ready'));
  expect(place.textContent).toContain('SEND-minute-wording_Hillside-Primary-School_2026-10-01.docx');
  expect(renderWord.mock.calls[0]?.[0]).toEqual(composeMinutes(report));
  vi.unstubAllGlobals();
});

it('making the PDF can be stopped, and nothing is lost', async () => {
  const renderPdf: Services['renderPdf'] = (_, options) =>
    new Promise((resolve) =>
      options?.signal?.addEventListener('abort', () => resolve({ ok: false, problem: 'cancelled' })),
    );
  const { services, record } = await withReport({ renderPdf });
  const { place, press, find } = draw(page(services, <ReportPage report={record} />));
  await waitFor(() => find('.report-sheet'));
  press('.button-primary');
  await waitFor(() => expect(place.textContent).toContain('Making the PDF'));
  await act(async () => find('.work-line button').click());
  await waitFor(() => expect(place.textContent).toContain('Stopped. Nothing was made'));
});

it('a report whose words cannot be read says so, and how to make it again', async () => {
  const { services, record } = await withReport({}, new TextEncoder().encode('{"format":1'));
  const { place, find } = draw(page(services, <ReportPage report={record} />));
  await waitFor(() => expect(place.textContent).toContain('cannot be read'));
  expect(find('a.button').getAttribute('href')).toBe('#/looking/looking_autumn/report');
});

it('a report that is not on this device is a sentence, not an empty page', async () => {
  const services = someServices();
  await services.notebook.settleIn(hillside);
  const { find } = draw(page(services, <ReportPage report="report_elsewhere" />));
  await waitFor(() => expect(find('h1').textContent).toBe('This report is not here'));
});

it('that its minutes are approved is kept with the day and the number, and taken back by emptying the day', async () => {
  const { services, record } = await withReport();
  const { notebook } = services;
  const { place, find } = draw(page(services, <ReportPage report={record} />));
  await waitFor(() => expect(place.textContent).toContain('In the board’s minutes'));
  const kept = () =>
    firstValue(notebook.watchOne('handling', notebook.meetingRecord('handling', [record, 'considered'])));
  typeInto(find<HTMLInputElement>('input[type=date]'), '2026-09-20');
  await waitFor(() => expect(place.textContent).toContain('Approved 20 Sep'));
  typeInto(find<HTMLInputElement>('input:not([type=date])'), '7.2');
  await act(() => notebook.settle());
  expect((await kept())?.body).toEqual({
    report: record,
    event: 'considered',
    on: '2026-09-20',
    minute: '7.2',
  });
  typeInto(find<HTMLInputElement>('input[type=date]'), '');
  await waitFor(() => expect(place.textContent).toContain('Not yet'));
  expect((await kept())?.deleted).toBe(true);
});
