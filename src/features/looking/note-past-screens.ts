export { NoteClash } from './note-clash.tsx';
export { NoteHistory } from './note-history.tsx';
