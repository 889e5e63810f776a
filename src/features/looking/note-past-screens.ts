export { NoteClash } from './note-clash.tsx';
export { NoteHistory } from './note-history.tsx';
export { TakeWordOut } from './note-past-take-out.tsx';
