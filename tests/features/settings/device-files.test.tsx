// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstValue } from '../../../src/base/watched.ts';
import { Backup } from '../../../src/features/settings/device/backup.tsx';
import { TakeIn } from '../../../src/features/settings/device/take-in.tsx';
import { forgetPassphrase } from '../../../src/pieces/backup/session-passphrase.ts';
import { ServicesContext } from '../../../src/services.ts';
import type { FileKind, FileLock } from '../../../src/storage/files/notebook-files.ts';
import { aDevice, aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { aNote, aSchool } from '../../kit/bodies.ts';
import { watchedUntil } from '../../kit/watching.ts';
import { draw } from '../../ui/draw.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { someServices } from '../some-services.ts';
import { typeInto, waitFor } from '../wait-for.ts';

const passphrase = 'plum ladder river nine';
let saved: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];

beforeEach(() => {
  saved = [];
  forgetPassphrase();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const { name } = file as File;
    void (file as File).arrayBuffer().then((bytes) => saved.push({ name, bytes: new Uint8Array(bytes) }));
    return 'blob:made';
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const press = (place: HTMLElement, words: string) => act(() => buttonIn(place, words).click());

/** Locking a file takes its time on purpose, and more where other tests run beside this one. */
vi.setConfig({ testTimeout: 60_000 });

const patiently = async (look: () => void) => {
  for (let times = 0; times < 6; times += 1) {
    try {
      return await waitFor(look);
    } catch {
      // Once more; the last look below tells what is wrong.
    }
  }
  look();
};

/** What a button is called that begins so. */
const buttonNames = (place: HTMLElement, words: RegExp): string => {
  const names = [...place.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? '');
  return names.find((name) => words.test(name)) ?? '';
};

const says = (place: HTMLElement, words: string | RegExp) =>
  patiently(() =>
    typeof words === 'string'
      ? expect(place.textContent).toContain(words)
      : expect(place.textContent).toMatch(words),
  );

const passphraseBox = (place: HTMLElement) => {
  const box = place.querySelector<HTMLInputElement>('input[autocomplete$="-password"]');
  if (!box) throw new Error(`No passphrase is asked: ${place.textContent}`);
  return box;
};

/** Ann's notebook with one note, and a file of it. */
const annsFile = async (kind: FileKind = 'backup', lock: FileLock = { kind: 'none' }) => {
  const ann = await atHillside(await aSettledTab());
  await ann.notebook.save({ type: 'note', record: 'note_ann', fields: aNote() });
  const made = await (await ann.notebook.files()).exportNotebook({ kind, lock, form: 'binary' });
  if (!made.ok) throw new Error(made.problem);
  return { ...ann, made: made.value };
};

const giveFile = (place: HTMLElement, bytes: Uint8Array, name = 'send-notes.json') =>
  act(async () => {
    const input = place.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('No file is asked for');
    const file = new File([new Uint8Array(bytes)], name);
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('A backup', () => {
  it('asks for a passphrase once, says in words how strong it is, and then takes one tap', async () => {
    const { notebook, show } = await atHillside();
    await notebook.save({ type: 'note', record: 'note_1', fields: aNote() });
    const { place } = show(<Backup />);
    await says(place, 'None yet');
    press(place, 'Make a backup');
    typeInto(passphraseBox(place), 'hillside');
    expect(place.textContent).toContain('Easy to guess');
    typeInto(passphraseBox(place), passphrase);
    expect(place.textContent).toContain('Strong.');
    press(place, 'Make a backup');
    await says(place, /Backup made \d\d:\d\d, 4 entries/);
    await says(place, 'Saved among this device’s downloads');
    await patiently(() => expect(saved).toHaveLength(1));
    expect(new TextDecoder().decode(saved[0]?.bytes)).toMatch(/^age-encryption\.org\/v1/);
    const facts = await notebook.facts();
    expect(facts.onlyHere).toMatchObject({ notes: 0, entries: 0 });
    expect(facts.lastBackup).not.toBeNull();

    const again = show(<Backup />).place;
    await says(again, 'Use another passphrase');
    press(again, 'Make a backup');
    await says(again, /Backup made/);
  });

  it('without a passphrase only behind a warning, and then anybody can read it', async () => {
    const { notebook, show } = await atHillside();
    await notebook.save({ type: 'note', record: 'note_1', fields: aNote() });
    const { place } = show(<Backup />);
    press(place, 'Make a backup');
    expect(place.textContent).toContain('Whoever has the file can read all of it');
    press(place, 'Make a backup, without a passphrase');
    await says(place, /Backup made/);
    await patiently(() => expect(saved[0]?.name).toMatch(/\.json$/));
    expect(new TextDecoder().decode(saved[0]?.bytes)).toContain('Three of five plans');
  });
});

describe('Taking a file in', () => {
  it('shows what is in it before anything is written, takes it in on a yes, and out again on Undo', async () => {
    const { made } = await annsFile();
    const other = await atHillside();
    const records = async () => (await firstValue(other.notebook.watch({ type: 'note' }))).length;
    const { place } = other.show(<TakeIn />);
    await patiently(() => expect(place.querySelector('input[type=file]')).not.toBeNull());
    await giveFile(place, made.bytes);
    await says(place, 'Is this you, Ann?');
    expect(place.textContent).toContain('in 1 note');
    expect(await records()).toBe(0);
    press(place, 'Take it in');
    expect(place.textContent).toContain('Choose one first.');
    act(() => place.querySelector<HTMLInputElement>('input[value=me]')?.click());
    press(place, 'Take it in');
    await says(place, /Taken in: \d+ entr/);
    await act(() => watchedUntil(other.notebook.watch({ type: 'note' }), (notes) => notes.length === 1));
    press(place, 'Undo');
    await says(place, /Taken out again/);
    await act(() => watchedUntil(other.notebook.watch({ type: 'note' }), (notes) => notes.length === 0));
  });

  it('stands in a list afterwards, with when, whose and how many, and can be taken back from there', async () => {
    const { made } = await annsFile();
    const other = await atHillside();
    const files = await other.notebook.files();
    const seen = await files.previewImport(made.bytes);
    if (!seen.ok) throw new Error(seen.problem);
    await files.acceptImport(seen.value.id, { itIsMe: false });
    await other.notebook.save({ type: 'note', record: 'note_ann', fields: { text: 'Ann went on.' } });
    const { place } = other.show(<Backup />);
    await says(place, /A backup1 October 2026, \d\d:\d\d · it says it is from Ann · 4 entries, in 1 note/);
    press(place, buttonNames(place, /^Take it back: A backup/));
    expect(document.activeElement?.textContent).toBe('Leave it in');
    press(place, 'Take it back');
    await says(place, /Taken out again: 3 entries\. 1 entry stays: you have gone on from it/);
    expect(place.textContent).not.toContain('it says it is from Ann');
  });

  it('a locked file asks for its passphrase; a wrong one is said plainly', async () => {
    const { made } = await annsFile('backup', { kind: 'passphrase', passphrase });
    const { place } = (await atHillside()).show(<TakeIn />);
    await patiently(() => expect(place.querySelector('input[type=file]')).not.toBeNull());
    await giveFile(place, made.bytes, 'send-notes.sendnotes');
    await says(place, 'The file is locked');
    typeInto(passphraseBox(place), 'plum ladder river ten');
    press(place, 'Open the file');
    await says(place, 'That passphrase does not open this file');
    expect(passphraseBox(place).value).toBe('plum ladder river ten');
    typeInto(passphraseBox(place), passphrase);
    press(place, 'Open the file');
    await says(place, 'Is this you, Ann?');
  });

  it('a backup with nothing new in it asks nothing; a file of my other device says what that one has', async () => {
    const ann = await annsFile();
    const { place } = ann.show(<TakeIn />);
    await patiently(() => expect(place.querySelector('input[type=file]')).not.toBeNull());
    await giveFile(place, ann.made.bytes);
    await says(place, 'This device has all of it already.');
    expect(place.textContent).not.toContain('Is this you');
    press(place, 'Good');
    await patiently(() => expect(place.querySelector('input[type=file]')).not.toBeNull());

    const files = await ann.notebook.files();
    const own = await files.exportNotebook({ kind: 'own-device', lock: { kind: 'none' }, form: 'binary' });
    if (!own.ok) throw new Error(own.problem);
    await giveFile(place, own.value.bytes);
    await says(place, 'Taking it in tells this device what your other one has.');
    act(() => place.querySelector<HTMLInputElement>('input[value=me]')?.click());
    press(place, 'Take it in');
    await says(place, 'Taken in: nothing new.');
    expect((await ann.notebook.facts()).otherDevice?.lacks.entries).toBe(0);
  });

  it('a plan from a board that this device has not joined says how to join, before and after, also on an empty device', async () => {
    const ann = await annsFile();
    await ann.notebook.save({
      type: 'plan',
      record: 'plan_ann',
      fields: { school: hillside.school, year: '2026-27', rows: [], part: 1 },
    });
    const made = await (await ann.notebook.files()).exportNotebook({
      kind: 'hand-over',
      boards: [hillside.board],
      records: ['plan_ann'],
      lock: { kind: 'none' },
      form: 'text',
    });
    if (!made.ok) throw new Error(made.problem);
    const { notebook, clock } = aDevice().openTab();
    const { place } = draw(
      <ServicesContext value={someServices({ notebook, clock })}>
        <TakeIn />
      </ServicesContext>,
    );
    await patiently(() => expect(place.querySelector('input[type=file]')).not.toBeNull());
    await giveFile(place, made.value.bytes);
    await says(place, 'From a board this device has not joined');
    press(place, 'Take it in');
    await says(place, /Taken in: \d+ entr/);
    expect(place.textContent).toContain('From a board this device has not joined');
    expect(place.querySelector('a[href="#/join"]')).not.toBeNull();
  });

  it('a file left alone leaves nothing behind', async () => {
    const { made } = await annsFile();
    const other = await atHillside();
    const { place } = other.show(<TakeIn />);
    await patiently(() => expect(place.querySelector('input[type=file]')).not.toBeNull());
    await giveFile(place, made.bytes);
    await says(place, 'Is this you, Ann?');
    press(place, 'Leave it');
    await patiently(() => expect(place.querySelector('input[type=file]')).not.toBeNull());
    expect(await (await other.notebook.files()).imports()).toEqual([]);
  });

  it('a file cut in half is refused with a sentence, and nothing is changed', async () => {
    const { made } = await annsFile();
    const other = await atHillside();
    const { place } = other.show(<TakeIn />);
    await patiently(() => expect(place.querySelector('input[type=file]')).not.toBeNull());
    await giveFile(place, made.bytes.subarray(0, made.bytes.length / 2));
    await says(place, 'it stops in the middle. Nothing was changed.');
    expect(await firstValue(other.notebook.watch({ type: 'note' }))).toEqual([]);
  });

  it('on an empty device it is restored at once, and goes on at the school the file names', async () => {
    const { made } = await annsFile();
    const { notebook, clock } = aDevice().openTab();
    const { place } = draw(
      <ServicesContext value={someServices({ notebook, clock })}>
        <TakeIn />
      </ServicesContext>,
    );
    await patiently(() => expect(place.querySelector('input[type=file]')).not.toBeNull());
    await giveFile(place, made.bytes);
    await patiently(() => expect(notebook.place.read()).toEqual(hillside));
    await act(() => watchedUntil(notebook.watch({ type: 'note' }), (notes) => notes.length === 1));
  });

  it('with several schools in the file it asks which', async () => {
    const ann = await annsFile();
    await ann.notebook.save({ type: 'school', record: 'school_valley', fields: aSchool({ name: 'Valley' }) });
    const files = await ann.notebook.files();
    const made = await files.exportNotebook({ kind: 'own-device', lock: { kind: 'none' }, form: 'binary' });
    if (!made.ok) throw new Error(made.problem);
    const { notebook, clock } = aDevice().openTab();
    const { place } = draw(
      <ServicesContext value={someServices({ notebook, clock })}>
        <TakeIn />
      </ServicesContext>,
    );
    await patiently(() => expect(place.querySelector('input[type=file]')).not.toBeNull());
    await giveFile(place, made.value.bytes);
    await says(place, 'Which school do you look at on this device?');
    expect(notebook.place.read()).toBeNull();
    act(() => place.querySelector<HTMLInputElement>('input[value=school_valley]')?.click());
    press(place, 'Open my notebook');
    await patiently(() => expect(notebook.place.read()?.school).toBe('school_valley'));
  });
});
