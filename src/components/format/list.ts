export function formatOr(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, {type: 'disjunction'}).format(items);
}

export function formatUnits(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, {type: 'unit', style: 'long'}).format(items);
}
