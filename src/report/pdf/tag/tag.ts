/** What a stretch of the page is to someone who listens to it. */
export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form'
  | 'Link'
  | 'Note';

/** What they need not hear: rules, frames, and what stands on every page. */
export type Artifact = 'Artifact' | 'Header' | 'Footer';

/** From the bottom left, in points, as PDF has it. */
export type Rect = readonly [left: number, bottom: number, right: number, top: number];

export interface TagFacts {
  /** Of a list; 'None' where its labels are words. */
  readonly numbering?: 'None' | 'Disc' | 'Decimal';
  /** Of a head of a table: what it stands over or beside. */
  readonly scope?: 'Column' | 'Row';
  /** How many columns a cell takes. */
  readonly columns?: number;
  /** Of a note, its own in the whole document: ASCII. */
  readonly id?: string;
  /** Of a figure: what it shows, and where. */
  readonly alt?: string;
  readonly box?: Rect;
}

/** An element of the structure that screen readers follow. */
export interface Tag {
  readonly kind: 'tag';
  readonly role: Role;
  readonly parent: Tag | undefined;
  readonly facts: TagFacts;
  readonly kids: Kid[];
}

/** A stretch of a page's drawing, known there by its number. */
export interface Mark {
  readonly kind: 'mark';
  readonly page: number;
  readonly number: number;
}

/** A place on a page that does something: a link, a field to sign in. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly tag: Tag;
  readonly page: number;
  readonly rect: Rect;
  readonly subtype: 'Link' | 'Widget';
  /** What its dictionary has besides. */
  readonly entries: string;
}

export type Kid = Tag | Mark | Annotation;
