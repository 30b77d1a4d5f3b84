import type {FoundSecret} from './secret.ts';

/** A word for a secret, in the forms that sentences give it. */
const secretWord =
  /pass(?:wor[dt]|phrase|code)(?:en|et)?|pwd|kennwort|adgangskoden?|kode ?ord(?:et)?|(?:(?:client|app|shared)[ _-]?)?secret|api[- _]?(?:key|nøgle|schlüssel)|access[ _-]?key|token|pin/gi;
/** Of these the ones that Danish and German write in one word with what they open. */
const compound = /^(?:adgangskode|kennwort|kodeord|passwort)/;
/** From the end of the word: what joins it to the secret, what stands around the secret, and the secret. */
const behindWord =
  /(?![\p{L}\p{N}])["'`*_]{0,3}(?:\s*(:|=|\||\bis(?: still| always| now)?\b|\ber\b|\bist\b|\blautet\b)[*_]{0,2}\s*|\s+)((?:["'“„»«*_`{]|:value\[)*)([^\s`"“”„»«\]}|]{6,128})/iuy;
/** The same with a few words between: `the password for the router is …`. */
const furtherBehindWord = /(?:\s+\p{L}+){1,6}?\s+(?:is|er|ist|lautet)\s+()((?:["'“„»«*_`{]|:value\[)+)([^\s`"“”„»«\]}|]{6,128})/iuy;
/** The same as a part of a command line. */
const given =
  /\b(?:ConvertTo-SecureString\s+(?:-String\s+)?["']|net user \S{1,64} (?![/*])|curl\b[^\n]{0,200}?\s(?:-u|--user)\s+["']?[\w.@-]{1,64}:)([^\s"'`$<{*%][^\s"'`]{5,128})/g;

/** Passwords and keys that a text names as such: `the password is …`. */
export function findStated(text: string): FoundSecret[] {
  return [...text.matchAll(secretWord)].flatMap(({index, 0: word}) => {
    if (/[\p{L}\p{N}]/u.test(text[index - 1] ?? '') && !compound.test(word)) return [];
    const isPassword = /^(?:pass|pwd|kennw|adgangs|kode)/i.test(word);
    const end = index + word.length;
    const stated = readBehind(behindWord, text, end, isPassword) ?? (isPassword ? readBehind(furtherBehindWord, text, end, true) : undefined);
    return stated ?? [];
  });
}

/** @param pattern captures what joins a word to a secret, what stands around the secret, and the secret; it is sticky */
function readBehind(pattern: RegExp, text: string, from: number, isPassword: boolean): FoundSecret | undefined {
  pattern.lastIndex = from;
  const [whole, joiner, opening = '', rest = ''] = pattern.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const isQuoted = /["'`“„»«[]/.test(opening);
  const secret = rest.replace(isQuoted ? /['’*_]+$/ : /[*_'’.,;:)]+$/, '');
  const start = from + whole.length - rest.length;
  const isStated = joiner !== undefined || (isPassword && isQuoted && !/^\p{Ll}+(?:[-_][\p{Ll}\d]+)+$/u.test(secret));
  const isSentence = !isQuoted && !(isPassword && /^[:=]$/.test(joiner ?? ''));
  return isStated && looksChosen(secret) && !(isSentence && looksLikeProse(secret)) ? {kind: 'password', start, end: start + secret.length} : undefined;
}

/** Passwords that a command line hands over without naming them. */
export function findGiven(text: string): FoundSecret[] {
  if (!/ConvertTo-SecureString|net user |curl/.test(text)) return [];
  return [...text.matchAll(given)].flatMap(({index, 0: whole, 1: secret = ''}) =>
    looksChosen(secret) ? [{kind: 'password', start: index + whole.length - secret.length, end: index + whole.length} as const] : [],
  );
}

/** Letters with digits between or behind them, as people choose passwords; no placeholder, path, directive, address or name of a variable. */
function looksChosen(secret: string): boolean {
  if (/^[<{[(:$%*\\-]/.test(secret) || /^(?:https?:|\/|\.)/.test(secret) || /[{}<>[\]]/.test(secret)) return false;
  if (secret.length < 6 || !/\p{L}/u.test(secret) || !/\d/.test(secret)) return false;
  return (
    !products.test(secret) &&
    !/^\d+[-\s]?\p{L}+$/u.test(secret) &&
    !/^[A-Z]+(?:_[A-Z\d]+)+$/.test(secret) &&
    !/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(secret) &&
    !keys.test(secret)
  );
}

const products = /^(?:backup|business|exchange|microsoft|office|server|windows)\d+$/i;
const keys = /^(?:Ctrl|Strg|Alt|AltGr|Shift|Win|Cmd|Command|Option|Fn)\+/i;

/** `SHA256-signed`, `OAuth2`, `setup-2.exe`: a word of a sentence can have digits as well. */
function looksLikeProse(secret: string): boolean {
  return /-\p{Ll}{3,}$/u.test(secret) || /^\p{L}+\d{1,2}$/u.test(secret) || /\.\p{Ll}{2,4}$/u.test(secret);
}
