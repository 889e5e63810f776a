export type Colour = readonly [red: number, green: number, blue: number];

/** Everything a printed page looks like, in points. One calm grid: labels in a gutter, words beside them. */
export interface Look {
  readonly body: number;
  readonly leading: number;
  readonly small: number;
  readonly lead: number;
  /** Headers and footers. */
  readonly furniture: number;
  readonly headings: Readonly<Record<1 | 2 | 3, HeadingLook>>;
  readonly gutter: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

interface HeadingLook {
  readonly size: number;
  readonly leading: number;
  readonly above: number;
  readonly below: number;
  readonly colour: Colour;
}

export const page = { width: 595.28, height: 841.89 } as const;

export const ink: Colour = [29, 39, 51];
export const quiet: Colour = [84, 96, 108];
/** Prints as a dark grey on a black-and-white printer; nothing is told by colour alone. */
export const teal: Colour = [12, 107, 112];
export const hairline: Colour = [196, 204, 208];
export const white: Colour = [255, 255, 255];

/** The left margin leaves room for the holes of a folder. */
export const standardLook: Look = {
  body: 10.4,
  leading: 14.6,
  small: 9,
  lead: 13,
  furniture: 8.5,
  headings: {
    1: { size: 25, leading: 30, above: 0, below: 8, colour: ink },
    2: { size: 15, leading: 19, above: 18, below: 7, colour: teal },
    3: { size: 12, leading: 16, above: 12, below: 4, colour: ink },
  },
  gutter: 102,
  margins: { top: 76, right: 54, bottom: 66, left: 68 },
};

/** For readers who need large print: nothing under 18 points, one column, no gutter. */
export const largeLook: Look = {
  body: 18,
  leading: 26,
  small: 18,
  lead: 20,
  furniture: 18,
  headings: {
    1: { size: 30, leading: 37, above: 0, below: 10, colour: ink },
    2: { size: 23, leading: 30, above: 26, below: 10, colour: teal },
    3: { size: 20, leading: 27, above: 18, below: 6, colour: ink },
  },
  gutter: 0,
  margins: { top: 62, right: 54, bottom: 84, left: 64 },
};

/** A sheet to write on: the numbers of its lines in a narrow gutter. */
export const visitSheetLook: Look = {
  ...standardLook,
  headings: {
    1: { size: 19, leading: 24, above: 0, below: 2, colour: ink },
    2: { size: 13, leading: 17, above: 10, below: 3, colour: ink },
    3: standardLook.headings[3],
  },
  gutter: 34,
  margins: { top: 58, right: 46, bottom: 58, left: 60 },
};

/** A letter on one page. */
export const noteLook: Look = {
  ...standardLook,
  headings: {
    1: { size: 21, leading: 26, above: 0, below: 6, colour: ink },
    2: { size: 13, leading: 17, above: 10, below: 4, colour: teal },
    3: standardLook.headings[3],
  },
  margins: { top: 62, right: 54, bottom: 58, left: 68 },
};

/** A text that a board adopts: a page of running words. */
export const boardTextLook: Look = {
  ...noteLook,
  leading: 14,
  gutter: 0,
  margins: { top: 62, right: 62, bottom: 58, left: 68 },
};

/** A crib sheet is all page: narrow margins, small headings, everything on one side. */
export const cribLook: Look = {
  ...standardLook,
  headings: {
    1: { size: 21, leading: 26, above: 0, below: 2, colour: ink },
    2: { size: 13, leading: 17, above: 16, below: 6, colour: teal },
    3: standardLook.headings[3],
  },
  margins: { top: 56, right: 46, bottom: 58, left: 60 },
};
