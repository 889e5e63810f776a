/** Long enough for any browser to have read the file; Safari still reads it after the click has returned. */
const revokeAfterMs = 60_000;

const asFile = (bytes: Uint8Array<ArrayBuffer>, fileName: string): File =>
  new File([bytes], fileName, { type: typeOf(fileName) });

/** Share sheets take text, and refuse what they have no name for. */
const typeOf = (fileName: string): string => {
  if (fileName.endsWith('.txt')) return 'text/plain';
  if (fileName.endsWith('.docx'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return fileName.endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream';
};

/** Whether this device has a share sheet that takes files of this kind (desktops mostly have none). */
export const canShareFile = (fileName: string): boolean =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [asFile(new Uint8Array(1), fileName)] });

export const saveFile = (bytes: Uint8Array<ArrayBuffer>, fileName: string): void => {
  const address = URL.createObjectURL(asFile(bytes, fileName));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), revokeAfterMs);
};

/**
 * Opens the share sheet where there is one that takes the file, and saves it as a download otherwise.
 * Call it straight from a tap: browsers open a share sheet only then. 'closed' = the person shut the share sheet.
 */
export const shareOrSave = async (
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
): Promise<'shared' | 'saved' | 'closed'> => {
  if (canShareFile(fileName)) {
    try {
      await navigator.share({ files: [asFile(bytes, fileName)] });
      return 'shared';
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return 'closed';
    }
  }
  saveFile(bytes, fileName);
  return 'saved';
};
