const name = 'screen-hidden';

/** Kept by the tab, at once and without a question to the database: a reload must not show for a moment what was hidden. */
export const wasHidden = (): boolean => {
  try {
    return sessionStorage.getItem(name) !== null;
  } catch {
    return false;
  }
};

export const rememberHidden = (hidden: boolean): void => {
  try {
    if (hidden) sessionStorage.setItem(name, 'yes');
    else sessionStorage.removeItem(name);
  } catch {
    // Where the browser keeps nothing, it is hidden until the page is loaded again.
  }
};
