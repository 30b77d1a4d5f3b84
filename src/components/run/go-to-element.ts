import {reveal} from '../procedure/reveal.ts';

/** Shows a requirement or step, with the focus on what one does there. */
export function goToElement(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  const control = element.querySelector<HTMLElement>('[data-run-focus]');
  if (!control) reveal(element);
  else {
    element.scrollIntoView({block: 'nearest'});
    control.focus();
  }
}
