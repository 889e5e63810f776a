import type { ReactNode } from 'react';
import './icons.css';

interface IconProps {
  /** Pixels; follows the text (1.5em) when left out. */
  readonly size?: number | undefined;
}

/** Line drawings on a grid of 24, one weight. Never the only sign of anything, so never read out. */
const drawn = (drawing: ReactNode) => {
  const Icon = ({ size }: IconProps) => (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width={size ?? '1.5em'}
      height={size ?? '1.5em'}
      aria-hidden="true"
      focusable="false"
    >
      {drawing}
    </svg>
  );
  return Icon;
};

const lines = (d: string) => drawn(<path d={d} />);

/** A book lying open. */
export const IconToday = lines(
  'M12 7.5c-2.2-1.6-5-2.2-8.5-2v12.8c3.5-.2 6.3.4 8.5 2 2.2-1.6 5-2.2 8.5-2V5.5c-3.5-.2-6.3.4-8.5 2zM12 7.5v12.8M6.5 9.3c1 0 1.9.2 2.7.4M6.5 13c1 0 1.9.2 2.7.4M17.5 9.3c-1 0-1.9.2-2.7.4',
);
/** The notebook itself: spine and ribbon; stands beside its name. */
export const IconNotebook = drawn(
  <>
    <path d="M7 3h11.5v18H7a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 7 3zM9 3v18" />
    <path d="M12.5 3v8l2-1.7 2 1.7V3z" className="icon-solid" />
  </>,
);
/** A page with ticked lines. */
export const IconDuties = lines(
  'M4 6.5l1.5 1.5L8.5 5M4 13l1.5 1.5 3-3M4 19.5L5.5 21l3-3M12 7h8M12 13.5h8M12 20h8',
);
/** Reading glasses. */
export const IconLooking = lines(
  'M3 14.5a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0-7.4 0M13.6 14.5a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0-7.4 0M10.4 14c.9-.9 2.3-.9 3.2 0M3 14.2L5.2 7c.4-1.3 1.5-1.8 2.8-1.5M21 14.2L18.8 7c-.4-1.3-1.5-1.8-2.8-1.5',
);
/** Three at a table. */
export const IconBoard = drawn(
  <>
    <circle cx="12" cy="5.5" r="2.25" />
    <circle cx="5" cy="7.5" r="1.9" />
    <circle cx="19" cy="7.5" r="1.9" />
    <path d="M2.5 14.5h19M5 14.5V20M19 14.5V20M8.3 14.5c0-2.7 1.5-4.2 3.7-4.2s3.7 1.5 3.7 4.2M2.8 14.2c0-1.7.8-2.7 2.2-2.7M21.2 14.2c0-1.7-.8-2.7-2.2-2.7" />
  </>,
);
/** A capital and its reading. */
export const IconAcronyms = lines('M3 17.5L7.5 6 12 17.5M4.5 13.7h6M15 8h6M15 12.7h6M15 17.4h4');
export const IconSettings = drawn(
  <>
    <path d="M4 7h8.5M17.5 7H20M4 17h2.5M11.5 17H20" />
    <circle cx="15" cy="7" r="2.5" />
    <circle cx="9" cy="17" r="2.5" />
  </>,
);

export const IconPlus = lines('M12 5v14M5 12h14');
export const IconBack = lines('M14.5 5.5L8 12l6.5 6.5');
export const IconNext = lines('M9.5 5.5L16 12l-6.5 6.5');
export const IconPrint = lines('M7 9V3.5h10V9M7 17H4.5v-8h15v8H17M7 14h10v6.5H7z');
export const IconShare = lines('M12 15V3.5M8 7.2L12 3.5l4 3.7M8.5 10.5h-3v10h13v-10h-3');
export const IconDownload = lines('M12 3.5V15M7.5 11l4.5 4.5 4.5-4.5M4.5 20.5h15');
export const IconSearch = lines('M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.3 15.3L20.5 20.5');
export const IconClose = lines('M6 6l12 12M18 6L6 18');
export const IconCheck = lines('M4.5 12.8l4.7 4.7L19.5 7');
export const IconRing = lines('M12 4.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15');
export const IconHalf = drawn(
  <>
    <circle cx="12" cy="12" r="7.5" />
    <path d="M12 4.5a7.5 7.5 0 0 0 0 15z" className="icon-solid" />
  </>,
);
export const IconFilled = drawn(<circle cx="12" cy="12" r="8.25" className="icon-solid" />);
export const IconWarning = drawn(
  <>
    <path d="M12 4L2.8 19.5h18.4zM12 10v4.5" />
    <circle cx="12" cy="16.9" r="1.1" className="icon-solid" />
  </>,
);
export const IconInfo = drawn(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 11v5.5" />
    <circle cx="12" cy="7.9" r="1.1" className="icon-solid" />
  </>,
);
export const IconOffline = lines(
  'M8 3.5h8a1 1 0 0 1 1 1v15a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM11 17.5h2M3.5 4.5l17 15',
);
export const IconLock = lines('M5.5 11h13v9.5h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.7v2.3');
export const IconEye = drawn(
  <>
    <path d="M2.5 12C4.5 8 8 6 12 6s7.5 2 9.5 6c-2 4-5.5 6-9.5 6s-7.5-2-9.5-6z" />
    <circle cx="12" cy="12" r="2.8" />
  </>,
);
export const IconEyeOff = lines(
  'M9.5 6.3A10 10 0 0 1 12 6c4 0 7.5 2 9.5 6a13 13 0 0 1-2.7 3.6M16.3 17.1A10 10 0 0 1 12 18c-4 0-7.5-2-9.5-6a13 13 0 0 1 4.9-5M10 10a2.8 2.8 0 0 0 4 4M3.5 3.5l17 17',
);
/** A pencil. */
export const IconNote = lines(
  'M4 20l1-4.5L16 4.5c.8-.8 2-.8 2.8 0l.7.7c.8.8.8 2 0 2.8L8.5 19zM14 6.5L17.5 10M5 15.5L8.5 19',
);
export const IconTrash = lines('M4 6.5h16M9.5 6.5V4h5v2.5M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6');
export const IconUndo = lines('M8.5 5L4 9.5 8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11H9');
export const IconMore = drawn(
  <>
    <circle cx="5" cy="12" r="1.7" className="icon-solid" />
    <circle cx="12" cy="12" r="1.7" className="icon-solid" />
    <circle cx="19" cy="12" r="1.7" className="icon-solid" />
  </>,
);
export const IconFilter = lines('M3.5 6h17M7 12h10M10.5 18h3');
export const IconLink = lines(
  'M10 13.8a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 6.8M14 10.2a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.3-1.3',
);
export const IconCalendar = lines('M4 6h16v14.5H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8');
export const IconPerson = lines(
  'M12 4a3.8 3.8 0 1 0 0 7.6A3.8 3.8 0 1 0 12 4M4.5 20.5c.4-4 3.3-6 7.5-6s7.1 2 7.5 6',
);
/** A building with a flag. */
export const IconSchool = lines(
  'M3.5 20.5v-8L12 8l8.5 4.5v8zM12 8V3h4.5v2.5H12M10 20.5V16h4v4.5M7 15v1.5M17 15v1.5',
);
export const IconBook = lines(
  'M6.5 3.5h12v17h-12a2 2 0 0 1-2-2v-13a2 2 0 0 1 2-2zM4.5 18.5a2 2 0 0 1 2-2h12',
);
export const IconCopy = lines('M8.5 8.5h11v12h-11zM15.5 8.5v-5h-11v12h4');
export const IconHelp = drawn(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M9.5 9.7a2.6 2.6 0 1 1 3.7 2.3c-.8.4-1.2.9-1.2 1.8" />
    <circle cx="12" cy="16.7" r="1.1" className="icon-solid" />
  </>,
);
