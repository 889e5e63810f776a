import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { Route, Router, Switch } from 'wouter';
import { routes } from '../routes.ts';
import { type Services, ServicesContext, useServices } from '../services.ts';
import { NavBar } from '../ui/layout/nav-bar.tsx';
import { Page } from '../ui/layout/page.tsx';
import { PageHeader } from '../ui/layout/page-header.tsx';
import { Shell } from '../ui/layout/shell.tsx';
import { SkipLink } from '../ui/layout/skip-link.tsx';
import { IconAcronyms, IconBoard, IconDuties, IconLooking, IconToday } from '../ui/pictures/icons.tsx';
import { applyReading, parseReading } from '../ui/reading.ts';
import { useWatched } from '../ui/use-watched.ts';
import { EmptyState } from '../ui/words/empty-state.tsx';
import { AcronymsProvider } from './acronyms-provider.tsx';
import { BrokenPage, ErrorBoundary } from './error-boundary.tsx';
import { HereProvider } from './here-provider.tsx';
import { LockGate } from './lock-gate.tsx';
import { Notices } from './notices.tsx';
import { loadScreensThatWrite, type Route as OneRoute, type Place, routeTable } from './route-table.tsx';
import { useHashPath } from './use-hash-path.ts';
import { useScrollAndFocus } from './use-scroll-and-focus.ts';

const places: readonly { place: Place; path: string; label: string; icon: ReactNode }[] = [
  { place: 'today', path: routes.today, label: 'Today', icon: <IconToday /> },
  { place: 'duties', path: routes.duties, label: 'Duties', icon: <IconDuties /> },
  { place: 'looking', path: routes.looking, label: 'Looking', icon: <IconLooking /> },
  { place: 'board', path: routes.board, label: 'Board', icon: <IconBoard /> },
  { place: 'acronyms', path: routes.acronyms, label: 'Acronyms', icon: <IconAcronyms /> },
];

/** Seen once: whoever has a notebook waits for none of it. */
const Doors = lazy(async () => ({ default: (await import('../features/today/doors.tsx')).Doors }));

/** Every part in every state, for those who build the app; not in the app itself. */
const Gallery =
  import.meta.env.DEV || __GALLERY__
    ? lazy(async () => ({ default: (await import('./gallery/gallery.tsx')).Gallery }))
    : null;

export const App = ({
  services,
  onFirstScreen,
}: {
  readonly services: Services;
  /** Something stands on the screen: what can wait may begin. */
  readonly onFirstScreen: () => void;
}) => (
  <ServicesContext value={services}>
    <LockGate>
      <AcronymsProvider>
        <Router hook={useHashPath}>
          <Frame onFirstScreen={onFirstScreen} />
        </Router>
      </AcronymsProvider>
    </LockGate>
  </ServicesContext>
);

const Frame = ({ onFirstScreen }: { readonly onFirstScreen: () => void }) => {
  const [path] = useHashPath();
  useScrollAndFocus(path);
  useReading();
  const current = placeOf(path);
  if (Gallery && path === routes.gallery)
    return (
      <Suspense>
        <Gallery />
      </Suspense>
    );
  return (
    <>
      <SkipLink to="main">Skip to the page</SkipLink>
      <Shell
        nav={
          <NavBar
            label="Places"
            brand="SEND Notes"
            items={places.map(({ place, path: at, label, icon }) => ({
              href: `#${at}`,
              label,
              icon,
              current: current === place,
            }))}
          />
        }
        banner={<Notices />}
      >
        <ErrorBoundary of={path} instead={<BrokenPage />}>
          <Suspense fallback={<Page>{null}</Page>}>
            <HereProvider
              inside={
                <FirstScreenStands onStands={onFirstScreen} thenTheRest>
                  <Screens of={routeTable} otherwise={<NoSuchPage />} />
                </FirstScreenStands>
              }
              outside={
                <FirstScreenStands onStands={onFirstScreen}>
                  <Screens of={routeTable.filter((route) => route.open)} otherwise={<Doors />} />
                </FirstScreenStands>
              }
              opening={<Page>{null}</Page>}
            />
          </Suspense>
        </ErrorBoundary>
      </Shell>
    </>
  );
};

const Screens = ({ of, otherwise }: { readonly of: readonly OneRoute[]; readonly otherwise: ReactNode }) => (
  <Switch>
    {of.map(({ path, draw }) => (
      <Route key={path} path={path}>
        {draw}
      </Route>
    ))}
    <Route>{otherwise}</Route>
  </Switch>
);

/** A little after the first screen stands, so that it is not held up by screens nobody has asked for yet. */
const untilTheRest = 1_000;

const FirstScreenStands = ({
  onStands,
  thenTheRest = false,
  children,
}: {
  readonly onStands: () => void;
  readonly thenTheRest?: boolean;
  readonly children: ReactNode;
}) => {
  useEffect(() => {
    onStands();
    const timer = thenTheRest && setTimeout(() => void loadScreensThatWrite(), untilTheRest);
    return () => clearTimeout(timer || undefined);
  }, [onStands, thenTheRest]);
  return children;
};

const routeOf = (path: string) => routeTable.find((route) => matches(route.path, path));

const placeOf = (path: string): Place => routeOf(path)?.place ?? 'today';

/** Begins to load the screen that an address names; a failure is told by the screen itself, when it is drawn. */
export const loadScreen = (path: string): void =>
  void routeOf(path)
    ?.load?.()
    .catch(() => {});

const matches = (pattern: string, path: string): boolean => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return (
    wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at])
  );
};

const NoSuchPage = () => (
  <Page>
    <PageHeader title="There is no such page" />
    <EmptyState action={<a href={`#${routes.today}`}>Go to Today</a>}>
      The address may be old or cut short. Nothing is lost: everything you wrote is where it was.
    </EmptyState>
  </Page>
);

/** How this person likes to read, from this device's own settings. */
const useReading = () => {
  const { notebook } = useServices();
  const reading = useWatched(useMemo(() => notebook.watchPreference('reading'), [notebook]));
  useEffect(() => {
    if (reading !== undefined) applyReading(document.documentElement, parseReading(reading));
  }, [reading]);
};
