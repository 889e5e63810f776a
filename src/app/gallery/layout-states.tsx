import { Button } from '../../ui/actions/button.tsx';
import { SavedLine } from '../../ui/fields/saved-line.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Sheet } from '../../ui/layout/sheet.tsx';
import { IconPrint } from '../../ui/pictures/icons.tsx';
import { VisuallyHidden } from '../../ui/words/visually-hidden.tsx';
import type { GalleryState } from './gallery-state.ts';
import { Held } from './held.tsx';

const sheet = (look: 'centre' | 'side') => (
  <Held first={false}>
    {(open, set) => (
      <>
        <Button onClick={() => set(true)}>Open the {look} sheet</Button>
        <Sheet
          look={look}
          open={open}
          onClose={() => set(false)}
          title="APDR"
          actions={
            <Button kind="primary" onClick={() => set(false)}>
              Back to my note
            </Button>
          }
        >
          <p>
            <strong>Assess, plan, do, review.</strong> The four-step cycle schools use to find what helps a
            pupil with SEN, and to change it when it does not.
          </p>
        </Sheet>
      </>
    )}
  </Held>
);

export const layoutStates: readonly GalleryState[] = [
  {
    part: 'PageHeader',
    state: 'with all',
    element: (
      <PageHeader
        titleId="gallery-header-all"
        back={{ href: '#/gallery', label: 'Visit with the SENCO' }}
        title="Pupil voice"
        status={<SavedLine state="saved">Saved 13:52</SavedLine>}
        lead="What pupils with SEND say shapes decisions about their own support and about the whole school."
        actions={<Button icon={<IconPrint />}>Print</Button>}
      />
    ),
  },
  {
    part: 'PageHeader',
    state: 'eyebrow and title',
    element: (
      <PageHeader titleId="gallery-header-plain" eyebrow="Hillside Primary · 2026–27" title="Good morning" />
    ),
  },
  {
    part: 'Section',
    state: 'two levels',
    element: (
      <Section
        heading="What the board wants to be sure of"
        meta="3 of 9"
        actions={<Button size="small">Filter</Button>}
      >
        <Section heading="Pupils and parents" level={3}>
          <p>Running text at reading width.</p>
        </Section>
      </Section>
    ),
  },
  { part: 'Sheet', state: 'from below or centred', element: sheet('centre') },
  { part: 'Sheet', state: 'at the side', element: sheet('side') },
  {
    part: 'Table',
    state: 'class only',
    element: (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table must be reachable by keyboard
      <section className="table-scroll" aria-label="Figures" tabIndex={0}>
        <table className="table">
          <caption>Pupils with SEND</caption>
          <thead>
            <tr>
              <th scope="col">Term</th>
              <th scope="col">SEN support</th>
              <th scope="col">EHC plan</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Autumn 2026</th>
              <td>41</td>
              <td>12</td>
            </tr>
            <tr>
              <th scope="row">Spring 2027</th>
              <td>44</td>
              <td>13</td>
            </tr>
          </tbody>
        </table>
      </section>
    ),
  },
  {
    part: 'VisuallyHidden',
    state: 'words for those who listen',
    element: (
      <p>
        3 <VisuallyHidden>duties not looked at for a year</VisuallyHidden>
        <span aria-hidden="true">…</span>
      </p>
    ),
  },
];
