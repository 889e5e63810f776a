/** The addresses, and nothing else. They stand after `#` (hash), so any static host serves them all. */
export const routes = {
  today: '/',
  setUp: '/set-up',
  join: '/join',
  note: '/note',
  oneNote: '/note/:note',
  notes: '/notes',
  duties: '/duties',
  duty: '/duties/:statement',
  library: '/library',
  framework: '/library/:framework',
  looking: '/looking',
  startLooking: '/looking/new',
  oneLooking: '/looking/:looking',
  writeUp: '/looking/:looking/write-up',
  lookingReport: '/looking/:looking/report',
  board: '/board',
  report: '/board/:report',
  acronyms: '/acronyms',
  cribSheet: '/acronyms/print',
  acronym: '/acronyms/:acronym',
  settings: '/settings',
  settingsPart: '/settings/:part',
  gallery: '/gallery',
} as const;

/** Addresses with something named in them. */
export const to = {
  note: (note: string) => `/note/${note}`,
  duty: (statement: string) => `/duties/${statement}`,
  framework: (framework: string) => `/library/${framework}`,
  looking: (looking: string) => `/looking/${looking}`,
  writeUp: (looking: string) => `/looking/${looking}/write-up`,
  lookingReport: (looking: string) => `/looking/${looking}/report`,
  report: (report: string) => `/board/${report}`,
  acronym: (acronym: string) => `/acronyms/${acronym}`,
  settingsPart: (part: string) => `/settings/${part}`,
} as const;
