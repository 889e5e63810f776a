export { DutyList } from './duty-list.tsx';
export { FrameworkPage } from './framework-page.tsx';
export { Library } from './library.tsx';
