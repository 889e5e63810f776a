import { useMemo, useState } from 'react';
import { longDate } from '../../../base/civil-date.ts';
import { isoTime } from '../../../base/clock.ts';
import { localDate } from '../../../base/local-time.ts';
import { lookingState } from '../../../domain/looking.ts';
import { useHere } from '../../../here/here.ts';
import { useDutyFrameworks, useRecords } from '../../../here/records.ts';
import { ReportPreview } from '../../../pieces/report-preview/report-preview.tsx';
import { composeVisitReport } from '../../../report/compose-visit-report.ts';
import { basisOf, hasPartTwo } from '../../../report/select-part.ts';
import { routes, to } from '../../../routes.ts';
import { useServices } from '../../../services.ts';
import type { Current } from '../../../storage/notebook.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { List } from '../../../ui/lists/list.tsx';
import { ListRow } from '../../../ui/lists/list-row.tsx';
import { Notice } from '../../../ui/words/notice.tsx';
import { LookingHeader } from '../looking-header.tsx';
import { WithLooking } from '../with-looking.tsx';
import { BeforeReport, useBeforeReport } from './before-report.tsx';
import { RemoveFromDevice } from './remove-from-device.tsx';
import { useLookingView } from './use-looking-view.ts';

/** The preview is the real document: what stands here stands on paper. */
export const LookingReport = ({ looking }: { readonly looking: string }) => (
  <WithLooking record={looking}>{(found) => <Preview looking={found} />}</WithLooking>
);

const Preview = ({ looking }: { readonly looking: Current<'looking'> }) => {
  const { notebook, clock } = useServices();
  const { board } = useHere();
  const { school } = looking.body;
  const view = useLookingView(looking);
  const frameworks = useDutyFrameworks();
  const reports = useRecords({ type: 'report', school });
  const [chosen, setChosen] = useState<1 | 2>(1);
  const [state, setState] = useState<'ready' | 'keeping' | 'failed'>('ready');
  const offersPartTwo = view !== undefined && hasPartTwo(view);
  const part = offersPartTwo ? chosen : 1;
  // Made from either governor's side, it is a version of the same report.
  const visit = [looking.record, ...(view?.sameVisit ?? [])];
  const mine =
    reports?.filter(({ body }) => body.part === part && body.lookings.some((one) => visit.includes(one))) ??
    [];
  const toLookAt = useBeforeReport(view, part) ?? [];
  const [ticked, setTicked] = useState(false);
  const content = frameworks?.[0]?.content ?? '';
  const version = Math.max(0, ...mine.map((report) => report.body.version)) + 1;
  const today = clock.today();
  // Nobody has been there: a report would say that they had.
  const isToCome = lookingState(looking.body) === 'planned' && looking.body.on > today;

  const document = useMemo(
    () => view && composeVisitReport(view, { mark: 'DRAFT', part, madeOn: today, content, version }),
    [view, part, today, content, version],
  );

  const keep = async () => {
    if (!view || !document) return;
    setState('keeping');
    const blob = await notebook.saveBlob(new TextEncoder().encode(JSON.stringify(document)));
    if (!blob.ok) return setState('failed');
    const record = notebook.newRecord('report');
    const saved = await notebook.save({
      type: 'report',
      record,
      fields: {
        kind: looking.body.kind,
        school,
        title: document.title,
        lookings: [looking.record],
        on: looking.body.on,
        madeAt: isoTime(clock.now()),
        mark: 'DRAFT',
        part,
        number: 1,
        version,
        ...(mine[0] ? { replaces: mine[0].record } : {}),
        document: blob.value,
        basis: [...basisOf(view, part)],
        content: document.content,
        lawDate: document.lawDate,
        leftOut: [...document.leftOut],
        replaced: [],
        accepted: ticked ? toLookAt.map(({ record, why }) => `${record} ${why}`) : [],
        code: document.code,
      },
    });
    if (!saved.ok) return setState('failed');
    location.hash = to.report(record);
  };

  return (
    <>
      <LookingHeader looking={looking} step="report" />
      <div className="stack-loose">
        {isToCome && (
          <Notice tone="info" title={`Planned for ${longDate(looking.body.on)}`}>
            It has not begun. Once it has, its report is made here; below is what there is so far.
          </Notice>
        )}
        {!isToCome && lookingState(looking.body) !== 'finished' && (
          <Notice tone="info" title="Not finished yet">
            This is how it stands now. Finish it under <a href={`#${to.writeUp(looking.record)}`}>Write up</a>{' '}
            when you are ready.
          </Notice>
        )}
        {state === 'failed' && (
          <Notice tone="problem" title="The report was not kept" announce>
            This device did not save it. Your notes are safe. Make some room, then try again.
          </Notice>
        )}
        {offersPartTwo && (
          <Choice
            legend="Which part?"
            options={[
              { value: 'board', label: 'Board copy' },
              { value: 'part-2', label: board.partLabel },
            ]}
            value={part === 1 ? 'board' : 'part-2'}
            onChoose={(which) => setChosen(which === 'board' ? 1 : 2)}
          />
        )}
        <BeforeReport list={toLookAt} looking={looking.record} ticked={ticked} onTick={setTicked} />
        {!isToCome && (
          <Button
            kind="primary"
            size="large"
            wide
            busy={state === 'keeping'}
            disabled={!document}
            onClick={() => void keep()}
          >
            Make the report
          </Button>
        )}
        {mine.length > 0 && (
          <List label="Made so far">
            {mine.map((report) => (
              <ListRow
                key={report.record}
                href={`#${to.report(report.record)}`}
                title={`Version ${report.body.version}`}
                meta={`Kept under Board since ${longDate(localDate(report.body.madeAt))}`}
              />
            ))}
          </List>
        )}
        {document && <ReportPreview document={document} />}
        <p className="soft small">
          Reports that were made stand under <a href={`#${routes.board}`}>Board</a>.
        </p>
        {lookingState(looking.body) === 'finished' && <RemoveFromDevice looking={looking} />}
      </div>
    </>
  );
};
