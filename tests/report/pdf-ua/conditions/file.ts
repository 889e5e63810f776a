import { isDict, isRef, textOf } from '../pdf-values.ts';
import type { Tagged } from '../read-structure.ts';
import type { Condition } from './condition.ts';

const unless = (met: boolean, words = 'so it is'): readonly string[] => (met ? [] : [words]);

const metadata = ({ pdf }: Tagged): string =>
  Buffer.from(pdf.stream(pdf.catalog.get('/Metadata')) ?? '', 'latin1').toString('utf8');

const sources = ({ pdf }: Tagged): readonly string[] =>
  [...pdf.raw.objects.values()].map(({ source }) => source);

/** Language tags by their form; each language we print in is one of two or three letters. */
const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

export const file: readonly Condition[] = [
  {
    id: '01-007',
    says: 'nothing is called suspect',
    find: ({ pdf }) => unless(pdf.dict(pdf.catalog.get('/MarkInfo')).get('/Suspects') !== true),
  },
  {
    id: 'own: marked',
    says: 'the file says that it is tagged, and has a structure with one document in it',
    find: ({ pdf, elements }) => [
      ...unless(pdf.dict(pdf.catalog.get('/MarkInfo')).get('/Marked') === true, 'not marked'),
      ...unless(isRef(pdf.catalog.get('/StructTreeRoot')), 'no structure'),
      ...unless(
        elements.filter(({ parent }) => !parent).length === 1 && elements[0]?.role === 'Document',
        'not one document',
      ),
    ],
  },
  {
    id: '06-001',
    says: 'the file describes itself',
    find: (tagged) => unless(/<rdf:RDF[\s\S]*<\/rdf:RDF>/.test(metadata(tagged))),
  },
  {
    id: '06-002',
    says: 'it says which part of PDF/UA it was built to',
    find: (tagged) => unless(/<pdfuaid:part>1<\/pdfuaid:part>/.test(metadata(tagged))),
  },
  {
    id: '06-003',
    says: 'it has a title there',
    find: (tagged) =>
      unless(/<dc:title>.*<rdf:li xml:lang="x-default">[^<]*\S[^<]*<\/rdf:li>/.test(metadata(tagged))),
  },
  {
    id: '07-001',
    says: 'a window is headed by the title and not by the name of the file',
    find: ({ pdf }) =>
      unless(pdf.dict(pdf.catalog.get('/ViewerPreferences')).get('/DisplayDocTitle') === true),
  },
  {
    id: '11-006',
    says: 'the language is known',
    find: ({ pdf, elements }) =>
      [pdf.catalog.get('/Lang') ?? null, ...elements.flatMap(({ dict }) => dict.get('/Lang') ?? [])]
        .filter((lang) => !languageTag.test(textOf(lang)))
        .map(textOf)
        .map((lang) => `“${lang}”`),
  },
  {
    id: '20-001',
    says: 'nothing is shown only sometimes',
    find: ({ pdf }) => unless(!pdf.catalog.has('/OCProperties')),
  },
  {
    id: '21-001',
    says: 'no file stands in the file',
    find: (tagged) => sources(tagged).filter((source) => /\/(EmbeddedFiles|Filespec)\b/.test(source)),
  },
  {
    id: '25-001',
    says: 'no form of another kind',
    find: ({ pdf }) => unless(!pdf.dict(pdf.catalog.get('/AcroForm')).has('/XFA')),
  },
  {
    id: '26-001',
    says: 'the file is not locked',
    find: ({ pdf }) => unless(!pdf.trailer.has('/Encrypt')),
  },
  {
    id: 'own: form of file',
    says: 'version 1.7, and no objects packed into others, so that it can be signed',
    find: (tagged) => [
      ...unless(tagged.pdf.raw.header === '%PDF-1.7', tagged.pdf.raw.header),
      ...sources(tagged).filter((source) => /\/Type\s*\/(ObjStm|XRef)\b/.test(source)),
    ],
  },
  {
    id: 'own: bookmarks',
    says: 'each bookmark has words and leads to a page that is there',
    find: ({ pdf }) => {
      const wrong: string[] = [];
      const walk = (value: ReturnType<typeof pdf.at>): void => {
        for (let mark = pdf.dict(value); mark.size > 0; mark = pdf.dict(mark.get('/Next'))) {
          const [page] = pdf.list(mark.get('/Dest'));
          const words = textOf(mark.get('/Title'));
          if (!words.trim() || !isRef(page) || !pdf.pages.includes(page.ref)) wrong.push(words);
          walk(mark.get('/First'));
        }
      };
      const outline = pdf.at(pdf.catalog.get('/Outlines'));
      if (isDict(outline)) walk(outline.get('/First'));
      return wrong;
    },
  },
];
