/** One child, as governors call one. Pieces of patterns, without flags; small letters. */
export const oneChild =
  '(?:pupil|child|student|learner|boy|girl|lad|lass|kid|youngster|teenager|teen|toddler|sibling|twin|youth|young (?:person|man|woman|lady|carer)|sixth[ -]former|year \\d{1,2}|infant|junior|reception child|starter|leaver|newcomer|arrival|refugee|(?:wheelchair|frame|walker|aac|braille|hearing aid|insulin pump) user)';

export const manyChildren =
  '(?:pupils|children|students|learners|boys|girls|lads|lasses|kids|youngsters|teenagers|teens|toddlers|siblings|twins|brothers|sisters|youths|young (?:people|men|women|ladies|carers)|sixth[ -]formers|infants|juniors|starters|leavers|newcomers|arrivals|refugees|(?:wheelchair|frame|walker|aac|braille|hearing aid|insulin pump) users|(?:year|yr) ?\\d{1,2}s|y\\d{1,2}s|year (?:ones|twos|threes|fours|fives|sixes|sevens|eights|nines|tens|elevens)|reception(?:s| children))';

/** The year or class a child is in: "Year 6", "Y10", "Reception", "3H". */
export const yearGroup =
  '(?:(?:year|yr|y)\\.? ?(?:1[0-4]|[1-9])[a-z]?|(?:year|yr) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)|reception|nursery|pre-?school|sixth form|[rn]\\d?[a-z]?(?= class)|(?:1[0-3]|[1-9])[a-hj-z]{1,2})';
