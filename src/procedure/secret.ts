export const secretKinds = ['private key', 'token', 'connection string', 'recovery key', 'one-time password', 'password', 'API key', 'random key'] as const;
export type SecretKind = (typeof secretKinds)[number];

/** Something that looks like a real secret; `start` and `end` are offsets in the text that was searched. */
export interface FoundSecret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

const patterns: readonly (readonly [SecretKind, RegExp])[] = [
  ['private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g],
  ['token', /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g],
  ['token', /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|xox[abprs]-[\w-]{10,}|npm_[A-Za-z0-9]{30,}|sk_live_\w{16,}|ya29\.[\w-]{20,})/g],
  ['API key', /\b(?:AKIA[0-9A-Z]{16}|AIza[\w-]{30,})\b/g],
  ['API key', /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{30,40}/g],
  [
    'connection string',
    /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd)=(?![<{*])[^;\s"'<>]{6,}(?=;)|;\s*(?:AccountKey|SharedAccessKey|Password|Pwd)=(?![<{*])[^;\s"'<>]{6,}/gi,
  ],
  ['connection string', /[?&]sig=[\w%+/=-]{20,}/g],
  ['recovery key', /(?<!\d)(?:\d{6}-){7}\d{6}(?!\d)/g],
  ['one-time password', /\botpauth:\/\/\S+[?&]secret=[A-Z2-7]{8,}/gi],
  ['password', /\b[a-z][a-z+.-]*:\/\/[^\s/:@]+:(?![<{*])[^\s/:@]+@[\w.-]+/gi],
];

/** A word for a secret, what joins it to one, and the secret. */
const stated =
  /\b(?:password|passphrase|passwort|kennwort|adgangskode|kodeord|(?:client |app )?secret|api[- ]?key|access key|token|pin)\b\s*(?::|=|\bis\b|\ber\b|\bist\b|\blautet\b)\s*[`"'“„*]*(:value\[)?([^\s`"'“”„\]]{6,})/gi;

/** Finds what must stand in no text: in no procedure, on no sheet. Errs towards silence: a GUID, a group's name or a hash is no secret. */
export function findSecrets(text: string): FoundSecret[] {
  const found = patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({kind, start: match.index, end: match.index + match[0].length})),
  );
  return withoutOverlaps([...found, ...findStated(text), ...findRandom(text)]);
}

/** Whether the name of a box asks for a secret. */
export function asksForSecret(label: string): boolean {
  return /\b(?:password|passphrase|passwort|kennwort|adgangskode|kodeord|client secret|api[- ]?key)\b/i.test(label);
}

function findStated(text: string): FoundSecret[] {
  return [...text.matchAll(stated)].flatMap((match) => {
    const secret = match[2] ?? '';
    const end = match.index + match[0].length;
    return looksChosen(secret) ? [{kind: 'password', start: end - secret.length, end} as const] : [];
  });
}

/** Letters with digits or signs between or behind them, as people choose passwords; no placeholder, path, directive or address. */
function looksChosen(word: string): boolean {
  if (/^[<{[(:$%*]/.test(word) || /^(?:https?:|\/|\.)/.test(word) || /[{}<>[\]]/.test(word)) return false;
  const bare = word.replace(/[.,;:)]+$/, '');
  return bare.length >= 6 && /[A-Za-z]/.test(bare) && /\d/.test(bare) && !/^\d+[-\s]?[A-Za-z]+$/.test(bare);
}

/** Runs of 20 and more characters that no language makes. Names are split at `_`, `-` and `.` first; addresses are left out. */
function findRandom(text: string): FoundSecret[] {
  const addresses = [...text.matchAll(/\b[a-z][a-z+.-]*:\/\/\S+/gi)].map((match) => [match.index, match.index + match[0].length] as const);
  return [...text.matchAll(/[A-Za-z0-9+/]{20,}={0,2}/g)]
    .filter((match) => !addresses.some(([start, end]) => match.index >= start && match.index < end))
    .filter(([word]) => looksRandom(word))
    .map((match) => ({kind: 'random key', start: match.index, end: match.index + match[0].length}));
}

function looksRandom(word: string): boolean {
  const digitGroups = word.match(/\d+/g)?.length ?? 0;
  return /[a-z]/.test(word) && /[A-Z]/.test(word) && digitGroups >= 3 && entropy(word) >= 3.6 && !/[/+].*[/+].*[/+]/.test(word.slice(0, 12));
}

/** Shannon's, in bits a character. */
function entropy(word: string): number {
  const counts = new Map<string, number>();
  for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / word.length) * Math.log2(count / word.length), 0);
}

function withoutOverlaps(found: readonly FoundSecret[]): FoundSecret[] {
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((secret, index, all) => !all.slice(0, index).some((earlier) => earlier.end > secret.start));
}
