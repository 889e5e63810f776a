export { ChecklistItem } from './checklist/item-page.tsx';
export { Settings } from './settings.tsx';
export { SettingsPart } from './settings-part.tsx';
