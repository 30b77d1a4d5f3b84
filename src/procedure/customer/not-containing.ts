/** Letters that two languages write in two ways without their signs: `ü` is `u` to one and `ue` to the other. */
const spelled: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', æ: 'ae', ß: 'ss'};
const plain: Readonly<Record<string, string>> = {ø: 'o', æ: 'ae', ß: 'ss', đ: 'd', ł: 'l', ð: 'd', þ: 'th'};

/**
 * The part of `name` that a secret contains, as it stands in the name: the whole of it, or one of its words of three letters and more.
 * Case and accents make no difference. Undefined when the secret keeps to the rule.
 */
export function findContained(secret: string, name: string): string | undefined {
  const secrets = toSpellings(secret).map(squash);
  return partsOf(name).find((part) => toSpellings(part).some((spelling) => secrets.some((text) => text.includes(squash(spelling)))));
}

/** Longest first. Capitals within a word and digits divide it as well: `OfficeData365` has `Office` and `Data`. */
function partsOf(name: string): string[] {
  const whole = name.trim();
  const words = whole.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const pieces = words.flatMap((word) => word.match(/\p{Lu}+(?!\p{Ll})\p{M}*|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+/gu) ?? []);
  const parts = [whole, ...words, ...pieces].filter((part) => squash(part.normalize('NFC')).length >= 3 && /\p{L}/u.test(part));
  return [...new Set(parts)].sort((a, b) => b.length - a.length);
}

function toSpellings(text: string): string[] {
  const lower = text.normalize('NFKC').toLowerCase();
  return [...new Set([replaceLetters(lower, plain), replaceLetters(lower, spelled)].map((spelling) => spelling.normalize('NFKD').replace(/\p{M}/gu, '')))];
}

function replaceLetters(text: string, letters: Readonly<Record<string, string>>): string {
  return [...text].map((letter) => letters[letter] ?? letter).join('');
}

function squash(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
