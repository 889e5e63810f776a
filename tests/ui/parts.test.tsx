// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { createWatchedCell } from '../../src/base/watched.ts';
import { Button } from '../../src/ui/actions/button.tsx';
import { Choice } from '../../src/ui/fields/choice.tsx';
import { SearchField } from '../../src/ui/fields/search-field.tsx';
import { TextField } from '../../src/ui/fields/text-field.tsx';
import { PageHeader } from '../../src/ui/layout/page-header.tsx';
import { Sheet } from '../../src/ui/layout/sheet.tsx';
import { SkipLink } from '../../src/ui/layout/skip-link.tsx';
import { ListRow } from '../../src/ui/lists/list-row.tsx';
import { Ladder } from '../../src/ui/pictures/ladder.tsx';
import { applyReading, defaultReading } from '../../src/ui/reading.ts';
import { useWatched } from '../../src/ui/use-watched.ts';
import { Notice } from '../../src/ui/words/notice.tsx';
import { draw } from './draw.ts';

it('a busy button keeps its words and does nothing when it is pressed again', () => {
  const onClick = vi.fn();
  const { find, press, again } = draw(<Button onClick={onClick}>Sign</Button>);
  press('button');
  again(
    <Button busy onClick={onClick}>
      Sign
    </Button>,
  );
  press('button');
  expect(onClick).toHaveBeenCalledTimes(1);
  expect(find('button').textContent).toBe('Sign');
  expect(find('button').getAttribute('aria-disabled')).toBe('true');
});

it('a button in a form does not send the form unless it says so', () => {
  expect(draw(<Button>Add</Button>).find<HTMLButtonElement>('button').type).toBe('button');
  expect(draw(<Button type="submit">Save</Button>).find<HTMLButtonElement>('button').type).toBe('submit');
});

it('a field is tied to its label, its hint and what is wrong with it', () => {
  const { place, find } = draw(
    <TextField label="Your name" hint="As in reports" problem="Write your name" />,
  );
  const input = find<HTMLInputElement>('input');
  expect(find<HTMLLabelElement>('label').htmlFor).toBe(input.id);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
  expect(described.map((id) => place.querySelector(`[id="${id}"]`)?.textContent)).toEqual([
    'As in reports',
    'Write your name',
  ]);
});

it('a field without trouble does not claim any', () => {
  const { find } = draw(<TextField label="Your name" />);
  expect(find('input').hasAttribute('aria-invalid')).toBe(false);
  expect(find('input').hasAttribute('aria-describedby')).toBe(false);
});

it('one of a few can be chosen, and left open again', () => {
  const Sources = () => {
    const [value, setValue] = useState<'told' | 'read' | undefined>();
    return (
      <Choice
        legend="How do you know?"
        options={[
          { value: 'told', label: 'Told' },
          { value: 'read', label: 'Read' },
        ]}
        value={value}
        onChoose={setValue}
        clear={{ label: 'Leave open', onClear: () => setValue(undefined) }}
      />
    );
  };
  const { place, press } = draw(<Sources />);
  expect(place.querySelectorAll(':checked')).toHaveLength(0);
  press('input[value=read]');
  expect(place.querySelector<HTMLInputElement>('input[value=read]')?.checked).toBe(true);
  press('.choice-clear');
  expect([...place.querySelectorAll<HTMLInputElement>('input')].some(({ checked }) => checked)).toBe(false);
  expect(place.querySelector('.choice-clear')).toBeNull();
});

it('a search can be emptied only when there is something in it', () => {
  const onClear = vi.fn();
  const { place, press, again } = draw(
    <SearchField label="Find" value="" onChange={() => {}} onClear={onClear} />,
  );
  expect(place.querySelector('button')).toBeNull();
  again(<SearchField label="Find" value="apdr" onChange={() => {}} onClear={onClear} />);
  press('button');
  expect(onClear).toHaveBeenCalledOnce();
});

it('a sheet opens as a modal dialog with its name, and asks to be closed rather than closing itself', () => {
  const onClose = vi.fn();
  const { place, find, press, again } = draw(
    <Sheet open={false} onClose={onClose} title="APDR">
      Assess, plan, do, review
    </Sheet>,
  );
  expect(place.querySelector('dialog')).toBeNull();
  again(
    <Sheet open onClose={onClose} title="APDR">
      Assess, plan, do, review
    </Sheet>,
  );
  const dialog = find<HTMLDialogElement>('dialog');
  expect(dialog.open).toBe(true);
  expect(find(`[id="${dialog.getAttribute('aria-labelledby')}"]`).textContent).toBe('APDR');
  press('button[aria-label=Close]');
  act(() => dialog.dispatchEvent(new Event('cancel', { cancelable: true })));
  expect(onClose).toHaveBeenCalledTimes(2);
  expect(dialog.open).toBe(true);
});

it('the whole row opens by its title, and a button in it stays a button of its own', () => {
  const onDone = vi.fn();
  const { find, press } = draw(
    <ul>
      <ListRow
        href="#/somewhere"
        current
        title="Pupil voice"
        trailing={<Button onClick={onDone}>Done</Button>}
      />
    </ul>,
  );
  expect(find('a').textContent).toBe('Pupil voice');
  expect(find('a').getAttribute('aria-current')).toBe('true');
  press('button');
  expect(onDone).toHaveBeenCalledOnce();
});

it('a picture says its fact to those who listen', () => {
  const { find } = draw(<Ladder steps={2} words="2 kinds of evidence" />);
  expect(find('.ladder-blocks').getAttribute('aria-hidden')).toBe('true');
  expect(find('.visually-hidden').textContent).toBe('2 kinds of evidence');
});

it('a notice says in words what its colour says', () => {
  const { find } = draw(
    <Notice tone="warn" title="Last backup 40 days ago">
      Your notes are only on this device.
    </Notice>,
  );
  expect(find('.notice-words').textContent).toMatch(/^Attention: Last backup/);
});

it('the heading of a page and the page itself can take focus, the keyboard passes them by', () => {
  const { find, press } = draw(
    <>
      <SkipLink to="page-title">Skip to the page</SkipLink>
      <PageHeader title="Duties" />
    </>,
  );
  press('.skip-link');
  expect(document.activeElement).toBe(find('h1'));
  expect(find('h1').tabIndex).toBe(-1);
});

it('a screen shows nothing until the value is known, then each new value', () => {
  const count = createWatchedCell<number | undefined>(undefined);
  const Count = () => <output>{useWatched(count) ?? 'not known'}</output>;
  const { find } = draw(<Count />);
  expect(find('output').textContent).toBe('not known');
  act(() => count.set(21));
  expect(find('output').textContent).toBe('21');
});

it('reading settings are worn by the page', () => {
  const page = document.createElement('html');
  applyReading(page, { ...defaultReading, size: 3, contrast: 'calm' });
  expect({ ...page.dataset }).toEqual({
    theme: 'system',
    face: 'source',
    size: '3',
    spacing: 'normal',
    contrast: 'calm',
  });
});
