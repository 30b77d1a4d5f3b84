import {evaluate, type ObjectNode, parse, type ValueNode} from '@humanwhocodes/momoa';
import type {Place} from '../../src/procedure/place.ts';
import {type Diagnostic, diagnose} from '../remark-procedures/diagnose.ts';
import {placeBetween, type Source} from '../remark-procedures/source.ts';

export interface Member {
  readonly key: string;
  readonly value: unknown;
  readonly place: Place;
}

export interface ReadJson {
  /** What the object holds, from top to bottom; nothing where it cannot be read. */
  readonly members: readonly Member[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a JSON object, with the places of its own keys. */
export function readJson(source: Source): ReadJson {
  const read = tryParse(source);
  if ('fault' in read) return {members: [], diagnostics: [read.fault]};
  const members = read.object.members.map(({name, value}): Member => {
    const key = name.type === 'String' ? name.value : name.name;
    return {key, value: evaluate(value), place: placeBetween(source, name.loc.start.offset, name.loc.end.offset)};
  });
  const seen = new Set<string>();
  const repeated = members.filter(({key}) => seen.size === seen.add(key).size);
  return {members, diagnostics: repeated.map(({place}) => diagnose('malformed-json', place, {expected: {phrase: 'jsonOnce'}}))};
}

/** The library lets line ends in texts pass. */
function tryParse(source: Source): {object: ObjectNode} | {fault: Diagnostic} {
  try {
    const body: ValueNode = parse(source.text, {mode: 'json'}).body;
    JSON.parse(source.text);
    return body.type === 'Object' ? {object: body} : {fault: toFault(source, body.loc.start.offset)};
  } catch (error) {
    return {fault: toFault(source, error instanceof Error && 'offset' in error ? Number(error.offset) : source.text.length)};
  }
}

function toFault(source: Source, offset: number): Diagnostic {
  const start = openQuote(source.text) ?? Math.min(offset, source.text.length);
  const end = Math.min(start + 1, source.text.length);
  return diagnose('malformed-json', placeBetween(source, start, end), {expected: {phrase: 'jsonObject'}});
}

/** A text that never ends is noticed far behind its beginning; as no text goes over a line, its line tells. */
function openQuote(text: string): number | undefined {
  return /^(?:[^"\n]|"(?:[^"\\\n]|\\.)*")*(")(?:[^"\\\n]|\\.)*$/dm.exec(text)?.indices?.[1]?.[0];
}

/** The brace that closes the file. */
export function endOf(source: Source): Place {
  const at = source.text.lastIndexOf('}');
  return placeBetween(source, at, at + 1);
}
