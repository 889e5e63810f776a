export { MoreOfNote } from './more-of-note.tsx';
export { QuickHide } from './quick-hide.tsx';
