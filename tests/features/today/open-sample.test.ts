import { expect, it } from 'vitest';
import { firstValue } from '../../../src/base/watched.ts';
import type { RecordType } from '../../../src/domain/records/bodies.ts';
import { parseSample } from '../../../src/domain/sample.ts';
import { openSample } from '../../../src/features/today/open-sample.ts';
import { readJson } from '../../data/read-content.ts';
import { aDevice } from '../../kit/a-notebook.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { someServices } from '../some-services.ts';

/** What a report counts, or adds to itself. */
const notPrinted: readonly RecordType[] = ['mark', 'factCheck', 'reply'];

it('in the sample the school has checked one report: what it was asked about is what stands there', async () => {
  const { notebook, clock } = aDevice().openTab();
  const loadSample = async () => readJson('sample/hillside.json');
  expect(await openSample(someServices({ notebook, clock, loadSample }))).toBe(true);
  const looking = 'looking_sample_voices';
  const [check] = await watchedUntil(
    notebook.watch({ type: 'factCheck', looking }),
    ([one]) => (one?.body.basis.length ?? 0) > 0,
  );
  const basis = new Set(check?.body.basis);
  const file = parseSample(await loadSample(), clock.today());
  const printed = (file.ok ? file.value : []).filter(
    ({ type, body }) => 'looking' in body && body.looking === looking && !notPrinted.includes(type),
  );
  expect(printed.length).toBeGreaterThan(20);
  const stand = await Promise.all(
    printed.map(({ type, record }) => firstValue(notebook.watchOne(type, record))),
  );
  expect(stand.flatMap((one) => one?.heads ?? 'nothing').filter((head) => !basis.has(head))).toEqual([]);
});
