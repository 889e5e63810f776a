import { changedPdf, openPdf, type Pdf } from './read-pdf.ts';

/** Breaks a file in one place. */
type Mutation = (pdf: Pdf) => Pdf;

type Words = string | RegExp;

/** In the first object, or drawing, that has the words; a mutation that changes nothing would prove nothing. */
const inFirst =
  (part: 'source' | 'stream') =>
  (from: Words, to: string): Mutation =>
  (pdf) => {
    let isDone = false;
    const changed = changedPdf(pdf, (object) => {
      const before = object[part];
      const after = isDone ? before : before?.replace(from, to);
      if (after === undefined || after === before) return object;
      isDone = true;
      return { ...object, [part]: after };
    });
    if (!isDone) throw new Error(`nowhere in the file: ${from}`);
    return changed;
  };

const object = inFirst('source');
const drawing = inFirst('stream');
const everywhere =
  (from: RegExp, to: string): Mutation =>
  (pdf) =>
    changedPdf(pdf, (given) => ({ ...given, source: given.source.replace(from, to) }));

/** A role of the first element that has it becomes another. */
const role = (from: string, to: string): Mutation => object(`/S/${from}/`, `/S/${to}/`);

const trailer =
  (entry: string): Mutation =>
  ({ raw }) =>
    openPdf({ ...raw, trailer: raw.trailer.replace('<<', `<< ${entry}`) });

/** For each condition, what must make it fail. */
export const mutations: Readonly<Record<string, readonly Mutation[]>> = {
  '01-003': [drawing('/P <</MCID 1>> BDC', '/P <</MCID 1>> BDC\n/Artifact BMC\nEMC')],
  '01-004': [drawing('/Artifact BMC', '/Artifact BMC\n/P <</MCID 1>> BDC\nEMC')],
  '01-005': [
    drawing('/P <</MCID 1>> BDC', '/P BMC'),
    drawing(/\/Artifact BMC\n([\s\S]*?)\nEMC/, '$1'),
    drawing(/\/P <<\/MCID 1>> BDC\n([\s\S]*?)\nEMC/, '$1'),
  ],
  'own: drawing': [drawing('EMC', ''), drawing('EMC', 'EMC\nEMC'), drawing(/\/F\d+ /, '/F99 ')],
  'own: numbers': [drawing('/MCID 2>>', '/MCID 1>>')],
  'own: heard once': [
    object(/(\/S\/P\/.*\/K\[)\d+\]/, '$1]'),
    object(/(\/S\/P\/.*\/K\[)(\d+)\]/, '$1$2 $2]'),
    object(/(\/S\/P\/.*\/K\[)(\d+)\]/, '$1$2 999]'),
  ],
  'own: way back': [object(/(\/Nums \[0 \[)(\d+ 0 R) (\d+ 0 R)/, '$1$3 $2'), drawing('/H1 <<', '/P <<')],
  'own: parent tree': [
    object(/\/ParentTreeNextKey \d+/, '/ParentTreeNextKey 1'),
    object('/StructParents 1', '/StructParents 0'),
  ],
  '01-007': [object('/Marked true', '/Marked true /Suspects true')],
  'own: marked': [object('/Marked true', '/Marked false'), object('/StructTreeRoot ', '/StructureRoot ')],
  '06-001': [drawing('<rdf:RDF', '<rdf:XML')],
  '06-002': [drawing('<pdfuaid:part>1', '<pdfuaid:part>2')],
  '06-003': [drawing('<dc:title>', '<dc:subject>'), drawing(/x-default">[^<]*/, 'x-default"> ')],
  '07-001': [
    object('/DisplayDocTitle true', '/DisplayDocTitle false'),
    object('/ViewerPreferences', '/Preferences'),
  ],
  '11-006': [object('/Lang (en-GB)', '/Lang (English)'), object('/Lang (en-GB)', '')],
  '20-001': [object('/Type /Catalog', '/Type /Catalog /OCProperties <<>>')],
  '21-001': [object('/Type /Catalog', '/Type /Catalog /Names <</EmbeddedFiles <<>>>>')],
  '25-001': [object('/SigFlags 1', '/SigFlags 1 /XFA []')],
  '26-001': [trailer('/Encrypt 1 0 R')],
  'own: form of file': [
    ({ raw }) => openPdf({ ...raw, header: '%PDF-1.3' }),
    object('/Type /Catalog', '/Type /ObjStm'),
  ],
  'own: bookmarks': [object('/Dest [3 0 R', '/Dest [1 0 R'), object(/\/Title <[0-9A-F]+>/, '/Title <FEFF>')],
  '02-001': [role('P', 'Paragraph'), object('/Type/StructTreeRoot', '/Type/StructTreeRoot/RoleMap<</P/H1>>')],
  '13-004': [role('BlockQuote', 'Figure')],
  '14-002': [role('H1', 'H2')],
  '14-003': [role('H2', 'P')],
  '14-007': [role('H2', 'H')],
  '17-002': [role('BlockQuote', 'Formula')],
  '19-003': [role('BlockQuote', 'Note')],
  '19-004': [everywhere(/\/S\/Link\//, '/S/Note/ID (one)/')],
  'own: parents': [object(/(\/S\/H1\/P )\d+/, '$11'), object(/(\/S\/Document\/P )\d+/, '$11')],
  'own: empty': [object(/(\/S\/P\/.*\/K\[)\d+\]/, '$1]')],
  'own: words of groups': [role('LBody', 'LI')],
  'own: paragraphs': [role('BlockQuote', 'P')],
  'own: readable': [drawing('><0065>', '><0007>')],
  '09-004': [role('TR', 'P'), role('TH', 'P'), role('Table', 'P'), everywhere(/\/S\/THead\//, '/S/Caption/')],
  '09-005': [role('LBody', 'P'), role('L', 'P'), role('LI', 'P')],
  '09-006': [role('BlockQuote', 'TOC')],
  '15-003': [object('/Scope/Column', ''), object('/Scope/Row', ''), object('/Scope/Row', '/Scope/Line')],
  'own: rows': [object('/ColSpan 3', '/ColSpan 2'), object('/ColSpan 2', '/ColSpan 2/RowSpan 2')],
  'own: heads': [role('THead', 'TBody')],
  'own: list labels': [object('/ListNumbering/Disc', '')],
  '28-002': [object('/Subtype /Link', '/Subtype /Text')],
  '28-005': [object('/TU <', '/TV <')],
  '28-008': [object('/Tabs /S', ''), object('/Tabs /S', '/Tabs /R')],
  '28-010': [role('Form', 'P')],
  '28-011': [role('Link', 'P')],
  '28-012': [object(/\/Contents <\w+>/, ''), object(/\/Contents <\w+>/, '/Contents <FEFF>')],
  'own: forms': [object(/(\/S\/Form\/.*\/K\[)/, '$10 '), object(/(\/S\/Form\/.*\/K)\[.*\]/, '$1[]')],
  'own: fields': [
    object('/FT /Sig', '/FT /Tx'),
    object('/FT /Sig', '/FT /Sig /V <<>>'),
    object('(signature-2)', '(signature-1)'),
    object(/\/Fields \[\d+ 0 R /, '/Fields ['),
  ],
  'own: annotation back': [object('/StructParent 3', '/StructParent 4'), object('/StructParent 3', '')],
  'own: addresses': [object('(https:', '(javascript:'), object('(https://', '(https://a b')],
  '31-004': [object('/CIDToGIDMap /Identity', '')],
  '31-009': [object('/FontFile2', '/FontFile9')],
  '31-014': [object('/FontFile2', '/CIDSet 1 0 R /FontFile2')],
  '31-016': [object(/\/W \[.*\]/, '/W []')],
  '31-027': [object('/ToUnicode', '/ToUni'), drawing(/<[0-9a-f]{4}><0065>/, '')],
  '31-028': [drawing('><0065>', '><0000>')],
  '31-029': [drawing('><0065>', '><feff>')],
  '31-030': [drawing(/<[0-9a-f]{4}([0-9a-f]*> Tj)/, '<0000$1')],
  'own: subsets': [
    object('/FontName /AAAAAA', '/FontName /aaaaaa'),
    object('/BaseFont /AAAAAA+', '/BaseFont /'),
  ],
};
