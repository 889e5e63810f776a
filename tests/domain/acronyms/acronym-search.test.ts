import { describe, expect, it } from 'vitest';
import { createAcronymSearch } from '../../../src/domain/acronyms/acronym-search.ts';
import { ownAcronym, ownGroup } from '../../../src/domain/acronyms/own-acronym.ts';
import { acronyms } from '../../data/read-content.ts';

const search = createAcronymSearch(acronyms);
const letters = (query: string) => search.find(query).map(({ acronym }) => acronym.letters);
const first = (query: string) => letters(query)[0];

describe('finding an acronym', () => {
  it('finds every one of the 277 first by its own letters', () => {
    for (const { letters: typed } of acronyms) expect(first(typed), typed).toBe(typed);
  });

  it('finds it in small letters, in the plural and inside a question', () => {
    expect(first('ehcp')).toBe('EHCP');
    expect(first('EHCPs')).toBe('EHCP');
    expect(first('What on earth is an APDR?')).toBe('APDR');
    expect(first('what does SENDIASS stand for')).toBe('SENDIASS');
    expect(letters('difference between SEN and SEND').slice(0, 2)).toEqual(['SEN', 'SEND']);
    expect(first('c and i')).toBe('C&I');
    expect(first('c & i')).toBe('C&I');
  });

  it('begins to help after two letters', () => {
    expect(letters('se').slice(0, 8)).toContain('SEN');
    expect(letters('ehc').slice(0, 3)).toEqual(['EHC', 'EHCNA', 'EHCP']);
  });

  it('finds IDSR by its printed mistake, and says why', () => {
    expect(search.find('ISDR')[0]).toMatchObject({
      acronym: { letters: 'IDSR' },
      why: 'alias',
      alias: 'ISDR',
    });
  });

  it('shows both meanings of SLT', () => {
    const [leaders, therapy] = search.find('SLT');
    expect(leaders?.acronym).toMatchObject({
      letters: 'SLT',
      also: [{ expansion: expect.stringMatching(/^Speech/) }],
    });
    expect(therapy).toMatchObject({ acronym: { letters: 'SALT' }, why: 'alias', alias: 'SLT' });
  });

  it.each([
    ['SaLT', 'SALT'],
    ['SENDCo', 'SENDCO'],
    ['IHCP', 'IHP'],
    ['ToD', 'QTOD'],
    ['PX', 'PEX'],
    ['EBSNA', 'EBSA'],
    ['EOTIS', 'EOTAS'],
    ['PREVENT', 'Prevent'],
    ['GDPR', 'UK GDPR'],
    ['RSE', 'RSHE'],
    ['SBL', 'SBM'],
    ['NSCL', 'NCSL'],
    ['LSCB', 'LSCP'],
    ['code K', 'SEN Support'],
  ])('knows %s as another form of %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it.each([
    ['adhd', 'ADHD'],
    ['adhf', 'ADHD'],
    ['senoc', 'SENCO'],
    ['ehpc', 'EHCP'],
    ['dls', 'DSL'],
    ['kscie', 'KCSIE'],
    ['ofstead', 'Ofsted'],
    ['camsh', 'CAMHS'],
  ])('forgives %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it('finds by the words and by the meaning, mistyped too', () => {
    expect(letters('speech').slice(0, 4)).toEqual(expect.arrayContaining(['SALT', 'SLCN']));
    expect(letters('speech')).toContain('AAC');
    expect(first('dyspraxia')).toBe('DCD');
    expect(letters('dyslexia')[0]).toBe('SpLD');
    expect(letters('home education')[0]).toBe('EHE');
    expect(letters('safegarding lead').slice(0, 3)).toContain('DSL');
    expect(search.find('alcohol')[0]).toMatchObject({ acronym: { letters: 'FASD' }, why: 'words' });
    expect(search.find('handing over')[0]).toMatchObject({ acronym: { letters: 'PECS' }, why: 'meaning' });
  });

  it('puts a historic term below current ones that fit as well', () => {
    const found = search.find('department for').map(({ acronym }) => acronym);
    const historic = found.findIndex(({ status }) => status === 'historic');
    expect(found[0]?.letters).toBe('DfE');
    expect(historic).toBeGreaterThan(0);
  });

  it('keeps county names out of another county, and in their own', () => {
    expect(search.find('KPAS', { county: 'Kent' })[0]?.acronym.letters).toBe('KPAS');
    expect(search.find('KPAS', { county: 'Devon' }).map(({ acronym }) => acronym.letters)).not.toContain(
      'KPAS',
    );
    expect(search.find('LIFT', { county: null }).map(({ acronym }) => acronym.letters)).not.toContain('LIFT');
  });

  it('lists all in the order of the alphabet when nothing is typed', () => {
    const all = letters('  ');
    expect(all.length).toBe(277);
    expect(all.slice(0, 3)).toEqual(['A8', 'AAC', 'ACEs']);
  });

  it('finds nothing for what means nothing, without a fuss', () => {
    expect(letters('zzzzqqqq')).toEqual([]);
    expect(letters('???').length).toBe(277);
    expect(letters('x'.repeat(5_000))).toEqual([]);
  });

  it('finds the board’s own terms beside ours', () => {
    const own = ownAcronym({
      id: 'own_1',
      letters: 'HIT',
      expansion: 'Hillside Inclusion Team',
      meaning: 'Our Monday meeting.',
    });
    const both = createAcronymSearch(acronyms, [own]);
    expect(both.find('hit')[0]?.acronym).toMatchObject({ letters: 'HIT', group: ownGroup });
    expect(both.find('monday meeting')[0]?.acronym.id).toBe('own_1');
    expect(both.byId('slt')?.letters).toBe('SLT');
  });
});
