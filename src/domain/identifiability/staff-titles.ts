import { fold } from './fold.ts';
import type { Hint, KnownNames } from './hint.ts';
import { governorAfter, governorBefore, personVerbs } from './person-signs.ts';

const surname = "[\\p{L}][\\p{L}\\p{M}]*(?:['-][\\p{L}][\\p{L}\\p{M}]*)*";
const title = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?<title>Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Revd|Reverend|Fr|Prof|Professor|Pastor|Imam|Rabbi|Canon|Father|Sister|Brother|Sir|Madam|Cllr|Sgt|PC|mr|mrs|ms|miss|mx|dr|rev|prof|MR|MRS|MISS)\\.? (?:(?:and|&) (?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(?<name>${surname})(?: (?<next>${surname}))?`,
  'gu',
);
const notNames = new Set(
  'the a an and or of in on at to for from by with who which is was are were has had will can may must not christmas men who seuss tumble bean nature president speaker minister chairman chair governor head teacher teams office word excel year school class lesson lessons lunch out school playtime assembly maths english science pe days time ofsted send senco senior act said says told right universe england superior support training surgery report letter notes advice appointment visit clinic'.split(
    ' ',
  ),
);

/** People are roles: a title with a name is somebody. */
export const staffTitleHints = (text: string, names: KnownNames): readonly Hint[] =>
  [...text.matchAll(title)].flatMap((match): Hint[] => {
    const { title: called = '', name = '', next = '' } = match.groups ?? {};
    const low = fold(name);
    const isCapital = name.charAt(0) !== name.charAt(0).toLowerCase();
    if (notNames.has(low) || name.length < 2) return [];
    const isSmall = called === called.toLowerCase();
    const isVague =
      /^(?:ms|miss|dr|rev|mx|prof)$/.test(called) ||
      /^(?:Father|Sister|Brother|Sir|Madam|PC|Canon)$/.test(called);
    const isKnown = names.surnames.has(low) || names.names.has(low) || names.alsoWord.has(low);
    if (!isCapital && !(isSmall && (!isVague || isKnown || personVerbs.has(fold(next))))) return [];
    const nextIsName =
      next !== '' &&
      isCapital &&
      next.charAt(0) !== next.charAt(0).toLowerCase() &&
      next !== next.toUpperCase() &&
      (names.surnames.has(fold(next)) || names.names.has(low));
    const whole = nextIsName
      ? match[0]
      : match[0].slice(0, match[0].length - (next === '' ? 0 : next.length + 1));
    const from = match.index;
    const to = from + whole.length;
    if (names.known.has(fold(whole)) || names.known.has(fold(`${called} ${name}`))) return [];
    if (
      governorBefore.test(text.slice(Math.max(0, from - 60), from)) ||
      governorAfter.test(text.slice(to, to + 60))
    )
      return [];
    return [{ kind: 'staff-title', from, to, words: whole }];
  });
