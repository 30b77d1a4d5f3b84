import {findRandom} from './random-secret.ts';
import {findGiven, findStated} from './stated-secret.ts';

export const secretKinds = ['private key', 'token', 'connection string', 'recovery key', 'one-time password', 'password', 'API key', 'random key'] as const;
export type SecretKind = (typeof secretKinds)[number];

/** Something that looks like a real secret; `start` and `end` are offsets in the text that was searched. */
export interface FoundSecret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

/** A secret by its form, and a word without which there is none: most texts have none of these words, which is quicker to see. */
const patterns: readonly (readonly [SecretKind, RegExp, RegExp])[] = [
  ['private key', /PRIVATE KEY/, /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?!(?:\s|\\n)*(?:\.\.\.|…|<|\[))/g],
  ['token', /eyJ/, /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g],
  [
    'token',
    /gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|npm_|[rs]k_live_|ya29\.|SG\./,
    /(?<![\w-])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{20,}|xox[abeprs]-[\w-]{10,}|npm_[A-Za-z0-9]{30,}|[rs]k_live_\w{16,}|ya29\.[\w-]{20,}|SG\.[\w-]{16,}\.[\w-]{16,})/g,
  ],
  ['token', /Bearer|Basic/, /\bAuthorization["']?\s*[:=]\s*["']?(?:Bearer|Basic)\s+(?=[\w.~+/-]*\d)[\w.~+/-]{16,}=*/gi],
  ['API key', /AKIA|AIza/, /\b(?:AKIA[0-9A-Z]{16}|AIza[\w-]{30,})(?![\w-])/g],
  ['API key', /\dQ~/, /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{30,40}/g],
  [
    'connection string',
    /AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd/i,
    /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd)=(?![<{*$%])[^;\s"'<>]{6,300}(?=;)|;\s*(?:AccountKey|SharedAccessKey|Password|Pwd)=(?![<{*$%])[^;\s"'<>]{6,300}/gi,
  ],
  ['connection string', /sig=/, /[?&]sig=[\w%+/=-]{20,}/g],
  ['recovery key', /\d{6}-\d{6}-/, /(?<!\d)(?:\d{6}-){7}\d{6}(?!\d)/g],
  ['one-time password', /otpauth/i, /\botpauth:\/\/[^\s"'<>]{1,300}[?&]secret=[A-Z2-7]{8,}/gi],
  [
    'password',
    /:\/\/[^\s/:@]{1,100}:[^\s/:@]{1,200}@/,
    /\b[a-z][a-z+.-]{1,20}:\/\/[^\s/:@]{1,100}:(?![<{*$%]|(?:pass(?:word|wd|wort)?|pwd|secret|token|kennwort|adgangskode|x+)@)[^\s/:@]{1,200}@[\w.-]+/gi,
  ],
];

/** Finds what must stand in no text: in no procedure, on no sheet. Errs towards silence: a GUID, a group's name or a hash is no secret. */
export function findSecrets(text: string): FoundSecret[] {
  const found = patterns.flatMap(([kind, sign, pattern]) => (sign.test(text) ? findAll(text, kind, pattern) : []));
  return withoutOverlaps([...found, ...findStated(text), ...findGiven(text), ...findRandom(text)]);
}

function findAll(text: string, kind: SecretKind, pattern: RegExp): FoundSecret[] {
  return [...text.matchAll(pattern)].map((match) => ({kind, start: match.index, end: match.index + match[0].length}));
}

/** Whether the name of a box asks for a secret: `Password`, `Repeat the password`, but not `Password policy`. */
export function asksForSecret(label: string): boolean {
  return asked.test(label);
}

const asked =
  /(?<![\p{L}\p{N}])(?:password|pass(?:phrase|code)|passwort|kennwort|adgangskoden?|kodeord(?:et)?|client secret|(?:secret )?access key|(?:pre-?)?shared key|api[- ]?(?:key|nøgle|schlüssel))\s*(?:\([^)]*\)|again|igen|wiederholen|bestätigen|confirmation|value|[*:])?\s*$/iu;

/** Whether what goes into such a box says how things are, or what belongs there, and is no secret itself. */
export function isNoSecret(value: string): boolean {
  return /^(?:yes|no|on|off|true|false|none|never|enabled|disabled|required|automatic|ja|nej|nein|til|fra|an|aus|\W*|[<{[(*].*|\d{1,3})$/i.test(value.trim());
}

function withoutOverlaps(found: readonly FoundSecret[]): FoundSecret[] {
  let end = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((secret) => {
      if (secret.start < end) return false;
      end = secret.end;
      return true;
    });
}
