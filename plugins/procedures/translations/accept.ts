import {expectedOf} from '../../remark-procedures/diagnose.ts';
import type {Acceptance} from '../freshness.ts';
import type {PartState, TranslationState} from '../translation-state.ts';

export interface Accepted {
  readonly acceptances: ReadonlyMap<string, Acceptance>;
  /** Keys, each once. */
  readonly accepted: readonly string[];
  readonly forgotten: readonly string[];
}

/**
 * Records that translations are right: those of a whole procedure, or of one `procedure#step`. A record that belongs to nothing any
 * more is forgotten. Throws, in words for the translator, when a key is unknown or a part cannot be accepted.
 */
export function accept(state: TranslationState, keys: readonly string[], reason: string | undefined): Accepted {
  const acceptances = toSingle(state);
  const forgotten = state.orphaned.filter((orphan) => keys.some((key) => covers(key, orphan)));
  for (const key of forgotten) acceptances.delete(key);
  const accepted = [...new Set(keys.flatMap((key) => partsOf(state, key, forgotten)))];
  for (const {key, original} of accepted) acceptances.set(key, toAcceptance(key, original.meaning, reason));
  return {acceptances, accepted: accepted.map(({key}) => key), forgotten};
}

/** One record a key: the one that counts. */
function toSingle({freshness, procedures}: TranslationState): Map<string, Acceptance> {
  const last = [...freshness.acceptances].flatMap(([key, recorded]) => recorded.slice(-1).map((acceptance) => [key, acceptance] as const));
  const counting = procedures.flatMap(({parts}) => parts.flatMap(({key, acceptance}) => (acceptance ? [[key, acceptance] as const] : [])));
  return new Map([...last, ...counting]);
}

function covers(key: string, record: string): boolean {
  return record === key || record.startsWith(`${key}#`);
}

function partsOf({procedures, locale}: TranslationState, key: string, forgotten: readonly string[]): PartState[] {
  const all = procedures.flatMap(({parts}) => parts);
  const parts = all.filter((part) => covers(key, part.key));
  if (parts.length === 0 && !forgotten.some((orphan) => covers(key, orphan))) {
    const known = key.includes('#') ? all.map((part) => part.key) : procedures.map(({id}) => id);
    throw new Error(`There is no ${key}, expected ${expectedOf(key, known).join(', ')}.`);
  }
  const translated = parts.filter(({state}) => state !== 'missing');
  const isOne = key.includes('#');
  if (isOne ? translated.length < parts.length : translated.length === 0 && parts.length > 0) throw new Error(`${key} is not translated into ${locale} yet.`);
  return translated;
}

function toAcceptance(key: string, meaning: string | undefined, reason: string | undefined): Acceptance {
  if (meaning === undefined) throw new Error(`The original of ${key} has errors; npm run check shows them.`);
  return {source: meaning, ...(reason !== undefined && {reason})};
}
