/** Joins the names that are there: `classNames('row', current && 'row-current', className)`. */
export const classNames = (...names: readonly unknown[]): string =>
  names.filter((name) => typeof name === 'string' && name !== '').join(' ');
