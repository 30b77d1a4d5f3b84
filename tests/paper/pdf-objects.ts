import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** As qpdf writes it: `/Name`, `u:text`, `12 0 R` for a reference. */
export type PdfValue = null | boolean | number | string | PdfValue[] | PdfDictionary;
export interface PdfDictionary {
  [key: string]: PdfValue;
}
export interface PdfObject {
  value?: PdfValue;
  stream?: {dict: PdfDictionary; data: string};
}

/** The objects of a PDF, which can be changed and written again. */
export interface PdfFile {
  readonly head: PdfDictionary;
  readonly objects: Record<string, PdfObject>;
}

export function readObjects(bytes: Uint8Array): PdfFile {
  return inFolder((folder) => {
    const file = path.join(folder, 'read.pdf');
    writeFileSync(file, bytes);
    const json = qpdf(['--json', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized', file]);
    const {qpdf: parts}: {qpdf: [PdfDictionary, Record<string, PdfObject>]} = JSON.parse(json);
    return {head: parts[0], objects: parts[1]};
  });
}

export function writeObjects({head, objects}: PdfFile): Uint8Array {
  return inFolder((folder) => {
    const [json, pdf] = [path.join(folder, 'changed.json'), path.join(folder, 'changed.pdf')];
    writeFileSync(json, JSON.stringify({version: 2, parameters: {decodelevel: 'generalized'}, qpdf: [head, objects]}));
    qpdf(['--json-input', json, '--object-streams=disable', pdf]);
    return new Uint8Array(readFileSync(pdf));
  });
}

/** qpdf ends with 3 for a warning. */
function qpdf(words: readonly string[]): string {
  try {
    return execFileSync('qpdf', words, {encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe']});
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 3 && 'stdout' in error) return String(error.stdout);
    throw error;
  }
}

function inFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'trin-pdf-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a reference stands for; anything else is itself. */
export function resolve({objects}: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value;
  const object = objects[`obj:${value}`];
  return object?.stream ? object.stream.dict : object?.value;
}

export function dictionaryOf(file: PdfFile, value: PdfValue | undefined): PdfDictionary | undefined {
  const resolved = resolve(file, value);
  return isDictionary(resolved) ? resolved : undefined;
}

export function listOf(file: PdfFile, value: PdfValue | undefined): PdfValue[] {
  const resolved = resolve(file, value);
  return Array.isArray(resolved) ? resolved : resolved === undefined || resolved === null ? [] : [resolved];
}

export function bytesOfStream({objects}: PdfFile, reference: PdfValue | undefined): Buffer {
  const data = typeof reference === 'string' ? objects[`obj:${reference}`]?.stream?.data : undefined;
  return Buffer.from(data ?? '', 'base64');
}

export function textOfStream(file: PdfFile, reference: PdfValue | undefined): string {
  return bytesOfStream(file, reference).toString('latin1');
}

export function catalogOf(file: PdfFile): PdfDictionary {
  return dictionaryOf(file, file.objects.trailer?.value && dictionaryOf(file, file.objects.trailer.value)?.['/Root']) ?? {};
}

/** All dictionaries of a type, those of streams as well. */
export function dictionariesOf({objects}: PdfFile, type: string): PdfDictionary[] {
  return Object.values(objects)
    .map(({value, stream}) => stream?.dict ?? value)
    .filter((value) => isDictionary(value))
    .filter((dictionary) => dictionary['/Type'] === type);
}
