/** Where the button that was pressed goes with what it did, the keyboard and the reader go on from the top. */
export const focusTitle = (): void => document.getElementById('page-title')?.focus();
