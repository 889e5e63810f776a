import { Button } from '../../ui/actions/button.tsx';
import { Card } from '../../ui/lists/card.tsx';
import { List } from '../../ui/lists/list.tsx';
import { ListRow } from '../../ui/lists/list-row.tsx';
import * as icons from '../../ui/pictures/icons.tsx';
import { Ladder } from '../../ui/pictures/ladder.tsx';
import { Progress } from '../../ui/pictures/progress.tsx';
import { Mark } from '../../ui/words/mark.tsx';
import type { GalleryState } from './gallery-state.ts';

export const listsStates: readonly GalleryState[] = [
  {
    part: 'Card',
    state: 'plain, tinted, attention',
    element: (
      <div className="stack">
        <Card
          title="How assured am I?"
          trailing={
            <Mark shape="half" tone="attention">
              Partly assured
            </Mark>
          }
        >
          <p>Pupils are heard often; I have not yet seen what changed because of it.</p>
        </Card>
        <Card tone="tinted" title="Visit with the SENCO" trailing={<Button size="small">Resume</Button>}>
          <p className="soft small">Today 13:30 · Pupil voice, SENCO time · 60 minutes</p>
        </Card>
        <Card tone="attention" title="Papers go out in 3 days">
          <p className="small">Two reports are not signed yet.</p>
        </Card>
      </div>
    ),
  },
  {
    part: 'List',
    state: 'rows that open, in one card',
    element: (
      <List label="Duties">
        <ListRow
          href="#/gallery"
          title="Inclusive culture"
          meta="Guidance · visit, 14 Oct"
          trailing={
            <Mark shape="filled" tone="good">
              Assured
            </Mark>
          }
        />
        <ListRow
          href="#/gallery"
          current
          title="Pupil voice"
          meta="Law behind it · visit, today"
          trailing={
            <Mark shape="half" tone="attention">
              Partly assured
            </Mark>
          }
        >
          <Ladder steps={2} words="2 kinds of evidence" showWords />
        </ListRow>
        <ListRow
          href="#/gallery"
          title="Funding"
          meta="Law behind it · paper, 9 Nov 2025"
          trailing={
            <Mark shape="dash" tone="faint">
              Not looked at
            </Mark>
          }
        />
      </List>
    ),
  },
  {
    part: 'List',
    state: 'apart, with leading and a button',
    element: (
      <List look="apart" label="Needs you">
        <ListRow
          onOpen={() => undefined}
          leading={<icons.IconNote />}
          title="Fact check: autumn visit"
          meta="With the head since 12 Nov · reply by 19 Nov"
          trailing={
            <Mark shape="due" tone="attention">
              2 days over
            </Mark>
          }
        />
        <ListRow
          title="Survey results to the link governor"
          meta="SENCO · 28 Nov"
          trailing={<Button size="small">Done</Button>}
        />
      </List>
    ),
  },
  {
    part: 'List',
    state: 'plain',
    element: (
      <List look="plain" label="Found">
        <ListRow href="#/gallery" title="ADHD" meta="Attention deficit hyperactivity disorder" />
        <ListRow
          href="#/gallery"
          title="AP"
          meta="Alternative provision"
          trailing={<Mark tone="faint">2 meanings</Mark>}
        />
      </List>
    ),
  },
  {
    part: 'Ladder',
    state: 'none to all',
    element: (
      <div className="cluster">
        <Ladder steps={0} words="No evidence yet" />
        <Ladder steps={1} words="One source" />
        <Ladder steps={3} words="3 kinds of evidence" showWords />
        <Ladder steps={5} words="5 kinds of evidence" />
      </div>
    ),
  },
  {
    part: 'Progress',
    state: 'blocks and bar',
    element: (
      <div className="stack">
        <Progress
          done={9}
          of={21}
          words={
            <>
              <strong>9 of 21</strong> duties looked at
            </>
          }
        />
        <Progress done={70} of={156} words="70 of 156 statements read" />
      </div>
    ),
  },
  {
    part: 'Icons',
    state: 'all',
    element: (
      <ul className="gallery-icons">
        {Object.entries(icons).map(([name, Icon]) => (
          <li key={name}>
            <Icon size={28} />
            <span>{name.replace('Icon', '')}</span>
          </li>
        ))}
      </ul>
    ),
  },
];
