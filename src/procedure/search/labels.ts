/** The labels in content: the paths of all `ui` parts, `Devices > Add`, each once. */
export function toLabels(...contents: readonly unknown[]): string[] {
  return [...new Set(contents.flatMap(labelsIn))];
}

function labelsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(labelsIn);
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'ui' && 'path' in part && Array.isArray(part.path)) return [part.path.join(' > ')];
  return Object.entries(part).flatMap(([key, inner]) => (key === 'place' || key === 'places' ? [] : labelsIn(inner)));
}
