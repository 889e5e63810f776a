import type { ReactNode } from 'react';
import { HereContext } from '../../src/here/here.ts';
import { type Services, ServicesContext } from '../../src/services.ts';
import { dates, frameworks } from '../data/read-content.ts';
import { aSettledTab, hillside, type TestTab } from '../kit/a-notebook.ts';
import { aBoard, aSchool } from '../kit/bodies.ts';
import { draw } from '../ui/draw.ts';
import { someServices } from './some-services.ts';

/** Hillside as Ann sees it, with the shipped frameworks; `show` draws a screen of hers. */
export const atHillside = async (tab?: TestTab, own: Partial<Services> = {}) => {
  const { notebook, clock } = tab ?? (await aSettledTab());
  await notebook.save({ type: 'board', record: hillside.board, fields: aBoard() });
  await notebook.save({ type: 'school', record: hillside.school, fields: aSchool() });
  const person = { name: 'Ann', role: 'SEND link governor' };
  await notebook.save({ type: 'person', record: hillside.person, fields: person });
  const services = someServices({ notebook, clock, ...own });
  services.content.duties = async () => frameworks.filter(({ use }) => use === 'duties');
  services.content.frameworks = async () => frameworks;
  services.content.dates = async () => dates;
  const around = (screen: ReactNode) => (
    <ServicesContext value={services}>
      <HereContext value={{ place: hillside, board: aBoard(), school: aSchool(), person }}>
        {screen}
      </HereContext>
    </ServicesContext>
  );
  return { notebook, clock, services, around, show: (screen: ReactNode) => draw(around(screen)) };
};

/** The button that says these words, to a reader or a listener. */
export const buttonIn = (place: HTMLElement, words: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find(
    (one) => one.textContent === words || one.getAttribute('aria-label') === words,
  );
  if (!found) throw new Error(`No button says “${words}”: ${place.textContent}`);
  return found;
};
