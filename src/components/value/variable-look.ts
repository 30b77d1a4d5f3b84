import type {ShownVariable} from './use-variable.ts';

/** The class of a variable's box: a secret looks as one that nobody is chosen for. */
export function toLook({variable, value, customer}: ShownVariable): 'own' | 'derived' | 'missing' | 'asked' {
  if (variable.type === 'secret' || !customer || value.origin === 'example') return 'asked';
  return value.origin;
}
