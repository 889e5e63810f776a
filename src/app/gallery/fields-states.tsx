import { Button } from '../../ui/actions/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FieldGroup } from '../../ui/fields/field-group.tsx';
import { SavedLine } from '../../ui/fields/saved-line.tsx';
import { SearchField } from '../../ui/fields/search-field.tsx';
import { Select } from '../../ui/fields/select.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Tick } from '../../ui/fields/tick.tsx';
import type { GalleryState } from './gallery-state.ts';
import { Held } from './held.tsx';

const sources = [
  { value: 'told', label: 'Told' },
  { value: 'read', label: 'Read' },
  { value: 'seen', label: 'Seen' },
  { value: 'pupils', label: 'Heard from pupils' },
  { value: 'parents', label: 'Heard from parents' },
  { value: 'figures', label: 'Figures' },
] as const;

const answers = [
  { value: 'assured', label: 'Assured', shape: 'filled' },
  { value: 'partly', label: 'Partly assured', shape: 'half' },
  { value: 'not-yet', label: 'Not yet assured', shape: 'ring' },
  {
    value: 'cannot-tell',
    label: 'Cannot tell yet',
    shape: 'ask',
    hint: 'What would you need to see or hear?',
  },
] as const;

export const fieldsStates: readonly GalleryState[] = [
  {
    part: 'TextField',
    state: 'plain, with hint',
    element: (
      <div className="stack">
        <TextField label="Name of the school" defaultValue="Hillside Primary" />
        <TextField
          label="URN"
          hint="Six figures, on the school's page of Get Information about Schools."
          optional
          inputMode="numeric"
        />
      </div>
    ),
  },
  {
    part: 'TextField',
    state: 'problem, off',
    element: (
      <div className="stack">
        <TextField label="Your name" problem="Write your name as it should stand in reports." />
        <TextField label="Board" defaultValue="Hillside governing body" disabled />
      </div>
    ),
  },
  {
    part: 'TextArea',
    state: 'note box',
    element: (
      <TextArea
        label="Your note"
        hideLabel
        look="note"
        placeholder="What did you see, hear or read?"
        defaultValue="A group of pupils said the quiet room helps most after lunch. Two of them had asked for it at the council, and it opened the week after."
        footer="No pupil names"
      />
    ),
  },
  {
    part: 'TextArea',
    state: 'usual, empty',
    element: <TextArea label="Why do you think so?" hint="One or two sentences." />,
  },
  {
    part: 'SearchField',
    state: 'with words',
    element: (
      <Held first="apd">
        {(text, set) => (
          <SearchField
            label="Letters or meaning"
            value={text}
            onChange={(event) => set(event.target.value)}
            onClear={() => set('')}
          />
        )}
      </Held>
    ),
  },
  { part: 'SearchField', state: 'empty', element: <SearchField label="Find in all my notes" /> },
  { part: 'DateField', state: 'filled', element: <DateField label="Reply by" defaultValue="2026-11-28" /> },
  {
    part: 'Select',
    state: 'plain',
    element: (
      <Select label="Kind of school" defaultValue="maintained">
        <option value="maintained">Maintained school</option>
        <option value="academy">Academy or free school</option>
        <option value="special">Special school</option>
      </Select>
    ),
  },
  {
    part: 'Choice',
    state: 'pills',
    element: (
      <Held<string | undefined> first="pupils">
        {(value, set) => (
          <Choice
            legend="How do you know?"
            options={sources}
            value={value}
            onChoose={set}
            clear={{ label: 'Leave open', onClear: () => set(undefined) }}
          />
        )}
      </Held>
    ),
  },
  {
    part: 'Choice',
    state: 'list with shapes',
    element: (
      <Held<string | undefined> first="partly">
        {(value, set) => (
          <Choice
            look="list"
            legend="How assured am I?"
            hint="My view on the day."
            options={answers}
            value={value}
            onChoose={set}
          />
        )}
      </Held>
    ),
  },
  {
    part: 'Choice',
    state: 'nothing chosen, problem',
    element: (
      <Choice
        legend="Where was it found?"
        problem="Choose one, or leave this for later."
        options={[
          { value: 'website', label: 'On the website' },
          { value: 'nowhere', label: 'Looked, not found' },
        ]}
        value={undefined}
        onChoose={() => undefined}
      />
    ),
  },
  {
    part: 'Tick',
    state: 'off, on, with hint',
    element: (
      <FieldGroup legend="Before you sign">
        <Tick label="I have read it through" />
        <Tick label="No pupil can be recognised" hint="Think of small classes, too." defaultChecked />
        <Tick label="The school has replied" disabled />
      </FieldGroup>
    ),
  },
  {
    part: 'SavedLine',
    state: 'saving, saved',
    element: (
      <div className="stack-tight">
        <SavedLine state="saving">Saving…</SavedLine>
        <SavedLine state="saved">Saved on this device 10:42</SavedLine>
      </div>
    ),
  },
  {
    part: 'SavedLine',
    state: 'trouble',
    element: (
      <SavedLine
        state="trouble"
        actions={
          <>
            <Button size="small">Copy my text</Button>
            <Button size="small">Try again</Button>
          </>
        }
      >
        Not saved: this device has no space left. Your words are still here.
      </SavedLine>
    ),
  },
];
