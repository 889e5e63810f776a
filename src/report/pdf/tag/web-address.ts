/** As a PDF may hold it: ASCII, nothing that ends a string early, and never anything but a page or an address to write to. */
export const webAddress = (link: string | undefined): string | undefined => {
  if (!link || !/^(https?:\/\/|mailto:)\S+$/i.test(link)) return undefined;
  return encodeURI(link.replace(/\p{Surrogate}/gu, '').replaceAll('\\', '/'))
    .replaceAll('%25', '%')
    .replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
};
