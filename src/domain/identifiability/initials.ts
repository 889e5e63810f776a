import type { Hint } from './hint.ts';
import { yearGroup } from './pupil-nouns.ts';

/** Two or three capitals that stand for something else in a school. */
const known = new Set(
  `AAC ABA ADD AEN AFL AHT AI AIP AOB AOR AP APD ARB ARE ARP ASB ASC ASD ASP ATP AUT BC BGT BKS BMT BSL BST
CAT CCE CE CEO CFA CI CIC CIN CLA CLO CME CMG COG COP CP CPD CPI CPR CQC CS CSA CSC CT CTF CV CWD DA DBS
DBV DCD DCO DDA DDS DFC DFE DFG DHT DLA DLD DMO DP DPA DPO DSG DSL DSP DT DV EAL EAR EBD EBL EBS ECF ECM
ECT EDI EEF EES EHA EHC EHE EHT EIA EIP ELG ELS ELSA EM EMA EMS EP EPS ERF ES ESA ESF ESL ESO EV EWO EWS
EXS EYE EYP FA FAQ FAS FBV FE FGB FGM FIS FLO FOI FOS FP FS FSM FSW FT FTE GCE GD GDD GDS GLD GP GPS GR
GRT GT HE HI HIU HL HLN HMI HN HNB HNF HOD HOS HOY HPA HR HRA HSE HT IAG IB ICB ICS ICT IDL IDP IEB IEP
ILP IPA IPP IRO ISP ISR IT ITP ITT IWB JD JSA KPI KS LA LAC LD LEA LEP LGB LMS LO LS LSA LSP LSU MAT MD
MDS MDT MFL MH MHL MIS MLD MPS MS MSI MSW MTA MTC NAS NC NCY NEA NEU NFF NHS NLE NOR NPQ NQT NSF NVC NVQ
NVR OBA OCD OCR ODD OFS OM OOH OOS OT PA PAN PAT PBS PC PCF PCP PD PDA PDF PDR PE PEP PEX PFA PI PIP PLP
PMD PMLD PPE PO PP PPA PPG PR PRP PRU PS PSA PSC PSE PSH PSP PT PTA PTI QA QFT QTS RA RAG RAP RE REN RI
RP RPA RSE RSL RTI RWI SA SAC SAI SAL SAO SAR SAS SATS SB SBM SCR SDO SDP SDQ SEF SEN SES SFC SI SIA SIP
SIR SLA SLD SLE SLT SMS SNA SOS SPG SRE SS SSA SSD SSP ST STA STD STF SW SWO TA TAC TAF TAM TES TLR TMB
TOD TP TT TTA TTR TV UC UK UN UPN UPS US VI VLE VP WB WBC WHO WTS YEL YOT YP OK PM AM BBC DIY DVD EU FYI
GMT HMRC ICO ID II III IV IX IQ NB NI OR PIN PPT PTO QR RSVP TBC TBA TIP USB VAT VIP WW ZPD`.split(/\s+/),
);

const candidate =
  /(?<![\p{L}\p{N}.&/-])(?:\p{Lu}\. ?\p{Lu}\.(?: ?\p{Lu}\.)?|\p{Lu} \p{Lu}|\p{Lu}{2,3}|[b-df-hj-np-tv-z]{2})(?![\p{L}\p{N}&]|-\p{L})/gu;

const year = `${yearGroup}(?![\\p{L}\\p{N}])`;
const child = '(?:pupil|child|student|boy|girl|learner)';
const verb =
  "(?:is|isn't|was|wasn't|has|had|hasn't|needs|goes|gets|got|went|came|comes|told|said|says|back|refus\\p{L}+|likes|wants|still|now|not|off|out|on|will|can|can't|cannot|sits|struggl\\p{L}+|attends|moved|left|joined|starts|started)";

// "AB (Year 9)", "SM, Year 6", "MHA in Reception", "C.J. Y7", "KO's parents (Y5)", "DK, aged 9"
const yearAfter = new RegExp(
  `^(?:,? ?(?:[-–—:/] ?)?\\(?(?:(?:who is|who's|is|was|now|back|from|in|of|our|a|the|class|currently) ){0,4}${year}|'s (?:\\p{L}+ ){0,4}\\(?(?:in )?${year}|,? \\(?aged? \\d)`,
  'iu',
);
// "Year 8: LP", "Nursery - initials F.I.", "Y12 student HW"
const yearBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])${yearGroup}(?: ?[:,–-] ?| \\(| ${child}[ ,:(–-]{1,3})(?:${child} |re |about |for )?(?:initials )?$`,
  'iu',
);
const yearJustBefore = new RegExp(`(?<![\\p{L}\\p{N}])${yearGroup} $`, 'iu');
const yearSomeWordsBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])${yearGroup}(?:'s|s)?[ ,:-](?:[\\p{L}',-]+ ){0,4}\\(?$`,
  'iu',
);
const goesOn = new RegExp(`^ ${verb}\\b`, 'iu');
const named = /\binitials:? $/i;
const childBefore = new RegExp(`\\b${child} $`, 'i');
const inBrackets = new RegExp(`^(?:,? \\(| in |, | - )${year}`, 'iu');

const isSomebody = (words: string, left: string, right: string): boolean => {
  if (named.test(left)) return true;
  if (known.has(words.toUpperCase())) return false;
  // In small letters only what can be no word: "jt (y4)".
  if (words === words.toLowerCase()) return inBrackets.test(right);
  if (yearAfter.test(right)) return true;
  if (words.includes(' ') && !words.includes('.')) return false;
  return (
    yearBefore.test(left) ||
    childBefore.test(left) ||
    (yearJustBefore.test(left) && goesOn.test(right)) ||
    (words.includes('.') && yearSomeWordsBefore.test(left))
  );
};

/** Initials say who it is as soon as the year group stands beside them. */
export const initialsHints = (text: string): readonly Hint[] =>
  [...text.matchAll(candidate)]
    .map(({ 0: words, index }) => ({
      kind: 'initials' as const,
      from: index,
      to: index + words.length,
      words,
    }))
    .filter(({ from, to, words }) =>
      isSomebody(words, text.slice(Math.max(0, from - 48), from), text.slice(to, to + 40)),
    );
