import type {Place} from '../../src/procedure/place.ts';
import {type Diagnostic, diagnose} from '../remark-procedures/diagnose.ts';
import type {Datum} from '../remark-procedures/messages/data.ts';
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
  const {keys, fault} = scan(source.text);
  const at = ({from, to}: Span): Place => placeBetween(source, from, to);
  if (fault) return {members: [], diagnostics: [diagnose('malformed-json', at(fault), {expected: fault.expected})]};
  const values = new Map<string, unknown>(Object.entries(JSON.parse(source.text)));
  const members = keys.map(({key, ...span}): Member => ({key, value: values.get(key), place: at(span)}));
  const repeated = members.filter(({key}, index) => keys.findIndex((other) => other.key === key) < index);
  return {members, diagnostics: repeated.map(({place}) => diagnose('malformed-json', place, {expected: {phrase: 'jsonOnce'}}))};
}

interface Span {
  readonly from: number;
  readonly to: number;
}

type Expecting = 'object' | 'value' | 'item' | 'member' | 'key' | 'colon' | 'next' | 'nothing';

interface Scanned {
  readonly keys: readonly (Span & {readonly key: string})[];
  /** The first word that cannot stand where it does. */
  readonly fault?: Span & {readonly expected: Datum};
}

const wordPattern =
  /[ \t\r\n]*("(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null|[{}[\],:])/y;

function scan(text: string): Scanned {
  const keys: (Span & {key: string})[] = [];
  const closings: string[] = [];
  let expecting: Expecting = 'object';
  for (let at = 0; ; ) {
    wordPattern.lastIndex = at;
    const match = wordPattern.exec(text);
    const word = match?.[1] ?? '';
    const from = match ? at + match[0].length - word.length : at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
    const to = match ? wordPattern.lastIndex : Math.min(from + 1, text.length);
    if (expecting === 'nothing' && from === text.length) return {keys};
    const next = follow(expecting, word, closings);
    const isOpenQuote = word === '' && text[from] === '"';
    if (!next) return {keys, fault: {from, to, expected: isOpenQuote ? {phrase: 'jsonQuote'} : toExpected(expecting, closings)}};
    if (next === 'colon' && closings.length === 1) keys.push({key: JSON.parse(word), from, to});
    expecting = next;
    at = to;
  }
}

/** What is expected behind a word; undefined when the word cannot stand there. */
function follow(expecting: Expecting, word: string, closings: string[]): Expecting | undefined {
  const isValue = /^["\-\dtfn]/.test(word);
  const open = (closing: string, inside: Expecting): Expecting => {
    closings.push(closing);
    return inside;
  };
  const close = (): Expecting => {
    closings.pop();
    return closings.length === 0 ? 'nothing' : 'next';
  };
  if (word === '{' && (expecting === 'object' || expecting === 'value' || expecting === 'item')) return open('}', 'member');
  if (word === '[' && (expecting === 'value' || expecting === 'item')) return open(']', 'item');
  if ((expecting === 'value' || expecting === 'item') && isValue) return 'next';
  if ((expecting === 'key' || expecting === 'member') && word.startsWith('"')) return 'colon';
  if (expecting === 'colon' && word === ':') return 'value';
  if (expecting === 'next' && word === ',') return closings.at(-1) === '}' ? 'key' : 'value';
  const mayClose = expecting === 'next' || expecting === 'member' || expecting === 'item';
  return mayClose && word !== '' && word === closings.at(-1) ? close() : undefined;
}

const expectations = {
  object: ['{'],
  colon: [':'],
  value: {phrase: 'jsonValue'},
  item: {phrase: 'jsonValue'},
  key: {phrase: 'jsonKey'},
  member: {phrase: 'jsonKey'},
  nothing: {phrase: 'jsonEnd'},
} as const satisfies Record<Exclude<Expecting, 'next'>, Datum>;

function toExpected(expecting: Expecting, closings: readonly string[]): Datum {
  return expecting === 'next' ? [',', closings.at(-1) ?? ''] : expectations[expecting];
}
