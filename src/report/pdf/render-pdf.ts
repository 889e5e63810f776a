import { jsPDF } from 'jspdf';
import type { Progress } from '../../base/worker-bridge.ts';
import type { RenderedPdf, ReportDocument } from '../document.ts';
import { textsOf } from '../texts-of.ts';
import { createBuild } from './build.ts';
import { drawFurniture } from './furniture.ts';
import { layOut } from './layout.ts';
import {
  boardTextLook,
  cribLook,
  type Look,
  largeLook,
  noteLook,
  standardLook,
  visitSheetLook,
} from './look.ts';
import { addOutline } from './outline.ts';
import { createSanitiser } from './sanitise.ts';
import { createSheet } from './sheet.ts';
import { createTagger } from './tag/tagger.ts';
import { xmp } from './tag/xmp.ts';
import { type FontFiles, loadTypeface, nameSubsets } from './typeface.ts';

export interface PdfOptions {
  readonly fonts: FontFiles;
  /** Milliseconds since 1970: the creation date that the file bears. */
  readonly at: number;
  /** 32 hex digits. Same document, time and id: the same bytes. */
  readonly fileId: string;
  readonly onProgress?: Progress;
}

/** Draws a report on A4. Places and heights are in points. */
export const renderPdf = (document: ReportDocument, options: PdfOptions): RenderedPdf => {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  describe(pdf, document, options);
  const typeface = loadTypeface(pdf, options.fonts);
  const tagger = createTagger(pdf);
  const sanitiser = createSanitiser(typeface.has);
  const sheet = createSheet({ pdf, look: lookOf(document), typeface, sanitiser, tagger });
  layOut(sheet, document.blocks, options.onProgress);
  drawFurniture(sheet, document);
  const headings = document.blocks.filter((block) => block.kind === 'heading');
  const build = createBuild(pdf);
  build.on('postPutPages', () => nameSubsets(pdf));
  tagger.writeInto(build);
  addOutline(pdf, build, headings, sheet.headings);
  pdf.addMetadata(
    xmp({
      title: sheet.clean(document.title).replaceAll('\n', ' '),
      lang: document.lang,
      made: `${new Date(options.at).toISOString().slice(0, 19)}Z`,
    }),
    true,
  );
  return {
    bytes: build.bytes(),
    pages: pdf.getNumberOfPages(),
    places: sheet.places,
    headings: sheet.headings,
    replaced: replacedIn(document, typeface.has),
  };
};

/** Counted on the document: laying out cleans a text as often as it measures it. */
const replacedIn = (document: ReportDocument, has: (codePoint: number) => boolean) => {
  const sanitiser = createSanitiser(has);
  for (const text of document.blocks.flatMap(textsOf)) sanitiser.clean(text);
  return sanitiser.replaced();
};

const looks: { readonly [Kind in ReportDocument['kind']]?: Look } = {
  'crib-sheet': cribLook,
  'visit-sheet': visitSheetLook,
  'pre-visit-note': noteLook,
  'board-text': boardTextLook,
};

const lookOf = ({ kind, edition }: ReportDocument): Look => {
  if (edition === 'large-print') return largeLook;
  return looks[kind] ?? standardLook;
};

const describe = (pdf: jsPDF, document: ReportDocument, { at, fileId }: PdfOptions): void => {
  if (!/^[0-9a-f]{32}$/i.test(fileId)) throw new Error('a file id has 32 hex digits');
  (pdf as unknown as { __private__: { setPdfVersion(version: string): void } }).__private__.setPdfVersion(
    '1.7',
  );
  pdf.setFileId(fileId);
  // In UTC and as text: as a Date it would bear the time zone of the machine.
  pdf.setCreationDate(
    `D:${new Date(at).toISOString().slice(0, 19).replace(/[-T:]/g, '')}+00'00'` as unknown as Date,
  );
  pdf.setLanguage(document.lang);
  pdf.setDocumentProperties({ title: infoTitle(document.title) });
  pdf.viewerPreferences({ DisplayDocTitle: true });
};

/** jsPDF leaves a raw carriage return in the title of a school with "č" in its name; its plain letter stands in. */
const infoTitle = (title: string): string =>
  Array.from(title.normalize('NFC'), (character) => {
    const code = character.charCodeAt(0);
    return (code & 0xff) === 0x0d || code >> 8 === 0x0d ? (character.normalize('NFD')[0] ?? '') : character;
  }).join('');
