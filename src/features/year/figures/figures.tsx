import { useMemo } from 'react';
import { sameTerm, type YearTerm, yearTermWords } from '../../../domain/year/terms.ts';
import { tellsBesideOthers } from '../../../domain/year/worked-out.ts';
import { useHere } from '../../../here/here.ts';
import { useSaving } from '../../../here/records.ts';
import { SaveLine } from '../../../pieces/save-line.tsx';
import { routes, to } from '../../../routes.ts';
import { ButtonLink } from '../../../ui/actions/button.tsx';
import { LinkTabs } from '../../../ui/actions/link-tabs.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { OneFigure } from './one-figure.tsx';
import { type TermAddress, termsBefore, useAskedTerm, useFigures, useTermNow } from './use-figures.ts';
import './figures.css';

/** Totals of one term, as the school gave them. Nothing here says whether a figure is good. */
export const Figures = (address: TermAddress) => {
  const { school, board } = useHere();
  const saving = useSaving();
  const asked = useAskedTerm(address);
  const known = useFigures();
  const telling = useMemo(
    () => known && tellsBesideOthers(known.figures, asked, board.smallNumber),
    [known, asked, board.smallNumber],
  );
  return (
    <Page width="wide">
      <PageHeader
        eyebrow={school.name}
        title="Figures"
        back={{ href: `#${routes.board}`, label: 'Board' }}
        lead={`Totals, as the school gives them. ${smallWords(board.smallNumber)}`}
        status={<SaveLine saving={saving} />}
      />
      <TermTabs asked={asked} />
      <div>
        <ButtonLink href={`#${to.figuresPaper(asked.year, asked.term)}`}>Paper for the board</ButtonLink>
      </div>
      {known?.list.groups.map((group) => (
        <Section key={group.id} heading={group.title}>
          <div className="figures-grid">
            {group.rows.map((row) => (
              <OneFigure
                key={row.id}
                row={row}
                term={asked}
                figures={known.figures}
                isTelling={telling?.has(row.id) ?? false}
              />
            ))}
          </div>
        </Section>
      ))}
      <p className="soft small">{known?.list.about} Leave empty what the school does not count.</p>
    </Page>
  );
};

const smallWords = (smallNumber: number): string =>
  smallNumber > 1
    ? `Of pupils, nothing under ${smallNumber}: write “fewer than ${smallNumber}”. No names.`
    : 'No names.';

/** This term and those before; a term ahead has no figures yet. */
const TermTabs = ({ asked }: { readonly asked: YearTerm }) => {
  const now = useTermNow();
  const shown = [...[...termsBefore(now)].reverse(), now];
  const all = shown.some((one) => sameTerm(one, asked)) ? shown : [asked, ...shown];
  return (
    <LinkTabs
      label="Terms"
      items={all.map((one) => ({
        href: `#${to.figures(one.year, one.term)}`,
        label: yearTermWords(one).replace(' term', ''),
        current: sameTerm(one, asked),
      }))}
    />
  );
};
