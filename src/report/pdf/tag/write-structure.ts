import type { Internal } from '../internal.ts';
import { putObject } from '../internal.ts';
import { entriesOf } from './entries-of.ts';
import type { Annotation, Kid, Tag } from './tag.ts';

interface Structure {
  readonly root: Tag;
  readonly pages: number;
  readonly annotations: readonly Annotation[];
  readonly objects: ReadonlyMap<Annotation, number>;
}

/** The elements, and the way back from each mark and annotation to its element. Gives the id of the whole. */
export const writeStructure = (
  internal: Internal,
  { root, pages, annotations, objects }: Structure,
): number => {
  const top = internal.newObjectDeferred();
  const tags = withWords(root);
  const ids = new Map(tags.map((tag) => [tag, internal.newObjectDeferred()]));
  const id = (tag: Tag): number => known(ids.get(tag));
  const page = (number: number): number => internal.getPageInfo(number).objId;

  const kidWords = (kid: Kid, own: number | undefined): string => {
    if (kid.kind === 'tag') return `${id(kid)} 0 R`;
    if (kid.kind === 'annotation')
      return `<</Type/OBJR/Pg ${page(kid.page)} 0 R/Obj ${known(objects.get(kid))} 0 R>>`;
    return kid.page === own ? `${kid.number}` : `<</Type/MCR/Pg ${page(kid.page)} 0 R/MCID ${kid.number}>>`;
  };

  const marked: number[][] = Array.from({ length: pages }, () => []);
  for (const tag of tags) {
    const own = tag.kids.find(({ kind }) => kind === 'mark');
    const kids = tag.kids.filter((kid) => kid.kind !== 'tag' || ids.has(kid));
    for (const kid of kids) if (kid.kind === 'mark') known(marked[kid.page - 1])[kid.number] = id(tag);
    const ownPage = own?.kind === 'mark' ? own.page : undefined;
    const parent = tag.parent ? id(tag.parent) : top;
    const where = ownPage === undefined ? '' : `/Pg ${page(ownPage)} 0 R`;
    const words = kids.map((kid) => kidWords(kid, ownPage)).join(' ');
    putObject(
      internal,
      id(tag),
      `/Type/StructElem/S/${tag.role}/P ${parent} 0 R${where}/K[${words}]${entriesOf(tag.facts)}`,
    );
  }

  const back = [
    ...marked.map((ids, index) => `${index} [${ids.map((one) => `${one} 0 R`).join(' ')}]`),
    ...annotations.map(({ tag }, index) => `${pages + index} ${id(tag)} 0 R`),
  ];
  const parentTree = internal.newObjectDeferred();
  putObject(internal, parentTree, `/Nums [${back.join('\n')}]`);
  const notes = namesOf(tags, id);
  putObject(
    internal,
    top,
    `/Type/StructTreeRoot/K ${id(root)} 0 R/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${back.length}${notes}`,
  );
  return top;
};

/** In reading order, without what holds nothing; but an empty cell keeps the cells beside it in their columns. */
const withWords = (tag: Tag): readonly Tag[] => {
  const below = tag.kids.flatMap((kid) => (kid.kind === 'tag' ? withWords(kid) : []));
  const holds = below.length > 0 || tag.kids.some(({ kind }) => kind !== 'tag');
  const isCell = tag.role === 'TD' || tag.role === 'TH';
  return holds || isCell || !tag.parent ? [tag, ...below] : [];
};

/** A reader finds notes by their ids; names stand in order. */
const namesOf = (tags: readonly Tag[], id: (tag: Tag) => number): string => {
  const named = tags.flatMap((tag) => (tag.facts.id === undefined ? [] : [[tag.facts.id, id(tag)] as const]));
  if (named.length === 0) return '';
  if (new Set(named.map(([name]) => name)).size < named.length) throw new Error('two notes with one id');
  named.sort(([one], [other]) => (one < other ? -1 : 1));
  return `/IDTree <</Names [${named.map(([name, at]) => `(${name}) ${at} 0 R`).join(' ')}]>>`;
};

const known = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('the structure names what is not in it');
  return value;
};
