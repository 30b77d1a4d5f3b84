import {createHash} from 'node:crypto';
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Checklist} from '../../../src/procedure/checklist/block.ts';
import {buildChecklist} from '../../../src/procedure/checklist/build-checklist.ts';
import {toLines} from '../../../src/procedure/checklist/lines.ts';
import type {SheetFault} from '../../../src/procedure/checklist/secrets.ts';
import {toAnswers} from '../../../src/procedure/variant.ts';
import type {Glyphs} from './fonts.ts';
import type {WrongRow} from './load-customers.ts';
import type {ManifestFile} from './manifest.ts';
import type {Order} from './orders.ts';
import type {Presses} from './presses.ts';
import {type Paper, toSheetData} from './sheet-data.ts';

export interface Printing {
  readonly presses: Presses;
  readonly glyphs: Glyphs;
  readonly paper: Paper;
  readonly folder: string;
  readonly onDone: (done: number) => void;
}

export interface Printed {
  readonly files: readonly ManifestFile[];
  readonly wrong: readonly WrongRow[];
}

/** Writes a file for each order, several at a time; what is wrong with one keeps no other from being written. */
export async function printOrders(orders: readonly Order[], printing: Printing): Promise<Printed> {
  mkdirSync(printing.folder, {recursive: true});
  const waiting = orders.entries();
  const results: (ManifestFile | WrongRow)[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [index, order] of waiting) {
      results[index] = await printOrder(order, printing);
      printing.onDone(++done);
    }
  };
  await Promise.all(Array.from({length: printing.presses.width}, work));
  return {files: results.filter((result) => 'file' in result), wrong: results.filter((result) => 'reason' in result)};
}

/** The file as the manifest names it, or why there is none. */
async function printOrder(order: Order, {presses, glyphs, paper, folder}: Printing): Promise<ManifestFile | WrongRow> {
  const wrong = (reason: string): WrongRow => ({row: `${order.row} ${order.source.procedure.id}`, reason});
  const built = buildChecklist(order.source, order);
  if ('faults' in built) return wrong(built.faults.map(describeSecret).join('; '));
  const missing = glyphs.findMissing(textsOf(built.checklist));
  if (missing.length > 0) return wrong(`no font has ${missing.map(describeCharacter).join(', ')}`);
  const sheet = await presses.print(toSheetData(built.checklist, paper)).catch((error: Error) => error.message);
  if (typeof sheet === 'string') return wrong(`cannot be drawn: ${sheet}`);
  const {bytes, pages} = sheet;
  writeWhole(path.join(folder, order.file), bytes);
  const {source, key, locale} = order;
  return {
    file: order.file,
    procedure: source.procedure.id,
    revision: source.revision,
    locale,
    language: source.locale,
    answers: toAnswers(source.procedure.questions, order.answers),
    customer: key,
    pages,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

function textsOf(checklist: Checklist): string {
  const {customer, procedure, footer, page} = checklist.running;
  return [...toLines(checklist).map(({text}) => text), customer, procedure, footer, ...page].join('\n');
}

function describeSecret({kind, id, label}: SheetFault): string {
  return [`looks like a ${kind}`, ...(id === undefined ? [] : [`in #${id}`]), ...(label === undefined ? [] : [`under “${label}”`])].join(' ');
}

/** The character itself may not show, or turn the line around: its number always can be read. */
function describeCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /^[\p{L}\p{N}\p{S}\p{P}]$/u.test(character) ? `${character} (${code})` : code;
}

/** All of it or nothing: nobody sees a file that is half written. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, {force: true});
    throw error;
  }
}
