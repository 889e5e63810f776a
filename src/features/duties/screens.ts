export { DutyList } from './duty-list.tsx';
export { DutyPage } from './duty-page.tsx';
export { FrameworkPage } from './framework-page.tsx';
export { Library } from './library.tsx';
