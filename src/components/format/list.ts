export function formatOr(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, {type: 'disjunction'}).format(items);
}

export function formatUnits(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, {type: 'unit', style: 'long'}).format(items);
}

export interface ListPart {
  /** An item of the list, or the words between two of them. */
  readonly isItem: boolean;
  readonly text: string;
}

/** The parts of a list whose items are in another language than the words between them. */
export function toOrParts(items: readonly string[], language: string): ListPart[] {
  return new Intl.ListFormat(language, {type: 'disjunction'}).formatToParts(items).map(({type, value}) => ({isItem: type === 'element', text: value}));
}
