/** Of the label of an option; no author's id has such a character. */
export function toOptionLabelId(option: string): string {
  return `${option}_label`;
}
