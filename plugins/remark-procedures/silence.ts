import type {Place} from '../../src/procedure/place.ts';
import {type Diagnostic, diagnose} from './diagnose.ts';
import type {Allowance} from './rules/allowances.ts';

/** Takes out the warnings that authors silenced, and reports each `allow` that silences nothing. */
export function silence(diagnostics: readonly Diagnostic[], allowances: readonly Allowance[]): Diagnostic[] {
  const used = new Set<Allowance>();
  const heard = diagnostics.filter((diagnostic) => {
    const allowing = allowances.filter((allowance) => silences(allowance, diagnostic));
    for (const allowance of allowing) used.add(allowance);
    return allowing.length === 0;
  });
  const usedPlaces = new Set([...used].map(({place, rule}) => JSON.stringify([rule, place])));
  const unused = allowances.filter(({place, rule}) => !usedPlaces.has(JSON.stringify([rule, place])));
  return [...heard, ...unused.map(({rule, place}) => diagnose('unused-allow', place, {actual: rule}))];
}

function silences({rule, place, scope}: Allowance, diagnostic: Diagnostic): boolean {
  if (rule !== diagnostic.rule) return false;
  return scope === 'page' ? place.file === diagnostic.place.file : begins(diagnostic.place, scope);
}

/** Whether a place begins inside another. */
export function begins(inner: Place, outer: Place): boolean {
  if (inner.file !== outer.file) return false;
  const isAfter = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
  const isBefore = inner.line < outer.endLine || (inner.line === outer.endLine && inner.column < outer.endColumn);
  return isAfter && isBefore;
}
