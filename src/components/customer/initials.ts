/** Two characters that stand for a name: `CO` for Contoso, `NB` for Nordic Bakers. */
export function toInitials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const [first = '', second = ''] = words;
  const letters = [...first];
  const initials = second === '' ? letters.slice(0, 2) : [letters[0] ?? '', [...second][0] ?? ''];
  return initials.join('').toUpperCase() || '?';
}
