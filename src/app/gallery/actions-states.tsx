import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { Disclosure } from '../../ui/actions/disclosure.tsx';
import { IconButton } from '../../ui/actions/icon-button.tsx';
import { LinkTabs } from '../../ui/actions/link-tabs.tsx';
import { Toolbar } from '../../ui/actions/toolbar.tsx';
import {
  IconDownload,
  IconEyeOff,
  IconMore,
  IconPlus,
  IconPrint,
  IconTrash,
} from '../../ui/pictures/icons.tsx';
import type { GalleryState } from './gallery-state.ts';

export const actionsStates: readonly GalleryState[] = [
  {
    part: 'Button',
    state: 'primary, large and wide',
    element: (
      <Button kind="primary" size="large" wide icon={<IconPlus />}>
        New note
      </Button>
    ),
  },
  {
    part: 'Button',
    state: 'kinds',
    element: (
      <div className="cluster">
        <Button kind="primary">Sign the report</Button>
        <Button>Change something</Button>
        <Button kind="quiet">Not now</Button>
        <Button kind="danger" icon={<IconTrash />}>
          Delete
        </Button>
      </div>
    ),
  },
  {
    part: 'Button',
    state: 'small, busy, off',
    element: (
      <div className="cluster">
        <Button size="small">Resume</Button>
        <Button kind="primary" busy>
          Making the PDF…
        </Button>
        <Button disabled>Nothing to print</Button>
      </div>
    ),
  },
  {
    part: 'ButtonLink',
    state: 'with icon',
    element: (
      <div className="cluster">
        <ButtonLink kind="primary" href="#/gallery" icon={<IconDownload />}>
          Download
        </ButtonLink>
        <ButtonLink href="#/gallery">Open the visit</ButtonLink>
      </div>
    ),
  },
  {
    part: 'IconButton',
    state: 'plain, pressed, off',
    element: (
      <div className="cluster">
        <IconButton label="More" icon={<IconMore />} />
        <IconButton label="Discreet view" icon={<IconEyeOff />} pressed />
        <IconButton label="Print" icon={<IconPrint />} disabled />
      </div>
    ),
  },
  {
    part: 'Disclosure',
    state: 'closed and open',
    element: (
      <div>
        <Disclosure summary="What you might see" meta="0 of 3 looked at">
          <p>Folded until it is wanted.</p>
        </Disclosure>
        <Disclosure summary="The law behind it" open>
          <p>
            Boards must use their best endeavours to see that pupils with SEN get the help they need (Children
            and Families Act 2014, section 66).
          </p>
        </Disclosure>
      </div>
    ),
  },
  {
    part: 'LinkTabs',
    state: 'three, one with a count',
    element: (
      <LinkTabs
        label="Parts of the duties"
        items={[
          { href: '#/gallery', label: 'Checklist', current: true, count: 21 },
          { href: '#/gallery?also', label: 'Also asked', current: false },
          { href: '#/gallery?library', label: 'Library', current: false },
        ]}
      />
    ),
  },
  {
    part: 'Toolbar',
    state: 'buttons',
    element: (
      <Toolbar label="Report">
        <Button icon={<IconPrint />}>Print</Button>
        <Button icon={<IconDownload />}>Download</Button>
      </Toolbar>
    ),
  },
];
