export { ActionsLine } from './actions-line.tsx';
export { BackupReminder } from './backup-reminder.tsx';
export { ComingUp } from './coming-up.tsx';
export { ReportsWaiting } from './reports-waiting.tsx';
