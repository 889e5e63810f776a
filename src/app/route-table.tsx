import { type ComponentType, lazy, type ReactNode } from 'react';
import { QuickNote } from '../features/looking/on-visit/quick-note.tsx';
import { Today } from '../features/today/today.tsx';
import { routes } from '../routes.ts';

export type Place = 'today' | 'duties' | 'looking' | 'board' | 'acronyms';

type Named = Readonly<Record<string, string | undefined>>;

export interface Route {
  readonly path: string;
  readonly place: Place;
  /** Where only what is named changes, the screen stays: one that must begin anew has a key. */
  readonly draw: (named: Named) => ReactNode;
  /** Can be opened before a school is set up. */
  readonly open?: boolean;
  /** Of lists that are opened first now and then: begun while the database still answers. */
  readonly load?: () => Promise<unknown>;
}

/**
 * A part that is loaded when it is first wanted. A note can always be written without any of these; those that take
 * words as well are fetched soon after the first screen stands, see `loadScreensThatWrite`.
 */
const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }));

/** Another thing named, another screen. */
const keyed = (Screen: ComponentType<Named>) => (named: Named) => (
  <Screen key={Object.values(named).join()} {...named} />
);

const SetUp = later(async () => (await import('../features/today/set-up.tsx')).SetUp);
const Join = later(async () => (await import('../features/today/join.tsx')).Join);
const LookingList = later(
  async () => (await import('../features/looking/list/looking-list.tsx')).LookingList,
);
const notes = () => import('../features/looking/notes/notes.tsx');
const Notes = later(async () => (await notes()).Notes);
const oneNote = () => import('../features/looking/notes/one-note.tsx');
const OneNote = later(async () => (await oneNote()).OneNote);
const oneLooking = () => import('../features/looking/on-visit/one-looking.tsx');
const OneLooking = later(async () => (await oneLooking()).OneLooking);
const readBack = () => import('../features/looking/read-back/read-back.tsx');
const ReadBackStep = later(async () => (await readBack()).ReadBackStep);
const startLooking = () => import('../features/looking/plan/start-looking.tsx');
const StartLooking = later(async () => (await startLooking()).StartLooking);
const plan = () => import('../features/looking/plan/plan.tsx');
const Plan = later(async () => (await plan()).Plan);
const PreVisitNote = later(
  async () => (await import('../features/looking/plan/pass-on/pre-visit-note.tsx')).PreVisitNote,
);
const Sheet = later(async () => (await import('../features/looking/sheet/sheet.tsx')).Sheet);
const typeUp = () => import('../features/looking/sheet/type-up.tsx');
const TypeUp = later(async () => (await typeUp()).TypeUp);
const writeUp = () => import('../features/looking/write-up/write-up.tsx');
const WriteUp = later(async () => (await writeUp()).WriteUp);
const factCheck = () => import('../features/looking/fact-check/fact-check.tsx');
const FactCheck = later(async () => (await factCheck()).FactCheck);
const LookingReport = later(
  async () => (await import('../features/looking/report/looking-report.tsx')).LookingReport,
);
const duties = () => import('../features/duties/duty-list.tsx');
const DutyList = later(async () => (await duties()).DutyList);
// Apart from the list, which is often the first screen and needs none of its forms.
const dutyPage = () => import('../features/duties/duty-page.tsx');
const DutyPage = later(async () => (await dutyPage()).DutyPage);
const DatesPage = later(async () => (await import('../features/duties/dates/dates-page.tsx')).DatesPage);
const Library = later(async () => (await import('../features/duties/library.tsx')).Library);
const frameworkPage = () => import('../features/duties/framework-page.tsx');
const FrameworkPage = later(async () => (await frameworkPage()).FrameworkPage);
const board = () => import('../features/board/screens.ts');
const Board = later(async () => (await board()).Board);
const ReportPage = later(async () => (await board()).ReportPage);
// One part for all of them: each by itself would cost the start its name and the names of what it needs.
const year = () => import('../features/year/screens.ts');
const ActionsPage = later(async () => (await year()).ActionsPage);
const QuestionsPage = later(async () => (await year()).QuestionsPage);
const GlancePage = later(async () => (await year()).GlancePage);
const YearPlan = later(async () => (await year()).YearPlan);
const YearPlanPaper = later(async () => (await year()).YearPlanPaper);
const Figures = later(async () => (await year()).Figures);
const FiguresPaper = later(async () => (await year()).FiguresPaper);
const BoardPaper = later(async () => (await year()).BoardPaper);
const acronyms = () => import('../features/acronyms/screens.ts');
const Acronyms = later(async () => (await acronyms()).Acronyms);
const CribSheet = later(async () => (await acronyms()).CribSheet);
const AcronymPage = later(async () => (await acronyms()).AcronymPage);
const settings = () => import('../features/settings/screens.ts');
const Settings = later(async () => (await settings()).Settings);
const ChecklistItem = later(async () => (await settings()).ChecklistItem);
const SettingsPart = later(async () => (await settings()).SettingsPart);

const quietly = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/**
 * Has them in hand before somebody writes in one of them. A failure is not told here, and above all does not reload
 * the page, as a missing part otherwise may: the screen itself says so when it is wanted.
 */
export const loadScreensThatWrite = async (): Promise<void> => {
  addEventListener('vite:preloadError', quietly, { capture: true });
  await Promise.allSettled(
    [
      oneNote,
      oneLooking,
      readBack,
      dutyPage,
      frameworkPage,
      startLooking,
      plan,
      typeUp,
      writeUp,
      factCheck,
      year,
      acronyms,
      settings,
    ].map((load) => load()),
  );
  removeEventListener('vite:preloadError', quietly, { capture: true });
};

/** Every address of the app, in the order in which they are tried. */
export const routeTable: readonly Route[] = [
  { path: routes.today, place: 'today', draw: () => <Today /> },
  { path: routes.setUp, place: 'today', draw: () => <SetUp />, open: true },
  { path: routes.join, place: 'today', draw: () => <Join />, open: true },
  { path: routes.note, place: 'today', draw: () => <QuickNote /> },
  { path: routes.oneNote, place: 'looking', draw: ({ note = '' }) => <OneNote key={note} note={note} /> },
  { path: routes.notes, place: 'today', draw: () => <Notes />, load: notes },
  { path: routes.duties, place: 'duties', draw: () => <DutyList />, load: duties },
  { path: routes.dates, place: 'duties', draw: () => <DatesPage /> },
  { path: routes.duty, place: 'duties', draw: ({ statement = '' }) => <DutyPage statement={statement} /> },
  { path: routes.library, place: 'duties', draw: () => <Library /> },
  {
    path: routes.framework,
    place: 'duties',
    draw: ({ framework = '' }) => <FrameworkPage key={framework} framework={framework} />,
  },
  { path: routes.actions, place: 'looking', draw: () => <ActionsPage /> },
  { path: routes.questions, place: 'looking', draw: () => <QuestionsPage /> },
  { path: routes.glance, place: 'duties', draw: () => <GlancePage /> },
  { path: routes.looking, place: 'looking', draw: () => <LookingList /> },
  { path: routes.startLooking, place: 'looking', draw: () => <StartLooking /> },
  {
    path: routes.plan,
    place: 'looking',
    draw: ({ looking = '' }) => <Plan key={looking} looking={looking} />,
  },
  {
    path: routes.preVisitNote,
    place: 'looking',
    draw: ({ looking = '' }) => <PreVisitNote key={looking} looking={looking} />,
  },
  {
    path: routes.sheet,
    place: 'looking',
    draw: ({ looking = '' }) => <Sheet key={looking} looking={looking} />,
  },
  {
    path: routes.typeUp,
    place: 'looking',
    draw: ({ looking = '' }) => <TypeUp key={looking} looking={looking} />,
  },
  {
    path: routes.oneLooking,
    place: 'looking',
    draw: ({ looking = '' }) => <OneLooking key={looking} looking={looking} />,
  },
  {
    path: routes.readBack,
    place: 'looking',
    draw: ({ looking = '' }) => <ReadBackStep key={looking} looking={looking} />,
  },
  {
    path: routes.writeUp,
    place: 'looking',
    draw: ({ looking = '' }) => <WriteUp key={looking} looking={looking} />,
  },
  {
    path: routes.factCheck,
    place: 'looking',
    draw: ({ looking = '' }) => <FactCheck key={looking} looking={looking} />,
  },
  {
    path: routes.lookingReport,
    place: 'looking',
    draw: ({ looking = '' }) => <LookingReport key={looking} looking={looking} />,
  },
  { path: routes.board, place: 'board', draw: () => <Board /> },
  {
    path: routes.report,
    place: 'board',
    draw: ({ report = '' }) => <ReportPage key={report} report={report} />,
  },
  { path: routes.yearPlan, place: 'board', draw: keyed(YearPlan) },
  { path: routes.oneYearPlan, place: 'board', draw: keyed(YearPlan) },
  { path: routes.yearPlanPaper, place: 'board', draw: keyed(YearPlanPaper) },
  { path: routes.figures, place: 'board', draw: keyed(Figures) },
  { path: routes.oneFigures, place: 'board', draw: keyed(Figures) },
  { path: routes.figuresPaper, place: 'board', draw: keyed(FiguresPaper) },
  { path: routes.boardPaper, place: 'board', draw: keyed(BoardPaper) },
  { path: routes.acronyms, place: 'acronyms', draw: () => <Acronyms />, open: true },
  { path: routes.cribSheet, place: 'acronyms', draw: () => <CribSheet />, open: true },
  {
    path: routes.acronym,
    place: 'acronyms',
    draw: ({ acronym = '' }) => <AcronymPage key={acronym} acronym={acronym} />,
    open: true,
  },
  { path: routes.settings, place: 'today', draw: () => <Settings />, open: true },
  {
    path: routes.settingsPart,
    place: 'today',
    draw: ({ part = '' }) => <SettingsPart key={part} part={part} />,
    open: true,
  },
  {
    path: routes.checklistItem,
    place: 'today',
    draw: ({ item = '' }) => <ChecklistItem key={item} item={item} />,
  },
];
