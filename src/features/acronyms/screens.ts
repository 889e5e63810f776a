export { AcronymPage } from './acronym-page.tsx';
export { AcronymSheet } from './acronym-sheet.tsx';
export { Acronyms } from './acronyms.tsx';
export { CribSheet } from './crib-sheet.tsx';
