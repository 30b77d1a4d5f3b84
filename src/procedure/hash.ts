import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';

/** Eight characters that tell whether two values say the same, whatever the order of their keys. @param leftOut keys that say nothing */
export function toHash(value: unknown, leftOut: readonly string[] = []): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(value, (key, part) => (leftOut.includes(key) ? undefined : inOrder(part)))))).slice(0, 8);
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
