import { describe, expect, it } from 'vitest';
import { createAcronymFinder } from '../../../src/domain/acronyms/acronyms-in-text.ts';
import { acronyms, prompts, statements } from '../../data/read-content.ts';

const find = createAcronymFinder(acronyms);
const inText = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('acronyms in running text', () => {
  it('are found as written, with the id of what they mean', () => {
    expect(find('The SENCO met the EP.')).toEqual([
      { start: 4, end: 9, id: 'senco' },
      { start: 18, end: 20, id: 'ep' },
    ]);
  });

  it('are found in the plural, with an apostrophe, in brackets, after a slash and before a hyphen', () => {
    expect(inText('EHCPs, TAs and the SENCO’s time (APDR); KS1/KS2; a SENCO-led group')).toEqual([
      'EHCPs',
      'TAs',
      'SENCO',
      'APDR',
      'KS1',
      'KS2',
      'SENCO',
    ]);
  });

  it('are taken at their longest', () => {
    expect(find('SEN Support and SEN support').map(({ id }) => id)).toEqual(['sen-support', 'sen-support']);
    expect(find('UK GDPR, EHC plans, EHCNA').map(({ id }) => id)).toEqual(['uk-gdpr', 'ehcp', 'ehcna']);
  });

  it('are known in other spellings', () => {
    expect(find('the SENDCo, SaLT and an IHCP').map(({ id }) => id)).toEqual(['sendco', 'salt', 'ihp']);
  });

  it('are not found inside other words or as ordinary words', () => {
    expect(
      inText('Please send salt; prevent harm; the app will lift and rise. SENDING, SLATE, LAMP, ELATE'),
    ).toEqual([]);
    expect(inText('Prevent bullying')).toEqual([]);
    expect(inText('training on the Prevent duty')).toEqual(['Prevent']);
  });

  it('are not found in a line of capitals that only shouts', () => {
    expect(inText('PLEASE SEND MORE SALT')).toEqual([]);
    expect(inText('SEND and SALT')).toEqual(['SEND', 'SALT']);
  });

  it('are not found in numbers of parts, nor in web and mail addresses', () => {
    expect(inText('Part VI of the Act')).toEqual([]);
    expect(inText('Support for VI and HI')).toEqual(['VI', 'HI']);
    expect(inText('see https://school.sch.uk/SEND or SENCO@school.sch.uk or www.x.uk/EHCP')).toEqual([]);
  });

  it('leave the terms of other counties alone', () => {
    expect(createAcronymFinder(acronyms, { county: 'Devon' })('LIFT')).toEqual([]);
    expect(createAcronymFinder(acronyms, { county: 'Kent' })('the LIFT meeting').length).toBe(1);
    expect(createAcronymFinder([])('SEND')).toEqual([]);
  });

  it('can be found in all our own texts, thousands a second', () => {
    const texts = [...statements, ...prompts].map(({ text }) => text);
    const started = performance.now();
    let count = 0;
    for (let round = 0; round < 5; round += 1) for (const text of texts) count += find(text).length;
    expect(count).toBeGreaterThan(200);
    expect((performance.now() - started) / (5 * texts.length)).toBeLessThan(1);
  });
});
