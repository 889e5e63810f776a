const judgement =
  '(?:outstanding|inadequate|requires improvement|excellent|brilliant|fantastic|amazing|superb|terrible|dreadful|awful|appalling|shocking|hopeless|useless|incompetent|lazy|unprofessional|dull|boring|mediocre|weak|poor|good|great|bad|best|worst|strong|effective|ineffective|satisfactory|disappointing|unsatisfactory)';
const teaching =
  '(?:teach(?:ers?|ing)|lessons?|classroom (?:practice|management)|practitioners?|delivery|senco|tas?|support staff|behaviour management|marking|differentiation|questioning|subject knowledge|leaders(?:hip)?)';
const edge = '(?<![\\p{L}-])';
const end = '(?![\\p{L}-])';

const patterns = [
  `${edge}${judgement}(?: and [\\p{L}-]+)? ${teaching}${end}`,
  `${edge}${teaching} (?:is|was|were|are|seemed|looked|felt) (?:very |really |quite |so |too |not |rather |just )?(?:${judgement}|up to (?:it|the job|standard))${end}`,
  `${edge}(?:rated|judged|graded|grade|rate) (?:it |this |that |the \\p{L}+ )?(?:as )?(?:${judgement}|an? \\d)${end}`,
  `${edge}ofsted (?:would|will) (?:say|rate|judge|love|hate)${end}`,
  `${edge}(?:can't|cannot|couldn't|unable to) (?:teach|control (?:the|her|his|their) class)${end}`,
].map((pattern) => new RegExp(pattern, 'giu'));

export interface JudgingWords {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * A governor says what was seen and leaves judging teaching to those whose work it is. Asked for only in the list
 * before a report: while writing, nobody is told how to say things.
 */
export const judgingWords = (text: string): readonly JudgingWords[] => {
  const plain = text.replaceAll('’', "'");
  return patterns
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .map(({ 0: words, index }) => ({
      from: index,
      to: index + words.length,
      words: text.slice(index, index + words.length),
    }))
    .sort((one, other) => one.from - other.from);
};
