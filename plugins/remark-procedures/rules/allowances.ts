import type {Allowances} from '../../../src/procedure/attribute.ts';
import {type Placed, placeOf} from '../../../src/procedure/place.ts';
import {type Diagnostic, diagnose, excerpt, expectedOf} from '../diagnose.ts';
import {messages, type Rule, rules} from '../messages.ts';
import type {Check, Reading} from '../reading.ts';

/** One warning that an author silenced: at which place it says so, and where in the page it holds. */
export interface Allowance {
  readonly rule: Rule;
  readonly place: Placed['place'];
  /** Silences what begins inside it; everything in its file when it is the front matter's. */
  readonly scope: Placed['place'] | 'page';
}

type Allowing = Placed & {readonly allow?: Allowances | undefined};

export function allowancesOf(reading: Reading): Allowance[] {
  return allowing(reading).flatMap((element) =>
    (element.allow ?? []).flatMap(({rule, reason}) => {
      const scope = element === reading.head ? 'page' : element.place;
      return isWarning(rule) && reason !== '' ? [{rule, place: placeOfRule(element, rule), scope} as const] : [];
    }),
  );
}

/** Only warnings can be silenced, and only for a reason. */
export const checkAllowances: Check = (reading) =>
  allowing(reading).flatMap((element) => (element.allow ?? []).flatMap(({rule, reason}) => checkAllowance(rule, reason, element)));

function checkAllowance(rule: string, reason: string, element: Allowing): Diagnostic[] {
  const place = placeOfRule(element, rule);
  if (!isRule(rule)) return [diagnose('unknown-rule', place, {actual: excerpt(rule), expected: expectedOf(rule, rules.filter(isWarning))})];
  if (!isWarning(rule)) return [diagnose('allowed-error', place, {actual: rule})];
  return reason === '' ? [diagnose('allow-without-reason', place, {actual: rule})] : [];
}

function allowing({head, requirements, steps, outcomes}: Reading): Allowing[] {
  const parts = steps.flatMap((step) => [
    ...(step.kind === 'form' ? step.fields : []),
    ...(step.kind === 'choice' ? step.options : []),
    ...(step.expect ? [step.expect] : []),
    ...step.trouble,
  ]);
  return [...(head ? [head] : []), ...requirements, ...steps, ...parts, ...outcomes];
}

function placeOfRule(element: Allowing, rule: string): Placed['place'] {
  return element.places[`allow.${rule}`] ?? placeOf(element, 'allow');
}

function isRule(rule: string): rule is Rule {
  return Object.hasOwn(messages, rule);
}

function isWarning(rule: string): rule is Rule {
  return isRule(rule) && messages[rule].severity === 'warning';
}
