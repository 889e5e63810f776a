import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { LinkTabs } from '../../ui/actions/link-tabs.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { SavedLine } from '../../ui/fields/saved-line.tsx';
import { SearchField } from '../../ui/fields/search-field.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { NavBar } from '../../ui/layout/nav-bar.tsx';
import { Page, TwoPane } from '../../ui/layout/page.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Shell } from '../../ui/layout/shell.tsx';
import { SkipLink } from '../../ui/layout/skip-link.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';
import {
  IconAcronyms,
  IconBoard,
  IconDuties,
  IconLooking,
  IconNotebook,
  IconPlus,
  IconSettings,
  IconToday,
} from '../../ui/pictures/icons.tsx';
import { Ladder } from '../../ui/pictures/ladder.tsx';
import { Progress } from '../../ui/pictures/progress.tsx';
import { Entry } from '../../ui/words/entry.tsx';
import { Mark } from '../../ui/words/mark.tsx';
import { Notice } from '../../ui/words/notice.tsx';
import { fieldsStates } from './fields-states.tsx';

/** Whole pages, to judge the parts together; each has its own <main>, so only one is shown at a time. */
interface GalleryPage {
  readonly name: string;
  readonly element: ReactNode;
}

const places = [
  { label: 'Today', icon: <IconToday /> },
  { label: 'Duties', icon: <IconDuties /> },
  { label: 'Looking', icon: <IconLooking /> },
  { label: 'Board', icon: <IconBoard /> },
  { label: 'Acronyms', icon: <IconAcronyms /> },
];

const inShell = (current: string, page: ReactNode) => (
  <>
    <SkipLink to="main">Skip to the page</SkipLink>
    <Shell
      nav={
        <NavBar
          label="Places"
          brand={
            <>
              <IconNotebook />
              SEND Notes
            </>
          }
          footer={
            <a href="#/gallery">
              <IconSettings />
              Settings
            </a>
          }
          items={places.map((place) => ({
            ...place,
            href: `#/gallery?${place.label}`,
            current: place.label === current,
          }))}
        />
      }
    >
      {page}
    </Shell>
  </>
);

const partly = (
  <Mark shape="half" tone="attention">
    Partly assured
  </Mark>
);
const assured = (
  <Mark shape="filled" tone="good">
    Assured
  </Mark>
);
const notLooked = (
  <Mark shape="dash" tone="faint">
    Not looked at
  </Mark>
);

const today = inShell(
  'Today',
  <Page width="wide">
    <PageHeader eyebrow="Hillside Primary · 2026–27" title="Good morning" />
    <div className="with-aside">
      <div>
        <div className="stack">
          <ButtonLink kind="primary" size="large" wide icon={<IconPlus />} href="#/gallery">
            New note
          </ButtonLink>
          <Card tone="tinted" title="Visit with the SENCO" trailing={<Button size="small">Resume</Button>}>
            <p className="soft small">Today 13:30 · Pupil voice, SENCO time · 60 minutes</p>
          </Card>
        </div>
        <Section heading="Needs you">
          <List>
            <ListRow
              href="#/gallery"
              title="Fact check: autumn visit"
              meta="With the head since 12 Nov · reply by 19 Nov"
              trailing={
                <Mark shape="due" tone="attention">
                  2 days over
                </Mark>
              }
            />
            <ListRow
              href="#/gallery"
              title="Inclusion strategy"
              meta="On the website by 31 December, if the school gets the fund"
              trailing={<Mark shape="due">40 days</Mark>}
            />
            <ListRow
              href="#/gallery"
              title="3 duties not looked at for a year"
              meta="Funding · Local authority · Preparing for adulthood"
            />
          </List>
        </Section>
      </div>
      <div>
        <Section heading="This year">
          <Card>
            <Progress
              done={9}
              of={21}
              words={
                <>
                  <strong>9 of 21</strong> duties looked at
                </>
              }
            />
          </Card>
        </Section>
        <Section heading="This device">
          <Notice tone="good" title="Ready for a school with no signal">
            <p>Last backup 3 days ago.</p>
          </Notice>
        </Section>
      </div>
    </div>
  </Page>,
);

const duties = inShell(
  'Duties',
  <TwoPane
    showing="list"
    listLabel="Duties"
    detailLabel="Pupil voice"
    list={
      <>
        <PageHeader title="Duties" />
        <LinkTabs
          label="Parts of the duties"
          items={[
            { href: '#/gallery?a', label: 'Checklist', current: true, count: 21 },
            { href: '#/gallery?b', label: 'Also asked', current: false },
            { href: '#/gallery?c', label: 'Library', current: false },
          ]}
        />
        <SearchField label="Find a duty" />
        <Section heading="A · What the board wants to be sure of">
          <List>
            <ListRow
              href="#/gallery?1"
              title="Inclusive culture"
              meta="Guidance · visit, 14 Oct"
              trailing={assured}
            />
            <ListRow
              href="#/gallery?2"
              current
              title="Pupil voice"
              meta="Law behind it · visit, today"
              trailing={partly}
            >
              <Ladder steps={2} words="2 kinds of evidence" showWords />
            </ListRow>
            <ListRow
              href="#/gallery?3"
              title="Funding"
              meta="Law behind it · paper, 9 Nov 2025"
              trailing={notLooked}
            />
            <ListRow
              href="#/gallery?4"
              title="Staff expertise"
              meta="Law · visit, 14 Oct"
              trailing={
                <Mark shape="two" tone="attention">
                  Two views
                </Mark>
              }
            />
          </List>
        </Section>
        <Section heading="D · Documents">
          <List>
            <ListRow
              href="#/gallery?5"
              title="SEN information report"
              meta="Law · website, 2 Nov · dated 8 Sept 2026"
              trailing={
                <Mark shape="filled" tone="good">
                  In place
                </Mark>
              }
            />
            <ListRow
              href="#/gallery?6"
              title="Accessibility plan"
              meta="Law · website, 2 Nov"
              trailing={
                <Mark shape="due" tone="attention">
                  Due for renewal
                </Mark>
              }
            />
          </List>
        </Section>
      </>
    }
    detail={
      <>
        <PageHeader
          titleId="detail-title"
          eyebrow="Part A · Law behind it"
          title="Pupil voice"
          lead="What pupils with SEND say shapes decisions about their own support and about the whole school."
        />
        <Card title="How assured am I?" trailing={partly}>
          <p className="soft small">My view on the day, from: read, heard from pupils</p>
          <p>Pupils are heard often; I have not yet seen what changed because of it.</p>
        </Card>
        <Section heading="Notes">
          <div className="stack">
            <Entry meta="Heard from pupils · today 13:52">
              A group of pupils said the quiet room helps most after lunch.
            </Entry>
            <Entry meta="Read · council minutes of 3 Nov · today 13:41">
              Two of six council members have SEN support.
            </Entry>
          </div>
        </Section>
        <Section heading="Actions">
          <List>
            <ListRow title="Survey results to the link governor" trailing={<Mark>SENCO · 28 Nov</Mark>} />
          </List>
        </Section>
      </>
    }
  />,
);

const choiceOfSource = fieldsStates.find(({ part }) => part === 'Choice');

const visit = inShell(
  'Looking',
  <Page>
    <PageHeader
      back={{ href: '#/gallery', label: 'Visit with the SENCO' }}
      title="Pupil voice"
      status={<SavedLine state="saved">Saved 13:52</SavedLine>}
      lead="What pupils with SEND say shapes decisions about their own support and about the whole school."
    />
    <Section heading="Ask">
      <Card>
        <p>What chances do pupils with SEND get to say what they think?</p>
      </Card>
    </Section>
    <Section heading="You might see">
      <List>
        <ListRow
          title="Pupils with SEND on the council"
          trailing={
            <Mark shape="tick" tone="good">
              Seen
            </Mark>
          }
        />
        <ListRow
          title="Survey: do pupils say it helps?"
          trailing={
            <Mark shape="ask" tone="plain">
              Asked
            </Mark>
          }
        />
      </List>
    </Section>
    <Section heading="Notes today">
      <Entry meta="Read · council minutes, 3 Nov · 13:41">
        Two of six council members have SEN support; agenda had playground noise.
      </Entry>
      {choiceOfSource?.element}
      <TextArea
        label="Your note"
        look="note"
        hideLabel
        defaultValue="A group of pupils said the quiet room helps most after lunch."
        footer={<SavedLine state="saved">Saved on this device 13:52 · No pupil names</SavedLine>}
      />
      <Choice
        look="list"
        legend="How assured am I?"
        value="partly"
        onChoose={() => undefined}
        options={[
          { value: 'assured', label: 'Assured', shape: 'filled' },
          { value: 'partly', label: 'Partly assured', shape: 'half' },
          { value: 'not', label: 'Not yet assured', shape: 'ring' },
        ]}
      />
      <Button kind="primary" wide>
        Next duty
      </Button>
    </Section>
  </Page>,
);

export const galleryPages: readonly GalleryPage[] = [
  { name: 'Today', element: today },
  { name: 'Two panes', element: duties },
  { name: 'On the visit', element: visit },
];
