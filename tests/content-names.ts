/** What the procedures that Trin comes with are about. Written out, so that it also holds where others have taken their place. */
const contentNames = ['acronis', 'backup365', 'converge', 'keepit', 'mindtime', 'mpexchange', 'office365backup'];

const pattern = new RegExp(contentNames.join('|'), 'giu');

/** The names of the content that a text has. */
export function findContentNames(text: string): string[] {
  return [...new Set(text.match(pattern) ?? [])];
}
