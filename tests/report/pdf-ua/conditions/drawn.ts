import { isRef, type Value } from '../pdf-values.ts';
import type { Stretch } from '../read-drawing.ts';
import type { Tagged } from '../read-structure.ts';
import type { Condition } from './condition.ts';

const stretches = ({ drawings }: Tagged): readonly Stretch[] =>
  drawings.flatMap((drawing) => drawing.stretches);
const told = ({ page, role, mcid, text }: Stretch): string =>
  `page object ${page}, ${role ?? 'outside'} ${mcid ?? ''}: ${text.slice(0, 40)}`;
const isArtifact = ({ role }: Stretch): boolean => role === 'Artifact';

/** What the page of this stretch says it belongs to. */
const named = ({ pdf, root }: Tagged, { page, mcid }: Stretch): Value | undefined => {
  const key = pdf.dict({ ref: page }).get('/StructParents');
  return pdf.list(numbers(pdf, root).get(Number(key)))[mcid ?? -1];
};

const numbers = (pdf: Tagged['pdf'], root: Tagged['root']): ReadonlyMap<number, Value> => {
  const nums = pdf.list(pdf.dict(root.get('/ParentTree')).get('/Nums'));
  const found = new Map<number, Value>();
  for (let at = 0; at + 1 < nums.length; at += 2) found.set(Number(nums[at]), nums[at + 1] ?? null);
  return found;
};

export const drawn: readonly Condition[] = [
  {
    id: '01-003',
    says: 'no artifact stands within what is read',
    find: (tagged) =>
      stretches(tagged)
        .filter((one) => isArtifact(one) && one.within.some((role) => role !== 'Artifact'))
        .map(told),
  },
  {
    id: '01-004',
    says: 'nothing that is read stands within an artifact',
    find: (tagged) =>
      stretches(tagged)
        .filter((one) => !isArtifact(one) && one.within.includes('Artifact'))
        .map(told),
  },
  {
    id: '01-005',
    says: 'everything that is drawn is read or is an artifact',
    find: (tagged) =>
      stretches(tagged)
        .filter((one) => one.paints && !isArtifact(one) && one.mcid === undefined)
        .map(told),
  },
  {
    id: 'own: drawing',
    says: 'the drawing of each page is well formed, its stretches side by side',
    find: (tagged) => [
      ...tagged.drawings.flatMap(({ odd }) => odd),
      ...stretches(tagged)
        .filter(({ within }) => within.length > 0)
        .map(told),
    ],
  },
  {
    id: 'own: numbers',
    says: 'a number stands once on its page',
    find: (tagged) => {
      const seen = new Set<string>();
      return stretches(tagged).flatMap((one) => {
        if (one.mcid === undefined) return [];
        const key = `page object ${one.page}, number ${one.mcid}`;
        if (seen.has(key)) return [key];
        seen.add(key);
        return [];
      });
    },
  },
  {
    id: 'own: heard once',
    says: 'each stretch is in one element, once, and each element’s stretches are drawn',
    find: (tagged) => {
      const times = new Map<string, number>();
      const missing: string[] = [];
      for (const { kids, id } of tagged.elements)
        for (const kid of kids) {
          if (kid.kind !== 'marked') continue;
          const key = `${kid.page} ${kid.mcid}`;
          times.set(key, (times.get(key) ?? 0) + 1);
          if (!tagged.stretch(kid.page, kid.mcid))
            missing.push(`element ${id} names what is not drawn: ${key}`);
        }
      const wrong = stretches(tagged).filter(
        ({ page, mcid }) => mcid !== undefined && times.get(`${page} ${mcid}`) !== 1,
      );
      return [...missing, ...wrong.map(told)];
    },
  },
  {
    id: 'own: way back',
    says: 'from each stretch the way leads back to its element, which has the role that the drawing says',
    find: (tagged) => {
      const owners = new Map(
        tagged.elements.flatMap((element) =>
          element.kids.flatMap((kid) =>
            kid.kind === 'marked' ? [[`${kid.page} ${kid.mcid}`, element] as const] : [],
          ),
        ),
      );
      return stretches(tagged)
        .filter((one) => {
          if (one.mcid === undefined) return false;
          const owner = owners.get(`${one.page} ${one.mcid}`);
          const back = named(tagged, one);
          return !isRef(back) || back.ref !== owner?.id || owner.role !== one.role;
        })
        .map(told);
    },
  },
  {
    id: 'own: parent tree',
    says: 'keys of the way back rise, none is used twice, and the next is free',
    find: ({ pdf, root }) => {
      const nums = pdf
        .list(pdf.dict(root.get('/ParentTree')).get('/Nums'))
        .filter((_, index) => index % 2 === 0);
      const keys = pdf.pages.map((ref) => Number(pdf.dict({ ref }).get('/StructParents')));
      return [
        ...nums
          .filter((key, index) => index > 0 && Number(key) <= Number(nums[index - 1]))
          .map((key) => `${key}`),
        ...(new Set(keys).size < keys.length || keys.includes(Number.NaN) ? ['two pages with one key'] : []),
        ...(Number(root.get('/ParentTreeNextKey')) > Math.max(...nums.map(Number)) ? [] : ['the next key']),
      ];
    },
  },
];
