import type {Allowances} from '../../../src/procedure/attribute.ts';
import {type Place, type Placed, placeOf} from '../../../src/procedure/place.ts';
import {type Diagnostic, diagnose, excerpt, expectedOf} from '../diagnose.ts';
import {type Rule, rules, severities} from '../messages.ts';
import type {Check, Reading} from '../reading.ts';
import {placeOfWord} from '../word-place.ts';

/** One warning that an author silenced: at which place it says so, and where in the page it holds. */
export interface Allowance {
  readonly rule: Rule;
  readonly place: Place;
  /** Silences what begins inside it; everything in its file when it is the front matter's. */
  readonly scope: Place | 'page';
}

type Allowing = Placed & {readonly allow?: Allowances | undefined};

export function allowancesOf(reading: Reading): Allowance[] {
  return allowing(reading).flatMap((element) =>
    (element.allow ?? []).flatMap(({rule, reason}) => {
      const scope = element === reading.allowing ? 'page' : element.place;
      return isWarning(rule) && reason !== '' ? [{rule, place: placeOfRule(element, rule, reading), scope} as const] : [];
    }),
  );
}

/** Only warnings can be silenced, and only for a reason. */
export const checkAllowances: Check = (reading) =>
  allowing(reading).flatMap((element) => (element.allow ?? []).flatMap(({rule, reason}) => checkAllowance(rule, reason, placeOfRule(element, rule, reading))));

function checkAllowance(rule: string, reason: string, place: Place): Diagnostic[] {
  if (!isRule(rule)) return [diagnose('unknown-rule', place, {actual: excerpt(rule), expected: expectedOf(rule, rules.filter(isWarning))})];
  if (!isWarning(rule)) return [diagnose('allowed-error', place, {actual: rule})];
  return reason === '' ? [diagnose('allow-without-reason', place, {actual: rule})] : [];
}

function allowing({allowing: page, requirements, steps, outcomes}: Reading): Allowing[] {
  const parts = steps.flatMap((step) => [
    ...(step.kind === 'form' ? step.fields : []),
    ...(step.kind === 'choice' ? step.options : []),
    ...(step.expect ? [step.expect] : []),
    ...step.trouble,
  ]);
  return [...(page ? [page] : []), ...requirements, ...steps, ...parts, ...outcomes];
}

function placeOfRule(element: Allowing, rule: string, reading: Reading): Place {
  return element.places[`allow.${rule}`] ?? placeOfWord(reading, placeOf(element, 'allow'), rule);
}

function isRule(rule: string): rule is Rule {
  return Object.hasOwn(severities, rule);
}

function isWarning(rule: string): rule is Rule {
  return isRule(rule) && severities[rule] === 'warning';
}
