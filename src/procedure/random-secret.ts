import type {FoundSecret} from './secret.ts';

/** Runs of 20 and more characters that no language makes. Names are split at `_`, `-` and `.` first; what is public is left out. */
export function findRandom(text: string): FoundSecret[] {
  if (!/\d[A-Za-z+/]{1,20}\d[A-Za-z+/]{1,20}\d/.test(text)) return [];
  const runs = [...text.matchAll(/[A-Za-z0-9+/]{20,}={0,2}/g)].filter(([run]) => looksRandom(run));
  if (runs.length === 0) return [];
  const known = [...text.matchAll(open)].map(({index, 0: whole}) => ({start: index, end: index + whole.length}));
  let next = 0;
  return runs.flatMap(({index, 0: run}) => {
    while (next < known.length && (known[next]?.end ?? 0) <= index) next++;
    const isKnown = (known[next]?.start ?? Number.POSITIVE_INFINITY) <= index;
    return isKnown ? [] : [{kind: 'random key', start: index, end: index + run.length} as const];
  });
}

/** What is random or long and no secret: addresses, data, public keys, fingerprints, sums, and the inside of keys and certificates. */
const open =
  /\b[a-z][a-z+.-]{1,20}:\/\/\S+|\bdata:[^\s)"'<>]+|-----BEGIN [^-\n]{1,60}-----[^-]*|\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\w+|sk-[\w.@-]{1,60}) +\S+|\b(?:SHA-?\d{1,3}|MD5|HMAC)[:=-]\S+/gi;

/** Upper and lower case with digits between them, changing with nearly every character; the parts of a name or a path are longer. */
function looksRandom(run: string): boolean {
  if (!/[a-z]/.test(run) || !/[A-Z]/.test(run)) return false;
  const digitGroups = run.match(/\d+/g)?.length ?? 0;
  const parts = run.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g)?.length ?? 0;
  return digitGroups >= 3 && run.length / parts < 2.7 && entropy(run) >= 3.6;
}

/** Shannon's, in bits a character. */
function entropy(run: string): number {
  const counts = new Map<string, number>();
  for (const character of run) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / run.length) * Math.log2(count / run.length), 0);
}
