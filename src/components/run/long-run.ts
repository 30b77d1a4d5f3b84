/** So many elements that drawing all of them for each tick is felt. */
const many = 50;

export function isLong(elements: readonly unknown[]): boolean {
  return elements.length > many;
}
