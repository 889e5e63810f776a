export { PastList } from './past-list.tsx';
export { TwoVersions } from './two-versions.tsx';
