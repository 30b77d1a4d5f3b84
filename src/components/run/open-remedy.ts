/** Opens what to do when a step did not work, and goes there: to the symptom, or the first of several. */
export function openRemedy(id: string): void {
  const folds = [...(document.getElementById(id)?.querySelectorAll<HTMLDetailsElement>('details[data-trouble]') ?? [])];
  for (const fold of folds) fold.open = true;
  folds[0]?.querySelector('summary')?.focus();
}
