/** The link of the page of all results; nothing where nothing is asked. @param action that page's address */
export function toSearchLink(action: string, given: Iterable<[string, unknown]>): string | undefined {
  const asked = [...given].map(([name, value]) => [name, `${value}`.trim()]).filter(([, value]) => value);
  return asked.some(([name]) => name === 'q') ? `${action}?${new URLSearchParams(asked)}` : undefined;
}
