import type {Customer} from './customer.ts';

/** Somebody who was searched for, with the value that was found when it was not the name. */
export interface FoundCustomer {
  readonly customer: Customer;
  readonly value?: {readonly key: string; readonly text: string} | undefined;
}

/**
 * Every word of the query begins a word of the name or of a value, or stands within one. Names that begin with the query come
 * first, then other names, then values; without a query the recent ones come first. Case and accents make no difference.
 */
export function findCustomers(customers: readonly Customer[], query: string, language: string, recent: readonly string[] = []): FoundCustomer[] {
  const words = fold(query).split(' ').filter(Boolean);
  const collator = new Intl.Collator(language, {numeric: true});
  const found = customers.flatMap((customer) => {
    const match = toMatch(customer, words);
    return match ? [{...match, rank: words.length === 0 ? rankOf(customer.id, recent) : match.rank}] : [];
  });
  return found
    .sort((a, b) => a.rank - b.rank || collator.compare(a.customer.name, b.customer.name) || (a.customer.id < b.customer.id ? -1 : 1))
    .map(({customer, value}) => ({customer, value}));
}

function toMatch(customer: Customer, words: readonly string[]): (FoundCustomer & {readonly rank: number}) | undefined {
  const name = fold(customer.name);
  const isIn = (text: string): boolean => words.every((word) => text.includes(word));
  if (isIn(name)) return {customer, rank: name.startsWith(words[0] ?? '') ? 0 : 1};
  const values = Object.entries(customer.values);
  if (!isIn([name, customer.id, ...values.map(([, text]) => text)].map(fold).join('\n'))) return undefined;
  const sought = words.filter((word) => !name.includes(word));
  return {customer, rank: 2, value: findValue(values, sought)};
}

/** The value that has one of the words in it, the nearer to its beginning the better. */
function findValue(values: readonly (readonly [string, string])[], words: readonly string[]): FoundCustomer['value'] {
  const places = values.map(([key, text]) => ({key, text, at: Math.min(...words.map((word) => fold(text).indexOf(word)).filter((index) => index >= 0))}));
  const best = places.sort((a, b) => a.at - b.at)[0];
  return best && Number.isFinite(best.at) ? {key: best.key, text: best.text} : undefined;
}

function rankOf(id: string, recent: readonly string[]): number {
  const index = recent.indexOf(id);
  return index < 0 ? recent.length : index;
}

const plain: Readonly<Record<string, string>> = {ø: 'o', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd'};

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øæßłđ]/g, (letter) => plain[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}
