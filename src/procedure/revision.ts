import {toHash} from './hash.ts';
import type {Procedure} from './procedure.ts';

/** Where something stands, and what the checker was told to overlook, is no part of what it says. */
const leftOut = ['place', 'places', 'allow', 'questionAt', 'answerAt'];

/** Eight characters that change whenever what a reader sees of the procedure changes, and never otherwise. */
export function toRevision(procedure: Procedure): string {
  return toHash(procedure, leftOut);
}
