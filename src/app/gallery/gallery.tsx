import { Fragment, useEffect, useState } from 'react';
import { Choice } from '../../ui/fields/choice.tsx';
import { FieldGroup } from '../../ui/fields/field-group.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Section } from '../../ui/layout/section.tsx';
import type { ReadingSettings } from '../../ui/reading.ts';
import { applyReading, defaultReading } from '../../ui/reading.ts';
import { actionsStates } from './actions-states.tsx';
import { fieldsStates } from './fields-states.tsx';
import './gallery.css';
import { galleryPages } from './gallery-pages.tsx';
import type { GalleryState } from './gallery-state.ts';
import { layoutStates } from './layout-states.tsx';
import { listsStates } from './lists-states.tsx';
import { wordsStates } from './words-states.tsx';

export const galleryStates: readonly GalleryState[] = [
  ...layoutStates,
  ...actionsStates,
  ...fieldsStates,
  ...wordsStates,
  ...listsStates,
];

const settings = {
  theme: ['system', 'light', 'dark'],
  face: ['source', 'atkinson'],
  size: [1, 2, 3, 4],
  spacing: ['normal', 'wide'],
  contrast: ['normal', 'calm', 'high'],
} as const;

const Switches = () => {
  const [reading, setReading] = useState<ReadingSettings>(defaultReading);
  useEffect(() => applyReading(document.documentElement, reading), [reading]);
  return (
    <FieldGroup legend="Reading settings" className="gallery-switches">
      {Object.entries(settings).map(([name, values]) => (
        <Choice
          key={name}
          legend={name}
          options={values.map((value) => ({ value: String(value), label: String(value) }))}
          value={String(reading[name as keyof ReadingSettings])}
          onChoose={(chosen) =>
            setReading({ ...reading, [name]: values.find((value) => String(value) === chosen) })
          }
        />
      ))}
    </FieldGroup>
  );
};

const AllParts = () => {
  const parts = [...new Set(galleryStates.map(({ part }) => part))];
  return parts.map((part) => (
    <Section key={part} heading={part}>
      <div className="gallery-states">
        {galleryStates
          .filter((state) => state.part === part)
          .map(({ state, element }) => (
            <div key={state} className="gallery-state">
              <p className="soft small">{state}</p>
              {element}
            </div>
          ))}
      </div>
    </Section>
  ));
};

/** Each part in each state; dev only. */
export const Gallery = () => {
  const [shown, setShown] = useState('All parts');
  const page = galleryPages.find(({ name }) => name === shown);
  return (
    <Fragment key={shown}>
      {page?.element}
      {!page && (
        <Page width="wide">
          <PageHeader title="Gallery" lead="Each part of the kit in each state." />
          <Choice
            legend="Show"
            options={['All parts', ...galleryPages.map(({ name }) => name)].map((value) => ({
              value,
              label: value,
            }))}
            value={shown}
            onChoose={setShown}
          />
          <Switches />
          <AllParts />
        </Page>
      )}
    </Fragment>
  );
};
