import {type Document, isCollection, isMap, isNode, isPair, isScalar, parseDocument} from 'yaml';
import * as z from 'zod';
import type {Place} from '../../src/procedure/place.ts';
import {type Diagnostic, diagnose, excerpt, expectedOf} from './diagnose.ts';
import type {Datum, Phrase} from './messages/data.ts';
import {isExpectation} from './messages.ts';
import {placeBetween, type Source} from './source.ts';
import {toAliasFault, toYamlFaults, type YamlFault} from './yaml-faults.ts';

type Path = readonly PropertyKey[];

export interface ReadYaml<Value> {
  /** Absent when the YAML does not keep to the schema. */
  readonly value?: Value;
  /** What the YAML says, whether it keeps to the schema or not. */
  readonly written?: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of a value, or of its key, or of the nearest thing around it. */
  readonly placeOf: (path: Path, part?: 'key' | 'value') => Place;
}

/**
 * Reads YAML against a schema, with every fault at its place.
 * @param start the offset in the source at which the YAML begins; @param end where it ends
 * @param file what the whole is called in messages; absent for front matter
 */
export function readYaml<Schema extends z.ZodType>(source: Source, start: number, end: number, schema: Schema, file?: string): ReadYaml<z.infer<Schema>> {
  const document = parseDocument(source.text.slice(start, end), {prettyErrors: false, logLevel: 'error'});
  const at = (from: number, to: number): Place => placeBetween(source, start + from, start + Math.max(to, from));
  const placeOf = (path: Path, part: 'key' | 'value' = 'value'): Place => {
    const [from, to] = rangeOf(document, path, part) ?? [0, 0];
    return at(from, from + source.text.slice(start + from, start + to).trimEnd().length);
  };
  const text = source.text.slice(start, end);
  const {written, faults} = toWritten(document, text);
  if (faults.length > 0) return {diagnostics: faults.map(({from, to, reason}) => diagnose('malformed-yaml', at(from, to), {reason})), placeOf};
  const result = schema.safeParse(written ?? {});
  if (result.success) return {value: result.data, written, diagnostics: [], placeOf};
  return {written, diagnostics: result.error.issues.flatMap((issue) => toDiagnostics(issue, written ?? {}, schema, placeOf, file)), placeOf};
}

/** More would make a small file a huge one. */
const maxAliasCount = 20;

function toWritten(document: Document, text: string): {written?: unknown; faults: readonly YamlFault[]} {
  const faults = toYamlFaults(document, text);
  if (faults.length > 0) return {faults};
  try {
    return {written: document.toJS({maxAliasCount}), faults};
  } catch (error) {
    return {faults: [toAliasFault(error, text)]};
  }
}

function toDiagnostics(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType, placeOf: ReadYaml<unknown>['placeOf'], file?: string): Diagnostic[] {
  const path = issue.path;
  const key = String(path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((actual) =>
      diagnose('unknown-key', placeOf([...path, actual], 'key'), {actual, parent: toParent(path, file), expected: expectedOf(actual, known)}),
    );
  }
  if (issue.code === 'invalid_key') return [diagnose('malformed-id', placeOf(path, 'key'), {actual: excerpt(key)})];
  const actual = valueAt(value, path);
  if (actual === undefined) return [diagnose('missing-key', placeOf(path.slice(0, -1), 'key'), {missing: key, parent: toParent(path.slice(0, -1), file)})];
  const inside = keysAt(schema, path);
  if (actual === null && inside[0]) return [diagnose('missing-key', placeOf(path, 'key'), {missing: inside[0], parent: toParent(path, file)})];
  const shown = excerpt(typeof actual === 'object' && actual !== null ? JSON.stringify(actual) : String(actual ?? ''));
  if (issue.message === 'id' && typeof actual === 'string') return [diagnose('malformed-id', placeOf(path), {actual: shown})];
  const isKnown = isExpectation(issue.message) || inside.length === 0;
  const expected = isKnown ? expectedBy(issue) : toKeys(inside);
  const named = path.findLast((part) => typeof part === 'string') ?? file;
  return [diagnose('malformed-value', placeOf(path), {actual: shown, key: named ?? {phrase: 'frontMatter'}, expected})];
}

/** What the schema asks for. */
export function expectedBy(issue: z.core.$ZodIssue): Datum {
  if (isExpectation(issue.message)) return {expectation: issue.message};
  return issue.code === 'invalid_value' ? issue.values.map(String) : {phrase: 'somethingElse'};
}

function toKeys(keys: readonly string[]): Phrase {
  return {phrase: keys.length > 1 ? 'theKeys' : 'theKey', keys: keys.map((key) => `\`${key}\``).join(', ')};
}

function toParent(path: Path, file: string | undefined): Phrase {
  const key = path.length > 0 ? path.join('.') : file;
  return key === undefined ? {phrase: 'inFrontMatter'} : {phrase: 'inKey', key};
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/** The keys that an object of the schema may have. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap() as z.ZodType, path);
  const [key, ...rest] = path;
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType as z.ZodType, rest);
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => keysAt(option as z.ZodType, path)))];
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape);
  const inner: unknown = Reflect.get(schema.shape, key);
  return inner instanceof z.ZodType ? keysAt(inner, rest) : [];
}

function rangeOf(document: Document, path: Path, part: 'key' | 'value'): [number, number] | undefined {
  for (let length = path.length; length > 0; length--) {
    const range = length === path.length ? rangeAt(document, path, part) : rangeAt(document, path.slice(0, length), 'key');
    if (range) return range;
  }
  return undefined;
}

function rangeAt(document: Document, path: Path, part: 'key' | 'value'): [number, number] | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(isScalar(item.key) ? item.key.value : item.key) === String(last));
    const node = part === 'value' && isNode(pair?.value) && hasWidth(pair.value.range) ? pair.value : pair?.key;
    return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
  }
  const item = isCollection(parent) ? parent.get(last, true) : undefined;
  return isNode(item) && item.range ? [item.range[0], item.range[1]] : undefined;
}

function hasWidth(range: readonly number[] | null | undefined): boolean {
  return (range?.[0] ?? 0) < (range?.[1] ?? 0);
}
