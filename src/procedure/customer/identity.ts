/** The form of a customer's id: a random one of ours, or the number that another system gave. It is part of no path and no selector. */
export const customerId = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** Names that a reader takes for the same: case and width aside. */
export function toNameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
