import { Document, Packer } from 'docx';
import type { ReportDocument } from '../document.ts';
import { coreProperties } from './core-properties.ts';
import { stillZip } from './still-zip.ts';
import { wordBlocks } from './word-blocks.ts';
import { wordFooter, wordHeader } from './word-furniture.ts';
import { numbering, paper, stylesOf } from './word-look.ts';

/** The report as a file that Word opens. `at`: milliseconds since 1970. Same document and time, same bytes. */
export const renderWord = async (
  document: ReportDocument,
  { at }: { readonly at: number },
): Promise<Uint8Array<ArrayBuffer>> => {
  const file = new Document({
    styles: stylesOf(document.edition),
    numbering,
    sections: [
      {
        properties: { page: paper },
        headers: { default: wordHeader(document) },
        footers: { default: wordFooter(document) },
        children: wordBlocks(document),
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(file, false, [
    { path: 'docProps/core.xml', data: coreProperties(document, at) },
  ]);
  return stillZip(new Uint8Array(bytes));
};
