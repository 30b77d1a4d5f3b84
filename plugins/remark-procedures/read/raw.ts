import type * as z from 'zod';
import type {Place} from '../../../src/procedure/place.ts';
import {type Diagnostic, diagnose, excerpt, expectedOf} from '../diagnose.ts';
import {type Directive, toWritten} from '../directive.ts';

/** What an author wrote of one element, before the schema has judged it. */
export interface Raw {
  readonly [part: string]: unknown;
  readonly place: Place;
  readonly places: Readonly<Record<string, Place>>;
}

/** Parts of elements that come from the lines of a directive, its label or its surroundings, not from an attribute. */
const content = [
  'place',
  'places',
  'lead',
  'command',
  'detail',
  'expect',
  'trouble',
  'fields',
  'options',
  'phase',
  'source',
  'label',
  'blocks',
  'statement',
  'symptom',
];

/** The attributes that a schema knows. */
export function attributesOf(...schemas: readonly z.ZodObject[]): string[] {
  return [...new Set(schemas.flatMap((schema) => Object.keys(schema.shape)))].filter((key) => !content.includes(key));
}

export interface ReadAttributes {
  readonly values: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The attributes that the directive may have, by name, with a diagnostic for each of the others. Their places are those of the values, of a bare word that of the word; `opening` is that of the directive's first line. */
export function readAttributes(directive: Directive, known: readonly string[]): ReadAttributes {
  const wanted = directive.attributes.filter(({name}) => known.includes(name));
  const unknown = directive.attributes.filter(({name}) => !known.includes(name));
  const repeated = wanted.filter(({name}, index) => wanted.slice(0, index).some((earlier) => earlier.name === name));
  return {
    values: Object.fromEntries(wanted.map(({name, value}) => [name, value])),
    places: {...Object.fromEntries(wanted.map(({name, value, valuePlace, place}) => [name, value === '' ? place : valuePlace])), opening: directive.opening},
    diagnostics: [
      ...unknown.map(({name, place}) =>
        diagnose('unknown-attribute', place, {
          actual: excerpt(name),
          directive: toWritten(directive.name, directive.form),
          expected: known.length > 0 ? expectedOf(name, known) : {phrase: 'noAttribute'},
        }),
      ),
      ...repeated.map(({name, place}) => diagnose('duplicate-attribute', place, {actual: name})),
    ],
  };
}
