// @vitest-environment happy-dom
import { act } from 'react';
import { expect, it } from 'vitest';
import { LockGate } from '../../../src/app/lock-gate.tsx';
import { newPassphraseProblem, waitWords } from '../../../src/features/settings/lock/lock-words.ts';
import { SettingsPart } from '../../../src/features/settings/settings-part.tsx';
import { useRecord } from '../../../src/here/records.ts';
import { aSettledTab, hillside } from '../../kit/a-notebook.ts';
import { atHillside, buttonIn } from '../at-hillside.tsx';
import { typeInto, waitFor } from '../wait-for.ts';

const passphrase = 'four plums and a ladder';

const aQuickTab = () => aSettledTab(undefined, { lockTools: { iterations: 500 } });

const fieldIn = (place: HTMLElement, words: string): HTMLInputElement => {
  const label = [...place.querySelectorAll('label')].find((one) => one.textContent?.startsWith(words));
  const field =
    label?.querySelector('input') ?? place.querySelector<HTMLInputElement>(`[id="${label?.htmlFor}"]`);
  if (!field) throw new Error(`no field ${words}: ${place.textContent}`);
  return field;
};
const press = (place: HTMLElement, words: string) => act(() => buttonIn(place, words).click());
const tick = (place: HTMLElement, words: string) => act(() => fieldIn(place, words).click());
const submit = (place: HTMLElement) =>
  act(() => {
    place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

it('says what forgetting means before anything else, and asks that it was read', async () => {
  const { show, notebook } = await atHillside(await aQuickTab());
  const { place } = show(<SettingsPart part="lock" />);
  await waitFor(() => expect(place.textContent).toContain('Lose both, and what you wrote here is gone'));
  await waitFor(() => expect(place.textContent).toContain('There is none yet.'));
  expect(place.textContent).toContain('Make a backup first');
  expect(buttonIn(place, 'Choose a passphrase').disabled).toBe(true);
  expect(notebook.lock.read()).toBe('none');
});

/** As far as the recovery code; answers it as it stands on the screen. */
const toTheCode = async () => {
  const { show, notebook } = await atHillside(await aQuickTab());
  const { place } = show(<SettingsPart part="lock" />);
  await waitFor(() => fieldIn(place, 'I know that nobody'));
  tick(place, 'I know that nobody');
  press(place, 'Choose a passphrase');
  typeInto(fieldIn(place, 'New passphrase'), passphrase);
  typeInto(fieldIn(place, 'The same again'), 'four prunes');
  submit(place);
  expect(place.textContent).toContain('The two are not the same');
  typeInto(fieldIn(place, 'The same again'), passphrase);
  submit(place);
  await waitFor(() => expect(place.querySelectorAll('.recovery-code span')).toHaveLength(8));
  const groups = [...place.querySelectorAll('.recovery-code span')].map((group) => group.textContent ?? '');
  return { place, notebook, groups };
};

it('is switched on in three steps, and only after the code was typed back from paper, however it is typed', async () => {
  const { place, notebook, groups } = await toTheCode();
  press(place, 'I have it: type it back');
  expect(place.querySelector('.recovery-code')).toBeNull();
  expect(document.activeElement).toBe(fieldIn(place, 'The recovery code'));
  submit(place);
  expect(place.textContent).toContain('Type the code from your paper first');
  expect(notebook.lock.read()).toBe('none');
  const sloppy = groups.join(' — ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
  typeInto(fieldIn(place, 'The recovery code'), sloppy);
  submit(place);
  await waitFor(() => expect(place.textContent).toContain('On since 1 October 2026'));
  expect(notebook.lock.read()).toBe('unlocked');
  await act(async () => (await notebook.locking()).settled());
});

it('a code that is wrong three times is shown again, and nothing is switched on', async () => {
  const { place, notebook, groups } = await toTheCode();
  press(place, 'I have it: type it back');
  typeInto(fieldIn(place, 'The recovery code'), groups.slice(1).join(' '));
  submit(place);
  expect(place.textContent).toContain('That is not the whole code');
  typeInto(fieldIn(place, 'The recovery code'), [...groups.slice(1), groups[0]].join(' '));
  submit(place);
  expect(place.textContent).toContain('That is not the code. Look at each group');
  submit(place);
  expect(place.textContent).toContain('Three times it was another code');
  expect(place.querySelectorAll('.recovery-code span')).toHaveLength(8);
  expect(notebook.lock.read()).toBe('none');
});

const Name = () => <p>{useRecord('school', hillside.school)?.body.name}</p>;

const aLocked = async () => {
  const { show, notebook, clock } = await atHillside(await aQuickTab());
  const lock = await notebook.locking();
  const prepared = await lock.prepare(passphrase);
  await prepared.switchOn();
  await lock.settled();
  const { place } = show(
    <LockGate>
      <Name />
    </LockGate>,
  );
  await waitFor(() => expect(place.textContent).toContain('Hillside'));
  await act(() => lock.lockNow());
  await waitFor(() => fieldIn(place, 'Passphrase or recovery code'));
  return { place, notebook, clock, code: prepared.code };
};

it('locked, it shows no name; a wrong passphrase is said plainly, and the right one brings everything back', async () => {
  const { place, notebook, clock } = await aLocked();
  expect(place.textContent).not.toContain('Hillside');
  typeInto(fieldIn(place, 'Passphrase'), 'four prunes');
  submit(place);
  await waitFor(() => expect(place.textContent).toContain('That is not the passphrase'));
  await waitFor(() => expect(place.textContent).toContain('Next try in 1 second'));
  clock.pass(1_000);
  await waitFor(() => expect(place.textContent).not.toContain('Next try'));
  typeInto(fieldIn(place, 'Passphrase'), passphrase);
  submit(place);
  await waitFor(() => expect(place.textContent).toContain('Hillside'));
  expect(notebook.lock.read()).toBe('unlocked');
});

it('the recovery code goes into the same field', async () => {
  const { place, code } = await aLocked();
  typeInto(fieldIn(place, 'Passphrase'), code.toLowerCase());
  submit(place);
  await waitFor(() => expect(place.textContent).toContain('Hillside'));
});

it('is switched off with the passphrase', async () => {
  const { show, notebook } = await atHillside(await aQuickTab());
  const lock = await notebook.locking();
  await (await lock.prepare(passphrase)).switchOn();
  await lock.settled();
  const { place } = show(<SettingsPart part="lock" />);
  await waitFor(() => buttonIn(place, 'Lock now'));
  const [, , off] = [...place.querySelectorAll('details')];
  if (!off) throw new Error('no part to switch it off');
  act(() => {
    off.open = true;
  });
  typeInto(fieldIn(off, 'Passphrase or recovery code'), passphrase);
  submit(off);
  await waitFor(() => expect(notebook.lock.read()).toBe('none'));
  await waitFor(() => expect(place.textContent).toContain('Step 1 of 3'));
});

it('waits are said in seconds, long ones in minutes; a short passphrase is refused', () => {
  expect(waitWords(400)).toBe('in 1 second');
  expect(waitWords(8_000)).toBe('in 8 seconds');
  expect(waitWords(300_000)).toBe('in 5 minutes');
  expect(newPassphraseProblem('plum', 'plum')).toContain('Too short');
  expect(newPassphraseProblem('plum ladder', 'plum ladder ')).toBeUndefined();
});
