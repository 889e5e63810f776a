export { Board } from './board.tsx';
export { ReportPage } from './report-page.tsx';
