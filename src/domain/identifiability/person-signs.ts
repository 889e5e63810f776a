const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What only people do: behind a word they make it a person. */
export const personVerbs = setOf(`
told tells said says asked asks showed smiled cried laughed hates hated likes liked loves loved wants wanted enjoys enjoyed
thinks thought feels felt knows knew struggles struggled refuses refused attends attended sits sat speaks spoke talks talked
walked runs ran bit bites hits hit kicked kicks punched threw swore shouted screamed hid hides lives lived reads writes wrote
eats ate drinks sleeps slept plays played listens listened understands understood copes coped settled settles learns learnt learned
misses missed loses lost forgets forgot wears wore sobbed waved hugged absconded stims explained answered replied joined joins
arrived transferred wets wet soiled self-harms self-harmed truants bullied prefers preferred needs needed manages managed gets got
goes went comes came takes took travels stays stayed lost found chose chooses worked works tried tries helped helps finds
hasn't isn't wasn't doesn't didn't can't won't couldn't`);

/** The weak ones of them: buildings need, plans work and bills come too. */
export const weakVerbs =
  setOf(`needs needed gets got goes went comes came takes took stays stayed works worked finds found helped helps
tried tries runs ran reads hit hits lost plays played missed misses manages managed joined joins arrived settled lives hasn't isn't wasn't doesn't didn't
can't won't couldn't settles wears`);

export const beingVerbs = setOf("is was has had isn't wasn't hasn't hadn't being been wants");

// The patterns below are tried on the words just before or just after a name, in small letters.

/** After "is", "was" or "has": what is said of a person only. */
export const personState =
  /^ (?:also |now |still |often |always |just |very |quite |so |really |back |not |being |been ){0,2}(?:unhappy|happy|upset|sad|anxious|tired|crying|cry|tearful|angry|calm|shy|lonely|hungry|autistic|dyslexic|deaf|blind|diabetic|epileptic|non-?verbal|mute|adopted|fostered|absent|ill|poorly|pregnant|bullied|excluded|suspended|sent home|sent out|sent back|taken (?:out|to)|moved (?:class|to|school)|under (?:the|a) (?:table|desk|chair)|in (?:care|year|y\d|reception|nursery|tears|maths|class|the (?:group|class|unit|room|corner|corridor|playground|hall|sensory|nurture|library))|out of (?:class|lessons?|school)|off (?:school|sick|ill)|on (?:roll|the (?:register|carpet|floor)|a (?:reduced|part|plan))|at home|with (?:a |an |the |his |her )?(?:adult|ta|lsa|mum|dad|teacher|friend|therapist)|scared|frightened|worried|struggling|refusing|settling|making|coping|hiding|running|sitting|waiting|reading|talking|telling|wearing|learning|doing|finding|getting|having|using|an? (?:plan|ehcp?|ehc|one-to-one|1:1|boy|girl|child|pupil|young|wheelchair|diagnosis|tantrum|meltdown|seizure|fit|lovely|happy|keen|quiet|hard|good day|bad day|good morning|tough)|adhd|asd|asc|autism|epilepsy|diabetes|down'?s|cerebral|dyslexia|two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |\d{1,2}(?:\b|,)|his\b|her\b|no (?:friends|speech|plan|english)|lost|hit|bitten|kicked|been|never (?:been|had))/;

export const pronouns = setOf("he she him her his hers himself herself she's he's hes shes");

/** What belongs to a person: "Summer's mum", not "Summer's end". */
export const belongings =
  setOf(`mum mam mom mummy dad daddy mother father parents parent carer carers gran grandma nan nana uncle aunt auntie
brother sister twin cousin sibling family teacher ta lsa adult keyworker key targets target plan ehcp ehc work book books behaviour
attendance needs speech reading writing handwriting progress timetable chair wheelchair walker photo picture report review placement
hearing glasses medication inhaler epipen confidence anxiety friend friends passport profile provision support file records desk tray peg
meltdown meltdowns diagnosis assessment taxi transport seat ipad laptop talker communication words voice face lunch bag coat social own one
1:1 personal pupil visual sensory new best`);

/** Before a name: with these one turns to a person, never to a thing. */
export const turningTo =
  /(?:\b(?:spoke|speak|speaking|spoken|talk|talked|talking|chatted|chatting|chat|listened|listening|sat|sit|sitting|sits|sit-down|sit down|a word|lunch|walked)(?: briefly| again| down)? (?:to|with|next to|beside|by|near|behind|opposite)|\bsaid|\btold by|\bnext to|\bbeside|\b1:1 (?:with|for|to)|\bone-to-one (?:with|for)|\b(?:boy|girl|pupil|child|student|lad|learner|kid|friend|brother|sister|cousin|twin|son|daughter|nephew|niece|uncle|aunt|mum|dad|mother|father|parents|sibling)(?:,| of| called| named| is called)|\b(?:named|nicknamed|known as|goes by|calls? (?:him|her))) ["']?$/;

/** Before a name or a thing alike. */
export const dealingWith =
  /(?:\b(?:met|meet|watched|watching|watch|helped|helping|helps|support(?:s|ed|ing)?(?: for)?|taught|teaching|asked|observed|observing|heard|knows|thanks to|thank|visited|review (?:of|for)|meeting (?:for|about|with)|report (?:on|for|about)|plan for|referral for|provision for|placement for|arrangements (?:agreed )?for|not for|worried about|concerns? (?:about|for|over)|worked with|work with|working with|works with|work(?:s|ed|ing)? 1:1 with|gave|give|moved|excluded|suspended|sent|reading with|played with|playing with)) ["']?$/;

export const nearPerson =
  /(?:\b(?:with|for|to|from|about|by|and|that|as|than|where|when|because|how|why|if)|,) ["']?$/;

/** Before a place, a house or a saint. */
export const beforePlace =
  /(?:\b(?:st|saint|st\.|king|queen|prince|princess|lord|lady|sir|dame|captain|pope|mount|port|lake|cafe|hotel|class|room|team|house|school|hospital|university|storm|project|operation|novel|book|author|writer|novelist|poet|poem|illustrator|artist|composer|scientist|inventor|explorer|playwright|character|film|musical|play|story|colour|code|tree|plant|brand|software|app|firm|company|programme|hurricane|called the|based in|lives in|moved from|train to|display (?:on|about)|assembly (?:on|about)|biography of|diary of|topic on|poems? by|books? by|novels? by|paintings? by|music by|quotes?|quoting|cites|according to|research by|work of|study of|the late)) ["']?$/;

/** After a place, a house, a scheme or a book. */
export const afterPlace =
  /^(?:'s)? ?['"]?(?:house|school|primary|secondary|infant|infants|junior|juniors|academy|college|university|road|street|avenue|lane|close|drive|way|crescent|hospital|centre|center|wing|block|building|room|hall|site|campus|class\b|ward|park|trust|federation|foundation|church|chapel|cathedral|library|hub|unit|base|approach|method|model|programme|program|project|scheme|award|awards|society|institute|day|week|term|terms|half|holiday|holidays|break|fair|fayre|fete|show|concert|display|corner|shelf|books?|novels?|story|stories|storyboard|poems?|plays?|diary|diaries|film|musical|trilogy|series|text|texts|effect|scale|profile|test|tests|assessment scale|and co|ltd|limited|plc|council|county|borough|city|town|village|station|airport|bridge|river|estate|farm|garden|gardens|tree|trees|bush|court|cottage|nursery|pre-?school|special|high|grammar|catholic|c ?of ?e|ce\b|rc\b|box|scissors|cushion|software|app|licen[cs]e|package|bear|doll|pie|cake|syndrome|disease|law|act|report of|review 20|lecture|medal|cup|team|rota|group\b|groups\b|table\b|shield|school's|house's|house)\b/i;

const role =
  '(?:governors?|govs?|trustees?|chair(?:man|woman|person)?|vice-?chair|co-?chair|clerk|co-?opted|councillor|cllr)';
const kind =
  '(?:send|sen|inclusion|link|lead|safeguarding|parent|staff|co-?opted|vice|la|lea|local authority|foundation|fellow|new|former|ex|acting|associate|community|trust|finance|school|our|the|an?|my|both|all|other|as|and|is|was|who|the other)[ -]';
/** A governor's or clerk's own name stands in minutes and notes rightly. */
export const governorBefore = new RegExp(
  `(?:\\b${role}(?: (?:visit|colleagues?|lead|for [a-z]+|of (?:the )?(?:governors|trustees|trust|board|committee|resources|finance)))?|\\b(?:signed|present|apologies|visitors?|attendees|in attendance|minutes(?: taken)? by|report by|written by|visit by|completed by|prepared by|notes by|filled in by|carried out by|co-visitors?|i am|i'm|my name is|apologies (?:from|received from)|proposed by|seconded by|chaired by|elected|yours|regards|sincerely|best wishes)|\\bi)[\\s:,–(-]{1,4}(?:is |was |are |called |named |both )?["']?$`,
);
export const governorAfter = new RegExp(
  `^\\s*(?:[,(–-]\\s*(?:[a-z&-]+ ){0,4}?)?(?:${kind}){0,5}${role}\\b|^ (?:and i\\b|for chairing|in the chair|chaired|sent apologies|seconded|proposed)`,
);
