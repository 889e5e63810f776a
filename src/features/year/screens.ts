export { ActionsPage } from './actions/actions-page.tsx';
export { Figures } from './figures/figures.tsx';
export { FiguresPaper } from './figures/figures-paper.tsx';
export { GlancePage } from './glance/glance-page.tsx';
export { BoardPaper } from './papers/board-paper.tsx';
export { YearPlan } from './plan/year-plan.tsx';
export { YearPlanPaper } from './plan/year-plan-paper.tsx';
export { QuestionsPage } from './questions/questions-page.tsx';
