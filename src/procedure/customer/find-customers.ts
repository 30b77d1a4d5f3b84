import type {Customer} from './customer.ts';

/** A customer with what a search compares. */
export interface Searchable {
  readonly customer: Customer;
  readonly name: string;
  readonly values: readonly {readonly key: string; readonly text: string; readonly folded: string}[];
}

/** Somebody who was searched for, with the value that was found when it was not the name. */
export interface FoundCustomer {
  readonly customer: Customer;
  readonly value?: {readonly key: string; readonly text: string} | undefined;
}

/** By name, in the order of the language. It takes a while with thousands; each search after it does not. */
export function toSearchable(customers: readonly Customer[], language: string): Searchable[] {
  const collator = new Intl.Collator(language, {numeric: true});
  return customers
    .map((customer) => ({
      customer,
      name: fold(customer.name),
      values: Object.entries(customer.values).map(([key, text]) => ({key, text, folded: fold(text)})),
    }))
    .sort((a, b) => collator.compare(a.customer.name, b.customer.name) || (a.customer.id < b.customer.id ? -1 : 1));
}

/**
 * Every word of the query stands in the name or in a value, or begins the number that another system gave. Names that begin with
 * the query come first, then other names, then values; without a query the recent ones do. Case and accents make no difference.
 */
export function findCustomers(searchable: readonly Searchable[], query: string, recent: readonly string[] = []): FoundCustomer[] {
  const words = fold(query).split(' ').filter(Boolean);
  const ranks = new Map(recent.map((id, index) => [id, index]));
  const found = searchable.flatMap((each) => {
    const match = toMatch(each, words);
    return match ? [{...match, rank: words.length === 0 ? (ranks.get(each.customer.id) ?? recent.length) : match.rank}] : [];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({customer, value}) => ({customer, value}));
}

type Match = FoundCustomer & {readonly rank: number};

function toMatch({customer, name, values}: Searchable, words: readonly string[]): Match | undefined {
  const sought = words.filter((word) => !name.includes(word));
  if (sought.length === 0) return {customer, rank: name.startsWith(words[0] ?? '') ? 0 : 1};
  const isElsewhere = (word: string): boolean => values.some(({folded}) => folded.includes(word)) || isNumberOf(customer, word);
  return sought.every(isElsewhere) ? {customer, rank: 2, value: findValue(values, sought)} : undefined;
}

/** The value that has one of the words in it, the nearer to its beginning the better. */
function findValue(values: Searchable['values'], words: readonly string[]): FoundCustomer['value'] {
  const places = values.flatMap(({key, text, folded}) => {
    const at = Math.min(...words.map((word) => folded.indexOf(word)).filter((index) => index >= 0));
    return Number.isFinite(at) ? [{key, text, at}] : [];
  });
  const best = places.sort((a, b) => a.at - b.at)[0];
  return best && {key: best.key, text: best.text};
}

/** Nobody searches for a random id of ours. */
function isNumberOf({id}: Customer, word: string): boolean {
  return !/^[0-9a-f]{32}$/.test(id) && id.toLowerCase().startsWith(word);
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
