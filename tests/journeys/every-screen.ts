import { expect, type Page } from '@playwright/test';
import { settingsParts } from '../../src/features/settings/parts.ts';
import { routes, to } from '../../src/routes.ts';
import { goTo, plainRoutes, settled } from './kit.ts';

/** Where a link to an address with something named in it is found, in the sample school. */
const foundOn: Readonly<
  Record<string, { readonly on: readonly string[]; readonly link: RegExp; readonly last?: boolean }>
> = {
  [routes.oneNote]: { on: [routes.notes], link: /^#\/note\/.+/ },
  [routes.duty]: { on: [routes.duties], link: /^#\/duties\/.+/ },
  [routes.framework]: { on: [routes.library], link: /^#\/library\/.+/ },
  // The last is a finished visit, with notes and answers; the first is only planned.
  [routes.oneLooking]: { on: [routes.looking], link: /^#\/looking\/(?!new)[^/]+$/, last: true },
  // Of the visit that is only planned.
  [routes.plan]: { on: [routes.looking], link: /^#\/looking\/[^/]+\/plan$/ },
  [routes.preVisitNote]: { on: [routes.plan], link: /^#\/looking\/[^/]+\/note-before$/ },
  [routes.sheet]: { on: [routes.plan], link: /^#\/looking\/[^/]+\/sheet$/ },
  [routes.typeUp]: { on: [routes.sheet], link: /^#\/looking\/[^/]+\/type-up$/ },
  [routes.readBack]: { on: [routes.looking, routes.oneLooking], link: /^#\/looking\/[^/]+\/read-back$/ },
  [routes.writeUp]: { on: [routes.looking, routes.oneLooking], link: /^#\/looking\/[^/]+\/write-up$/ },
  [routes.factCheck]: { on: [routes.looking, routes.oneLooking], link: /^#\/looking\/[^/]+\/fact-check$/ },
  [routes.lookingReport]: { on: [routes.looking, routes.oneLooking], link: /^#\/looking\/[^/]+\/report$/ },
  [routes.report]: { on: [routes.board], link: /^#\/board\/.+/ },
  [routes.checklistItem]: {
    on: [to.settingsPart('checklist')],
    link: /^#\/settings\/checklist\/gc-.+/,
  },
  // Of a year that has no plan yet; `yearPlan` itself has one.
  [routes.oneYearPlan]: { on: [routes.yearPlan], link: /^#\/year\/plan\/[^/]+\/school$/ },
  [routes.yearPlanPaper]: { on: [routes.yearPlan], link: /^#\/year\/plan\/[^/]+\/school\/paper$/ },
  [routes.oneFigures]: { on: [routes.figures], link: /^#\/year\/figures\/[^/]+\/[a-z]+$/ },
  [routes.figuresPaper]: { on: [routes.figures], link: /^#\/year\/figures\/[^/]+\/[a-z]+\/paper$/ },
  [routes.boardPaper]: { on: [routes.board], link: /^#\/year\/papers\/[^/]+$/ },
  [routes.acronym]: { on: [routes.acronyms], link: /^#\/acronyms\/(?!print)[^/]+$/ },
};

/** Follows a link of the right shape; a screen that no link leads to is found out here. */
export const follow = async (page: Page, route: string): Promise<string> => {
  const way = foundOn[route];
  for (const step of way?.on ?? []) await follow(page, step);
  if (!way) {
    expect(route, 'a route with a name in it says where a link to it is found').not.toContain(':');
    await goTo(page, route);
    return route;
  }
  const links = page.locator('a[href^="#/"]');
  const found = async () => {
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    return hrefs.filter((href) => way.link.test(href)).at(way.last ? -1 : 0);
  };
  await expect.poll(found, { message: `a link to ${route}` }).toBeDefined();
  await settled(page);
  const address = ((await found()) ?? '').slice(1);
  await goTo(page, address);
  return address;
};

/** The sample school has visits, but reports are made by people. */
export const makeReport = async (page: Page) => {
  await follow(page, routes.lookingReport);
  await page.getByRole('button', { name: 'Make the report' }).click();
  await expect(page).toHaveURL(/#\/board\/.+/);
};

/** One that is answered by how assured one is, one by a document. */
export const duties = { assurance: to.duty('gc-pupil-voice'), document: to.duty('gc-accessibility-plan') };

/** A list with practices to mark, the private conversation, and what a board may adopt. */
const lists = ['oaip-leadership', 'working-models', 'essex-statement'].map(to.framework);

/** One address, four papers. */
const boardPapers = ['annual', 'trust', 'inspection', 'checklist'].map(to.boardPaper);

/** A looking of another kind has other notes. */
const websiteCheck = to.looking('looking_sample_website');

/** Every route of the table as an address in the sample school, every part of Settings, both kinds of duty. */
export const everyScreen = async (page: Page): Promise<readonly string[]> => {
  await makeReport(page);
  const addresses = [
    ...plainRoutes,
    ...Object.values(duties),
    ...lists,
    websiteCheck,
    ...boardPapers,
    ...settingsParts.map(to.settingsPart),
  ];
  for (const route of Object.values(routes))
    if (route.includes(':') && route !== routes.settingsPart) addresses.push(await follow(page, route));
  return [...new Set(addresses)];
};
