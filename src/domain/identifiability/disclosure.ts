const child =
  '(?:(?:a|the|one|this|that|another|young) )?(?:[a-z]+ )?(?:pupil|child|student|learner|boy|girl|lad|lass|kid|teenager|youngster|young person|he|she|they)';
const adult =
  "(?:(?:her|his|their|the|a|my|someone|mum's|mother's) ?)?(?:dad|daddy|mum|mam|mummy|mother|father|step-?(?:dad|mum|father|mother)|uncle|aunt|auntie|brother|sister|grandad|gran|boyfriend|partner|carer|foster carer|parents?|teacher|ta|adult|member of staff|man|he|she|they|someone|somebody|coach|driver)";
const hurting =
  '(?:hits?|hit|hitting|beats?|beating|beaten|slap(?:s|ped)|kick(?:s|ed)|punch(?:es|ed)|hurts?|hurting|touch(?:es|ed|ing)|burn(?:s|ed|t)|lock(?:s|ed)|starv(?:es|ed)|threaten(?:s|ed)|grab(?:s|bed)|drag(?:s|ged)|chok(?:es|ed)|abus(?:es|ed|ing)|rap(?:es|ed)|shak(?:es|en)|whip(?:s|ped))';
const them =
  '(?:me|him|her|them|us|his \\w+|her \\w+|my \\w+|the (?:child|children|boy|girl|pupil|kids)|a (?:child|pupil|boy|girl))';

// Shapes of something that a child has told, or that has been done to a child; ordinary talk of a visit is not meant.
const shapes = [
  new RegExp(
    `\\b${child} (?:has |had |just |then |also )*(?:told (?:me|us)|confided|disclosed|whispered|said to me|confessed)(?! (?:about (?:the|their|his|her) (?:work|lesson|learning|book|topic|club|school|support|lunch|targets|reading|favourite)|(?:that )?(?:he|she|they) (?:likes?|loves?|enjoys?|feels? (?:happy|supported|safe|proud)|knows?|uses?|can|has|have|gets?|prefers?|finds? (?:it|the)))\\b)`,
  ),
  new RegExp(
    `\\b${adult} (?:has |had |sometimes |often |always |regularly |once |really )*${hurting} ${them}\\b`,
  ),
  new RegExp(
    `\\b(?:is|was|being|been|gets?|got) (?:being )?(?:hit|beaten|slapped|kicked|punched|hurt|touched|abused|neglected|groomed|raped|burned|burnt|threatened|exploited|assaulted|molested|locked in) (?:by ${adult}\\b|at home|when (?:he|she|they|mum|dad)|every (?:night|day|time|weekend)|in (?:his|her) (?:room|bedroom|house))`,
  ),
  /\b(?:scared|afraid|frightened|terrified) (?:of|to go|to be at|about going) (?:home|his|her|their|the (?:man|teacher|adult)|mum|dad|uncle|step)/,
  /\b(?:bruis(?:e|es|ed|ing)|burn marks?|cigarette burns?|belt marks?|hand marks?|bite marks?|black eye|welts?|cuts? on (?:his|her|their) (?:arms?|wrists?|legs?))\b.{0,40}\b(?:on|his|her|arms?|legs?|neck|face|back|child|pupil|boy|girl|explain)/,
  /\b(?:self[- ]?harm(?:s|ed|ing)?|cuts? (?:him|her|them)sel(?:f|ves)|cutting (?:him|her|them)sel(?:f|ves)|wants? to die|kill (?:him|her|my|them)sel(?:f|ves)|end (?:his|her|my) life|suicid(?:e|al)|doesn't want to (?:live|be here any))/,
  /\b(?:nothing to eat|no food|not been fed|left alone|on (?:his|her|their) own) (?:at home|all (?:night|weekend)|overnight|for days)/,
  /\b(?:sexual(?:ly)? (?:abus\w+|assault\w*|touch\w*|exploit\w*)|grooming|groomed|fgm|forced marriage|county lines|domestic (?:abuse|violence)|child abuse|inappropriate(?:ly)? touch\w*|touch(?:ed|es) (?:him|her|me|them) (?:inappropriately|there|down))\b/,
  /\b(?:don't|do not|please don't|not to|asked me not to|promise (?:me )?not to) tell (?:anyone|anybody|mum|dad|my|his|her|the teacher)/,
];

/** Policies, training and lessons speak of abuse too, and nobody has disclosed anything. */
const aboutPolicy =
  /\b(?:polic(?:y|ies)|training|trained|procedures?|curriculum|pshe|rse|assembly|poster|leaflet|audit|log(?:s|ged)?|kcsie|guidance|strategy|report(?:s|ing)? (?:to|on|how)|asked how|how (?:are|do|does)|statistics|figures|governors?|dsl)\b/;

const isShape = (sentence: string): boolean => {
  const plain = sentence.toLowerCase().replaceAll(/[‘’ʼ]/g, "'");
  return shapes.some((shape) => shape.test(plain)) && !aboutPolicy.test(plain);
};

/** The first sentence that looks like something a child has told, or a harm to a child. */
export const disclosureIn = (text: string): string | undefined => text.split(/[.!?\n]+\s*/).find(isShape);

/**
 * Does a text look like something a child has told, or a harm to a child? It is asked to bring the card "Worried about
 * a child?" by itself, so ordinary talk must not set it off; that it says no proves nothing.
 */
export const isDisclosure = (text: string): boolean => disclosureIn(text) !== undefined;
