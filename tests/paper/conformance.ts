import {drawing, glyphsOf, readOperations} from './content-stream.ts';
import {
  bytesOfStream,
  catalogOf,
  dictionariesOf,
  dictionaryOf,
  isDictionary,
  listOf,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
  resolve,
  textOfStream,
} from './pdf-objects.ts';

/** The clauses of PDF/UA-1 that producers break, each with whether a file keeps to it. Source: the failures that veraPDF found in twelve outputs. */
export const clauses = {
  '5-1 says that it is PDF/UA-1': (file) => /pdfuaid:part(?:>|=["'])1/.test(metadataOf(file)),
  '6.2-1 is marked': (file) => dictionaryOf(file, catalogOf(file)['/MarkInfo'])?.['/Marked'] === true,
  '7.1-3 draws nothing that is neither tagged nor an artifact': (file) => pagesOf(file).every((page) => isAllMarked(file, page)),
  '7.1-6 maps no role in a circle': (file) => !hasCircle(dictionaryOf(file, structureOf(file)?.['/RoleMap']) ?? {}),
  '7.1-8 has metadata': (file) => metadataOf(file) !== '',
  '7.1-10 shows its title': (file) => dictionaryOf(file, catalogOf(file)['/ViewerPreferences'])?.['/DisplayDocTitle'] === true,
  '7.1-11 has a structure': (file) => structureOf(file) !== undefined,
  '7.2-20 has only labels and bodies in list items': (file) =>
    elementsOf(file)
      .filter(isA('/LI'))
      .every((item) => childrenOf(file, item).every((child) => ['/Lbl', '/LBody'].includes(String(child['/S'])))),
  '7.2-33 has a title in its metadata': (file) => /<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+<\/rdf:li>/.test(metadataOf(file)),
  '7.2-34 names its language': (file) => /^u:[a-z]{2}/.test(String(catalogOf(file)['/Lang'])),
  '7.3-1 describes its figures': (file) =>
    elementsOf(file)
      .filter(isA('/Figure'))
      .every((figure) => String(figure['/Alt'] ?? '').length > 2),
  '7.18.1-2 describes its annotations': (file) =>
    annotationsOf(file, '/Link').length <=
    annotationsOf(file, '/Link').filter((link) => '/Contents' in link).length +
      elementsOf(file).filter((element) => isA('/Link')(element) && '/Alt' in element).length,
  '7.18.1-3 describes its boxes': (file) => annotationsOf(file, '/Widget').every((widget) => typeof widget['/TU'] === 'string'),
  '7.18.3-1 goes through annotations as through the structure': (file) =>
    pagesOf(file).every((page) => listOf(file, page['/Annots']).length === 0 || page['/Tabs'] === '/S'),
  '7.18.4-1 tags its boxes': (file) => annotationsOf(file, '/Widget').length === referencesIn(file, '/Form'),
  '7.18.4-2 has one box in each of its tags': (file) =>
    elementsOf(file)
      .filter(isA('/Form'))
      .every((form) => listOf(file, form['/K']).length === 1),
  '7.18.5-1 tags its links': (file) => annotationsOf(file, '/Link').length === referencesIn(file, '/Link'),
  '7.18.5-2 describes its links in themselves': (file) => annotationsOf(file, '/Link').every((link) => typeof link['/Contents'] === 'string'),
  '7.21.3.2-1 maps codes to glyphs': (file) => cidFontsOf(file).every((font) => font['/CIDToGIDMap'] !== undefined),
  '7.21.4.1-1 embeds its fonts': (file) =>
    dictionariesOf(file, '/FontDescriptor').every((font) => ['/FontFile', '/FontFile2', '/FontFile3'].some((key) => key in font)) &&
    fontsOf(file).every((font) => '/DescendantFonts' in font || '/FontDescriptor' in font),
  '7.21.4.2-2 lists all glyphs of its fonts, or none': (file) =>
    dictionariesOf(file, '/FontDescriptor').every((font) => !('/CIDSet' in font) || hasAllGlyphs(file, font)),
  '7.21.7-1 says what its glyphs mean': (file) => fontsOf(file).every((font) => isMeaningful(textOfStream(file, font['/ToUnicode']))),
  '7.21.8-1 shows no glyph for a missing one': (file) =>
    pagesOf(file).every((page) => readOperations(contentOf(file, page)).every((operation) => !glyphsOf(operation).includes(0))),
} satisfies Record<string, (file: PdfFile) => boolean>;
export type Clause = keyof typeof clauses;

export function findBroken(file: PdfFile): Clause[] {
  return (Object.keys(clauses) as Clause[]).filter((clause) => !clauses[clause](file));
}

function metadataOf(file: PdfFile): string {
  return textOfStream(file, catalogOf(file)['/Metadata']);
}

function structureOf(file: PdfFile): PdfDictionary | undefined {
  return dictionaryOf(file, catalogOf(file)['/StructTreeRoot']);
}

export function pagesOf(file: PdfFile): PdfDictionary[] {
  return dictionariesOf(file, '/Page');
}

function contentOf(file: PdfFile, page: PdfDictionary): string {
  const {'/Contents': contents} = page;
  const streams = Array.isArray(resolve(file, contents)) ? listOf(file, contents) : [contents];
  return streams.map((stream) => textOfStream(file, stream)).join('\n');
}

function isAllMarked(file: PdfFile, page: PdfDictionary): boolean {
  let depth = 0;
  for (const {operator} of readOperations(contentOf(file, page))) {
    if (operator === 'BMC' || operator === 'BDC') depth++;
    if (operator === 'EMC') depth--;
    if (drawing.has(operator) && depth <= 0) return false;
  }
  return true;
}

/** The elements below the root of the structure. */
export function elementsOf(file: PdfFile): PdfDictionary[] {
  const below = (element: PdfDictionary): PdfDictionary[] => childrenOf(file, element).flatMap((child) => [child, ...below(child)]);
  const root = structureOf(file);
  return root ? below(root) : [];
}

function childrenOf(file: PdfFile, element: PdfDictionary): PdfDictionary[] {
  return listOf(file, element['/K'])
    .map((child) => resolve(file, child))
    .filter((child) => isDictionary(child))
    .filter((child) => '/S' in child);
}

function isA(role: string): (element: PdfDictionary) => boolean {
  return (element) => element['/S'] === role;
}

/** How many annotations the elements of a role name. */
function referencesIn(file: PdfFile, role: string): number {
  const isReference = (child: PdfValue): boolean => dictionaryOf(file, child)?.['/Type'] === '/OBJR';
  return elementsOf(file)
    .filter(isA(role))
    .reduce((count, element) => count + listOf(file, element['/K']).filter(isReference).length, 0);
}

function annotationsOf(file: PdfFile, subtype: string): PdfDictionary[] {
  return pagesOf(file)
    .flatMap((page) => listOf(file, page['/Annots']))
    .map((annotation) => dictionaryOf(file, annotation))
    .filter((annotation) => annotation !== undefined)
    .filter((annotation) => annotation['/Subtype'] === subtype);
}

function fontsOf(file: PdfFile): PdfDictionary[] {
  return dictionariesOf(file, '/Font').filter((font) => !String(font['/Subtype']).startsWith('/CIDFont'));
}

function cidFontsOf(file: PdfFile): PdfDictionary[] {
  return dictionariesOf(file, '/Font').filter((font) => font['/Subtype'] === '/CIDFontType2');
}

/** A bit for each glyph of the embedded TrueType file; how many there are stands in its table `maxp`. */
function hasAllGlyphs(file: PdfFile, font: PdfDictionary): boolean {
  const [listed, embedded] = [bytesOfStream(file, font['/CIDSet']), bytesOfStream(file, font['/FontFile2'])];
  const entry = embedded.indexOf('maxp', 12, 'latin1');
  const count = embedded.readUInt16BE(embedded.readUInt32BE(entry + 8) + 4);
  return Array.from({length: count}, (_, glyph) => ((listed[glyph >> 3] ?? 0) >> (7 - (glyph & 7))) & 1).every((bit) => bit === 1);
}

/** A map from codes to letters, with none to nothing or to a mark of byte order. */
function isMeaningful(map: string): boolean {
  return /beginbf(?:char|range)/.test(map) && !/<[0-9A-Fa-f]+>\s*<(?:0000|FEFF)>/i.test(map);
}

function hasCircle(roles: PdfDictionary): boolean {
  return Object.keys(roles).some((first) => {
    const seen = new Set<string>();
    for (let role: PdfValue | undefined = first; typeof role === 'string' && role in roles; role = roles[role]) {
      if (seen.has(role)) return true;
      seen.add(role);
    }
    return false;
  });
}
