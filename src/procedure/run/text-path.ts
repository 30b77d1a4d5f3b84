/** Where the text of a procedure is published, from the root of its language. */
export function procedureTextPath(id: string): string {
  return `texts/${id}.json`;
}
