import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {Procedure} from './procedure.ts';

/** Eight characters that change whenever what a reader sees of the procedure changes, and never otherwise. */
export function toRevision(procedure: Procedure): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(procedure, withoutPlaces)))).slice(0, 8);
}

/** Where something stands, and what the checker was told to overlook, is no part of what it says. */
function withoutPlaces(key: string, value: unknown): unknown {
  if (key === 'place' || key === 'places' || key === 'allow' || key === 'questionAt' || key === 'answerAt') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
