import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Clause, clauses, elementsOf, findBroken, pagesOf} from './conformance.ts';
import {bytesOfStream, catalogOf, dictionariesOf, dictionaryOf, listOf, type PdfDictionary, type PdfFile, readObjects, writeObjects} from './pdf-objects.ts';
import {allSources, checklistOf, customerOf, print, sourcesIn} from './printed.ts';

const customer = customerOf('Contoso', {'tenant-domain': 'contoso.example'});

describe('a PDF of a sheet', () => {
  it.each(allSources().map((source) => ({source, name: `${source.procedure.id} ${source.locale}`})))('keeps to every clause: $name', ({source}) => {
    for (const full of [false, true]) expect(findBroken(readObjects(print(checklistOf(source, {customer, answers: {}, full}))))).toEqual([]);
  });

  it('names its own title and language', () => {
    for (const source of allSources()) {
      const file = readObjects(print(checklistOf(source, {customer, answers: {}})));
      const {'/Lang': language, '/Metadata': metadata} = catalogOf(file);
      expect(language).toBe(`u:${source.locale}`);
      expect(bytesOfStream(file, metadata).toString('utf8')).toContain(`>${source.procedure.title}</rdf:li>`);
    }
  });

  it('embeds our fonts and no other', () => {
    const fonts = allSources().flatMap((source) => fontsIn(print(checklistOf(source, {customer, answers: {}, full: true}))));
    expect([...new Set(fonts)].sort()).toEqual(['NotoSans-Bold', 'NotoSans-Regular', 'NotoSansMono-Regular']);
  });

  it('has no action, no script, no attachment and no form', () => {
    const file = readObjects(print(some()));
    expect(Object.keys(catalogOf(file)).sort()).toEqual(expect.not.arrayContaining(['/AA', '/AcroForm', '/OpenAction', '/Names']));
    expect(pagesOf(file).filter((page) => '/Annots' in page || '/AA' in page)).toEqual([]);
  });
});

/** One change a clause, each to a file that kept to all of them. */
const breakers: Readonly<Record<Clause, (file: PdfFile) => void>> = {
  '5-1 says that it is PDF/UA-1': (file) => replaceMetadata(file, /pdfuaid:part/g, 'pdfuaid:hint'),
  '6.2-1 is marked': (file) => delete catalogOf(file)['/MarkInfo'],
  '7.1-3 draws nothing that is neither tagged nor an artifact': (file) => changeContent(file, (content) => `${content}\n0 0 10 10 re f\n`),
  '7.1-6 maps no role in a circle': (file) => {
    structureRoot(file)['/RoleMap'] = {'/Title': '/Heading', '/Heading': '/Title'};
  },
  '7.1-8 has metadata': (file) => delete catalogOf(file)['/Metadata'],
  '7.1-10 shows its title': (file) => delete catalogOf(file)['/ViewerPreferences'],
  '7.1-11 has a structure': (file) => delete catalogOf(file)['/StructTreeRoot'],
  '7.2-20 has only labels and bodies in list items': (file) => {
    firstElement(file, '/LBody')['/S'] = '/P';
  },
  '7.2-33 has a title in its metadata': (file) => replaceMetadata(file, /dc:title/g, 'dc:name'),
  '7.2-34 names its language': (file) => delete catalogOf(file)['/Lang'],
  '7.3-1 describes its figures': (file) => delete firstElement(file, '/Figure')['/Alt'],
  '7.18.1-2 describes its annotations': (file) => annotate(file, {'/Subtype': '/Link'}, '/Link'),
  '7.18.1-3 describes its boxes': (file) => annotate(file, {'/Subtype': '/Widget'}, '/Form'),
  '7.18.3-1 goes through annotations as through the structure': (file) => {
    annotate(file, {'/Subtype': '/Link', '/Contents': 'u:Trin'}, '/Link');
    delete firstPage(file)['/Tabs'];
  },
  '7.18.4-1 tags its boxes': (file) => annotate(file, {'/Subtype': '/Widget', '/TU': 'u:Name'}),
  '7.18.4-2 has one box in each of its tags': (file) => {
    for (const name of ['u:Name', 'u:Date']) annotate(file, {'/Subtype': '/Widget', '/TU': name}, '/Form');
    const [first, second] = elementsOf(file).filter((element) => element['/S'] === '/Form');
    if (!first || !second) throw new Error('There are no boxes.');
    first['/K'] = [first['/K'], second['/K']].flatMap((children) => children ?? []);
    second['/S'] = '/Span';
    second['/K'] = [];
  },
  '7.18.5-1 tags its links': (file) => annotate(file, {'/Subtype': '/Link', '/Contents': 'u:Trin'}),
  '7.18.5-2 describes its links in themselves': (file) => {
    annotate(file, {'/Subtype': '/Link'}, '/Link');
    firstElement(file, '/Link')['/Alt'] = 'u:Trin';
  },
  '7.21.3.2-1 maps codes to glyphs': (file) => delete firstOf(dictionariesOf(file, '/Font').filter((font) => '/CIDToGIDMap' in font))['/CIDToGIDMap'],
  '7.21.4.1-1 embeds its fonts': (file) => {
    const descriptor = firstOf(dictionariesOf(file, '/FontDescriptor'));
    for (const key of ['/FontFile2', '/FontFile3', '/CIDSet']) delete descriptor[key];
  },
  '7.21.4.2-2 lists all glyphs of its fonts, or none': (file) =>
    changeStream(file, String(firstOf(dictionariesOf(file, '/FontDescriptor').filter((font) => '/CIDSet' in font))['/CIDSet']), () => '\u0001'),
  '7.21.7-1 says what its glyphs mean': (file) => delete firstOf(dictionariesOf(file, '/Font').filter((font) => '/ToUnicode' in font))['/ToUnicode'],
  '7.21.8-1 shows no glyph for a missing one': (file) => changeContent(file, (content) => content.replace(/\bTJ|\bTj/, (operator) => `${operator} <0000> Tj`)),
};

describe('the check finds a file that', () => {
  const sound = print(some());
  it.each(Object.keys(clauses) as Clause[])('does not keep to %s, and only that', (clause) => {
    const file = readObjects(sound);
    breakers[clause](file);
    const broken = findBroken(readObjects(writeObjects(file)));
    expect(broken).toContain(clause);
    expect(broken.filter((other) => other !== clause && !follows[clause]?.includes(other))).toEqual([]);
  });

  it('was only written again, and finds nothing', () => {
    expect(findBroken(readObjects(writeObjects(readObjects(sound))))).toEqual([]);
  });
});

/** What cannot be right without the other. */
const follows: Partial<Record<Clause, readonly Clause[]>> = {
  '7.18.1-2 describes its annotations': ['7.18.5-2 describes its links in themselves'],
  '7.1-8 has metadata': ['5-1 says that it is PDF/UA-1', '7.2-33 has a title in its metadata'],
};

/** With a list, a figure and all else that a clause is about. */
function some() {
  const source = firstOf([...sourcesIn('de').values()].filter(({procedure}) => procedure.id === 'mindtime-microsoft-365'));
  return checklistOf(source, {customer, answers: {}, full: true});
}

function fontsIn(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'trin-fonts-'));
  try {
    const file = path.join(folder, 'sheet.pdf');
    writeFileSync(file, bytes);
    const lines = execFileSync('pdffonts', [file], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
      .trim()
      .split('\n')
      .slice(2);
    return lines.map((line) => line.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, '') ?? '');
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function firstOf<Item>([first]: readonly Item[]): Item {
  if (first === undefined) throw new Error('There is nothing of this kind to break.');
  return first;
}

function firstPage(file: PdfFile): PdfDictionary {
  return firstOf(pagesOf(file));
}

function firstElement(file: PdfFile, role: string): PdfDictionary {
  return firstOf(elementsOf(file).filter((element) => element['/S'] === role));
}

function structureRoot(file: PdfFile): PdfDictionary {
  return dictionaryOf(file, catalogOf(file)['/StructTreeRoot']) ?? {};
}

function replaceMetadata(file: PdfFile, pattern: RegExp, replacement: string): void {
  changeStream(file, String(catalogOf(file)['/Metadata']), (text) => text.replace(pattern, replacement));
}

function changeContent(file: PdfFile, change: (content: string) => string): void {
  changeStream(file, String(firstPage(file)['/Contents']), change);
}

function changeStream({objects}: PdfFile, reference: string, change: (text: string) => string): void {
  const stream = objects[`obj:${reference}`]?.stream;
  if (!stream) throw new Error(`${reference} is no stream.`);
  stream.data = Buffer.from(change(Buffer.from(stream.data, 'base64').toString('latin1')), 'latin1').toString('base64');
}

/** Puts an annotation on the first page; with a role it is in the structure as well. */
function annotate(file: PdfFile, annotation: PdfDictionary, role?: string): void {
  const number = Object.keys(file.objects).length + 100;
  file.objects[`obj:${number} 0 R`] = {value: {'/Type': '/Annot', '/Rect': [0, 0, 10, 10], ...annotation}};
  const page = firstPage(file);
  page['/Annots'] = [...listOf(file, page['/Annots']), `${number} 0 R`];
  page['/Tabs'] = '/S';
  if (role === undefined) return;
  const root = structureRoot(file);
  const children = Array.isArray(root['/K']) ? root['/K'] : [root['/K'] ?? null];
  root['/K'] = [...children, {'/Type': '/StructElem', '/S': role, '/K': [{'/Type': '/OBJR', '/Obj': `${number} 0 R`}]}];
}
