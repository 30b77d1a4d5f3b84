import type * as z from 'zod';
import {placeOf} from '../../../src/procedure/place.ts';
import {requirementKinds} from '../../../src/procedure/procedure.ts';
import {fieldSources, stepKinds} from '../../../src/procedure/step.ts';
import {type Diagnostic, diagnose, excerpt, expectedOf} from '../diagnose.ts';
import {expectedBy} from '../yaml.ts';
import type {Raw} from './raw.ts';

/** What each element is called in messages. */
export type ElementName = 'step' | 'field' | 'option' | 'expect' | 'trouble' | 'requires' | 'outcome';

const written = {
  step: '::::step',
  field: '::field',
  option: ':::option',
  expect: ':::expect',
  trouble: ':::trouble',
  requires: '::::requires',
  outcome: '::::outcome',
} as const satisfies Record<ElementName, string>;

/** The elements that a schema found faulty, each with what is wrong, from the outermost down. */
export function toDiagnostics(issues: readonly z.core.$ZodIssue[], raw: Raw, name: ElementName): Diagnostic[] {
  return issues.map((issue) => toDiagnostic(issue, ownerOf(issue.path, raw, name)));
}

interface Owner {
  readonly owner: Raw;
  readonly name: ElementName;
  readonly part: string;
}

/** What the elements inside of a step are kept under. */
const inside: Readonly<Record<string, ElementName>> = {fields: 'field', options: 'option', expect: 'expect', trouble: 'trouble'};

/** The innermost element on the way to an issue, and which part of it is at fault. */
function ownerOf(path: readonly PropertyKey[], raw: Raw, name: ElementName): Owner {
  const [first = '', ...rest] = path.map(String);
  const parts: unknown = raw[first];
  const isList = Array.isArray(parts);
  const inner: unknown = isList ? parts[Number(rest[0])] : parts;
  const innerName = inside[first];
  if (innerName === undefined || !isRaw(inner)) return {owner: raw, name, part: first};
  return {owner: inner, name: innerName, part: (isList ? rest[1] : rest[0]) ?? ''};
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && 'places' in value;
}

function toDiagnostic(issue: z.core.$ZodIssue, {owner, name, part}: Owner): Diagnostic {
  const value = owner[part];
  const opening = placeOf(owner, 'opening');
  if (part in owner.places && typeof value === 'string') return toValueFault(issue, name, owner, part, value);
  if (part === 'id') return diagnose('missing-id', opening, {directive: written[name]});
  if (part === 'kind') return diagnose('missing-attribute', opening, {directive: written[name], missing: 'kind'});
  if (part === 'label' || part === 'symptom') return diagnose('missing-label', opening, {actual: written[name]});
  if (part === 'blocks') return diagnose('empty-directive', opening, {actual: written[name]});
  return toStepFault(part, owner, opening);
}

function toValueFault(issue: z.core.$ZodIssue, name: ElementName, owner: Raw, part: string, actual: string): Diagnostic {
  const place = placeOf(owner, part);
  if (part === 'id') return diagnose('malformed-id', place, {actual: excerpt(actual)});
  if (part === 'kind' && name === 'step') return diagnose('unknown-step-kind', place, {actual: excerpt(actual), expected: expectedOf(actual, stepKinds)});
  if (part === 'kind') return diagnose('unknown-requirement-kind', place, {actual: excerpt(actual), expected: expectedOf(actual, requirementKinds)});
  return diagnose('malformed-attribute', place, {actual: excerpt(actual), attribute: part, expected: expectedBy(issue)});
}

/** What a step of its kind lacks. */
function toStepFault(part: string, owner: Raw, opening: Raw['place']): Diagnostic {
  switch (part) {
    case 'command':
      return diagnose('missing-command', opening, {});
    case 'statement':
      return diagnose('missing-statement', opening, {});
    case 'fields':
      return diagnose('form-without-fields', opening, {});
    case 'options':
      return diagnose('too-few-options', opening, {actual: Array.isArray(owner.options) ? owner.options.length : 0});
    case 'expect':
      return diagnose('check-without-expect', opening, {});
    case 'console':
      return diagnose('sign-in-without-console', opening, {});
    case 'as':
      return diagnose('sign-in-without-account', opening, {});
    case 'var':
      return diagnose('record-without-variable', opening, {});
    case 'source':
      return diagnose('field-without-source', opening, {label: String(owner.label ?? ''), expected: [...fieldSources]});
    default:
      throw new Error(`The schema reports a fault in a part that no reader writes: ${part}.`);
  }
}
