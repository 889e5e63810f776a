export { Settings } from './settings.tsx';
export { SettingsPart } from './settings-part.tsx';
