import type { jsPDF } from 'jspdf';
import type { Build } from '../build.ts';
import { internalOf } from '../internal.ts';
import { closeGaps } from './close-gaps.ts';
import { putAnnotations, writeFields } from './put-annotations.ts';
import type { Annotation, Artifact, Role, Tag, TagFacts } from './tag.ts';
import { writeStructure } from './write-structure.ts';

export interface Tagger {
  /** A new last element of `parent`; without one, of the document. */
  add(role: Role, parent?: Tag, facts?: TagFacts): Tag;
  /** The last element of the document. */
  last(): Tag | undefined;
  /** What `draw` draws belongs to this element, or is an artifact. On one page, and never one inside another. */
  mark(what: Tag | Artifact, draw: () => void): void;
  /** On the page that is being drawn. */
  annotate(tag: Tag, annotation: Pick<Annotation, 'rect' | 'subtype' | 'entries'>): void;
  /** Sees to it that the structure is written when the file is built. */
  writeInto(build: Build): void;
}

const artifacts: Readonly<Record<Artifact, string>> = {
  Artifact: '/Artifact BMC',
  Header: '/Artifact <</Type/Pagination/Subtype/Header>> BDC',
  Footer: '/Artifact <</Type/Pagination/Subtype/Footer>> BDC',
};

/** jsPDF knows nothing of tags; this writes PDF 1.7's logical structure round what it draws, as PDF/UA-1 asks. */
export const createTagger = (pdf: jsPDF): Tagger => {
  const internal = internalOf(pdf);
  const root: Tag = { kind: 'tag', role: 'Document', parent: undefined, facts: {}, kids: [] };
  const numbers = new Map<number, number>();
  const annotations: Annotation[] = [];
  let isOpen = false;
  const currentPage = () => internal.getCurrentPageInfo().pageNumber;

  const begin = (what: Tag | Artifact, page: number): string => {
    if (typeof what === 'string') return artifacts[what];
    const number = numbers.get(page) ?? 0;
    numbers.set(page, number + 1);
    what.kids.push({ kind: 'mark', page, number });
    return `/${what.role} <</MCID ${number}>> BDC`;
  };

  return {
    add: (role, parent = root, facts = {}) => {
      const tag: Tag = { kind: 'tag', role, parent, facts, kids: [] };
      parent.kids.push(tag);
      return tag;
    },
    last: () => {
      const kid = root.kids.at(-1);
      return kid?.kind === 'tag' ? kid : undefined;
    },
    mark: (what, draw) => {
      if (isOpen) throw new Error('a drawing cannot belong to two elements');
      const page = currentPage();
      internal.write(begin(what, page));
      isOpen = true;
      draw();
      isOpen = false;
      if (currentPage() !== page) throw new Error('a marked drawing went on to another page');
      internal.write('EMC');
    },
    annotate: (tag, given) => {
      const annotation: Annotation = { ...given, kind: 'annotation', tag, page: currentPage() };
      annotations.push(annotation);
      tag.kids.push(annotation);
    },
    writeInto: (build) => {
      const pages = pdf.getNumberOfPages();
      const objects = new Map<Annotation, number>();
      let entries = '';
      build.on('putPage', ({ pageNumber, page }) => {
        closeGaps(page);
        internal.write(`/StructParents ${pageNumber - 1} /Tabs /S`);
        for (const [annotation, id] of putAnnotations(internal, pageNumber, pages, annotations))
          objects.set(annotation, id);
      });
      // Page ids are known, and objects may be made, only at this moment of a build.
      build.on('postPutResources', () => {
        const structure = writeStructure(internal, { root, pages, annotations, objects });
        entries = `/MarkInfo <</Marked true>> /StructTreeRoot ${structure} 0 R${writeFields(internal, objects)}`;
      });
      build.on('putCatalog', () => internal.write(entries));
    },
  };
};
