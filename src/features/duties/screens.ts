export { DutyList } from './duty-list.tsx';
export { Library } from './library.tsx';
