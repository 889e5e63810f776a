const text = /(?:^|\s)(?:BT|Tj|TJ|'|"|Do)(?:\s|$)/;
const paint = /(?:^|\s)(?:[SsFf]|[BbFf]\*?|sh)(?:\s|$)/;

/**
 * Everything on a page is either part of the structure or an artifact. Lines and areas that were drawn outside both (a
 * table's rules) become artifacts here; words and pictures never do, for they would be hidden from whoever listens.
 */
export const closeGaps = (page: string[]): void => {
  const closed: string[] = [];
  let gap: string[] = [];
  let isOpen = false;
  const endGap = () => {
    if (gap.some((drawn) => text.test(drawn)))
      throw new Error(`words or a picture without a tag: ${gap.find((drawn) => text.test(drawn))}`);
    const isPainted = gap.some((drawn) => paint.test(drawn));
    closed.push(...(isPainted ? ['/Artifact BMC', ...gap, 'EMC'] : gap));
    gap = [];
  };
  for (const drawn of page) {
    if (drawn.endsWith(' BDC') || drawn.endsWith(' BMC')) {
      endGap();
      isOpen = true;
    }
    if (isOpen) closed.push(drawn);
    else gap.push(drawn);
    if (drawn === 'EMC') isOpen = false;
  }
  endGap();
  page.length = 0;
  for (const drawn of closed) page.push(drawn);
};
