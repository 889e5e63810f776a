import type { jsPDF } from 'jspdf';

/** What jsPDF lets others write while it builds the file; not in its types. */
export interface Internal {
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, open: boolean): void;
  /** Written after the pages; only there may an object be made while a page is open. */
  newAdditionalObject(): { readonly objId: number; content: string };
  write(text: string): void;
  /** Ids are known only during a build. */
  getPageInfo(page: number): { readonly objId: number };
  getCurrentPageInfo(): { readonly pageNumber: number };
}

export const internalOf = (pdf: jsPDF): Internal => pdf.internal as unknown as Internal;

export const putObject = (internal: Internal, id: number, entries: string): void => {
  internal.newObjectDeferredBegin(id, true);
  internal.write(`<<${entries}>>\nendobj`);
};

/** As hexadecimal: jsPDF counts characters where the file needs bytes, and escapes too little. */
export const utf16 = (text: string): string => {
  let hex = 'FEFF';
  for (let at = 0; at < text.length; at += 1)
    hex += text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return `<${hex}>`;
};
